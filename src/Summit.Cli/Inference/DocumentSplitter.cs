using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Finds the tables within the documents of files: one, or one for each name with many records.</summary>
internal static class DocumentSplitter
{
    /// <summary>Splits a source into tables: one, or several below names of its only document.</summary>
    public static IEnumerable<TableSource> Split(TableSource source)
    {
        (YamlFile File, YamlNode Root)[] roots =
        [
            .. source.Files.SelectMany(file => FileShape.RootsOf(file).Select(root => (file, root))),
        ];
        YamlMapping[] mappings = [.. roots.Select(root => root.Root).OfType<YamlMapping>()];
        YamlNode[] values = [.. mappings.SelectMany(mapping => mapping.Pairs).Select(pair => pair.Value)];
        bool isNamed =
            mappings.Length == roots.Length
            && mappings.All(mapping => mapping.Pairs.All(pair => pair.Key is YamlScalar));
        if (
            isNamed
            && values.Length > 1
            && values.All(value => value is YamlMapping)
            && Likeness.AreAlike([.. values.Cast<YamlMapping>()])
        )
            return
            [
                source with
                {
                    IsKeyed = true,
                    Records = [.. roots.SelectMany(root => Named(root.File, (YamlMapping)root.Root))],
                },
            ];
        if (
            isNamed
            && values.All(FileShape.IsListOfMappings)
            && Array.Exists(values, value => value is YamlSequence { Items.Count: > 0 })
        )
        {
            if (mappings.Length > 1 && OnlyName(mappings) is { } name)
                return
                [
                    source with
                    {
                        Name = source.IsSeries ? name : source.Name,
                        At = MemberNames.Path([name]),
                        IsByFolder = false,
                        Records =
                        [
                            .. roots.SelectMany(root =>
                                FileShape
                                    .ItemsOf(((YamlMapping)root.Root).Pairs[0].Value)
                                    .Select(item => new SourceRecord(item, root.File.Path, Name: null))
                            ),
                        ],
                    },
                ];
            YamlMapping[] items = [.. values.Cast<YamlSequence>().SelectMany(list => list.Items).Cast<YamlMapping>()];
            if (values.Length > 2 && Likeness.AreAlike(items))
                return
                [
                    source with
                    {
                        IsKeyed = true,
                        IsGrouped = true,
                        Records = [.. roots.SelectMany(root => Named(root.File, (YamlMapping)root.Root))],
                    },
                ];
            if (mappings is [var only])
                return only
                    .Pairs.Where(pair => pair.Value is YamlSequence { Items.Count: > 0 })
                    .Select(pair =>
                        Below(source, roots[0].File, ((YamlScalar)pair.Key).Value, (YamlSequence)pair.Value)
                    );
        }

        if (
            isNamed
            && mappings is [var mixed]
            && !source.Files[0].Path.Contains('/')
            && Parts(source, source.Files[0], mixed) is { Count: > 0 } parts
        )
            return parts;
        return
        [
            source with
            {
                Records =
                [
                    .. roots.SelectMany(root =>
                        FileShape.ItemsOf(root.Root).Select(item => new SourceRecord(item, root.File.Path, Name: null))
                    ),
                ],
            },
        ];
    }

    /// <summary>
    /// Returns the tables of a document that has many records below some of its names. The values below the other names
    /// form one record.
    /// </summary>
    private static List<TableSource> Parts(TableSource source, YamlFile file, YamlMapping mapping)
    {
        const int minRecords = 5;
        const int maxFields = 12;
        var parts = new List<TableSource>();
        var rest = new List<KeyValuePair<YamlNode, YamlNode>>();
        foreach (KeyValuePair<YamlNode, YamlNode> pair in mapping.Pairs)
        {
            string name = ((YamlScalar)pair.Key).Value;
            if (pair.Value is YamlSequence { Items.Count: > 0 } list && FileShape.IsListOfMappings(list))
                parts.Add(Below(source, file, name, list));
            else if (
                pair.Value is YamlMapping { Pairs.Count: >= minRecords } below
                && below.Pairs.All(item => item.Key is YamlScalar && item.Value is YamlMapping)
                && Likeness.AreAlike([.. below.Pairs.Select(item => (YamlMapping)item.Value)])
            )
                parts.Add(
                    source with
                    {
                        Name = name,
                        At = MemberNames.Path([name]),
                        IsByFolder = false,
                        IsKeyed = true,
                        Records = [.. Named(file, below)],
                    }
                );
            else if (
                pair.Value is YamlMapping { Pairs.Count: > maxFields } texts
                && texts.Pairs.All(item => item.Key is YamlScalar && IsTextOrTexts(item.Value))
            )
                parts.Add(
                    source with
                    {
                        Name = name,
                        At = MemberNames.Path([name]),
                        IsByFolder = false,
                        IsKeyed = true,
                        Records =
                        [
                            .. texts.Pairs.Select(item => new SourceRecord(
                                item.Value,
                                file.Path,
                                ((YamlScalar)item.Key).Value
                            )),
                        ],
                    }
                );
            else
                rest.Add(pair);
        }

        if (!parts.Exists(part => part.Records.Count >= minRecords))
            return [];
        string[] taken = [.. parts.Select(part => part.At)];
        if (rest.Exists(pair => pair.Value is not (YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 })))
            parts.Add(
                source with
                {
                    IsByFolder = false,
                    Ignored = taken,
                    Records =
                    [
                        new SourceRecord(new YamlMapping(rest, isPartial: false, mapping.Span), file.Path, Name: null),
                    ],
                }
            );
        return parts;
    }

    /// <summary>Returns the only name that mappings have, or null if they have several.</summary>
    private static string? OnlyName(IReadOnlyList<YamlMapping> mappings) =>
        mappings.All(mapping => mapping.Pairs.Count == 1)
        && mappings.Select(mapping => ((YamlScalar)mapping.Pairs[0].Key).Value).DistinctBy(MemberNames.Fold).ToArray()
            is [var name]
            ? name
            : null;

    private static TableSource Below(TableSource source, YamlFile file, string name, YamlSequence list) =>
        source with
        {
            Name = name,
            At = MemberNames.Path([name]),
            IsByFolder = false,
            Records = [.. list.Items.Select(item => new SourceRecord(item, file.Path, Name: null))],
        };

    private static IEnumerable<SourceRecord> Named(YamlFile file, YamlMapping mapping) =>
        mapping.Pairs.SelectMany(pair =>
            FileShape
                .ItemsOf(pair.Value)
                .Select(item => new SourceRecord(item, file.Path, ((YamlScalar)pair.Key).Value))
        );

    private static bool IsTextOrTexts(YamlNode node) =>
        node is YamlScalar || (node is YamlSequence sequence && sequence.Items.All(item => item is YamlScalar));
}
