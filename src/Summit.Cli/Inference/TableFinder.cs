using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>
/// Finds the tables in a folder: one table for each file name that repeats in many folders, or else one for each file
/// and folder below the corpus folder. Folders with similar records form one table. Within a document, lists below
/// names are tables of their own.
/// </summary>
/// <param name="corpus">The name of the corpus folder.</param>
internal sealed class TableFinder(string corpus)
{
    /// <summary>Returns the tables, in the order of their files.</summary>
    /// <param name="files">The files, with paths relative to the corpus folder.</param>
    public IReadOnlyList<TableSource> Find(IEnumerable<YamlFile> files)
    {
        YamlFile[] all = [.. files.Where(file => RootsOf(file).Any())];
        YamlFile[] read =
        [
            .. all.Where(file => !IsHidden(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        TableSource[] sources = [.. (IsByName(read) ? ByName(read) : ByFolder(read)).SelectMany(Split)];
        bool needsPatterns =
            Array.Exists(sources, source => !source.IsByFolder)
            || sources.Sum(source => source.Files.Count) < all.Length;
        return needsPatterns ? sources.Select(source => source with { IsByFolder = false }).ToArray() : sources;
    }

    /// <summary>Returns the roots of documents that are not empty.</summary>
    private static IEnumerable<YamlNode> RootsOf(YamlFile file) =>
        file.Documents.Where(document =>
            document is not (YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 })
        );

    /// <summary>
    /// Returns whether a file or one of its folders begins with a dot. Hidden files are settings of other tools.
    /// </summary>
    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    private static bool IsByName(IReadOnlyList<YamlFile> files)
    {
        YamlFile[] deep = [.. files.Where(file => file.Path.Contains('/'))];
        IGrouping<string, YamlFile>[] repeated =
        [
            .. deep.GroupBy(file => NameOf(file.Path)).Where(group => group.Count() > 1),
        ];
        // If there are more names than folders, the names are numbers or ids, not kinds of records.
        int folders = deep.Select(file => file.Path[..file.Path.LastIndexOf('/')]).Distinct().Count();
        return repeated.Length > 0
            && repeated.Length < folders
            && repeated.Sum(group => group.Count()) * 2 >= deep.Length;
    }

    private static string NameOf(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        return dot <= 0 ? name : name[..dot];
    }

    private static string ExtensionOf(string path) => path[path.LastIndexOf('.')..];

    private static string FolderOf(string path) => path.Contains('/') ? path[..path.IndexOf('/')] : NameOf(path);

    private static int DepthOf(string path) => path.Count(letter => letter == '/');

    private IEnumerable<TableSource> ByName(YamlFile[] files)
    {
        const int maxOfOneName = 8;
        IGrouping<string, YamlFile>[] byName =
        [
            .. files.GroupBy(file => file.Path.Contains('/') ? "/" + NameOf(file.Path) : file.Path),
        ];
        YamlFile[] lone =
        [
            .. byName.Where(group => group.Key[0] == '/' && group.Count() == 1).SelectMany(group => group),
        ];
        if (lone.Length <= maxOfOneName)
            lone = [];
        TableSource[] groups =
        [
            .. byName
                .Where(group => !lone.Contains(group.First()))
                .Select(group => new TableSource(NameOf(group.First().Path), [.. group], [])),
        ];
        var folderNames = new Dictionary<int, string>();
        foreach (TableSource group in groups.OrderByDescending(group => group.Files.Count))
        {
            int depth = DepthOf(group.Files[0].Path);
            if (
                depth > 0
                && IsLevel(group)
                && group.Files.All(file => RootsOf(file).Take(2).ToArray() is [YamlMapping])
            )
                folderNames.TryAdd(depth - 1, MemberNames.Singular(MemberNames.Pascal(group.Name)));
        }

        IEnumerable<TableSource> named = groups.Select(group => WithCaptures(group, folderNames));
        return lone.Length == 0 ? named : named.Append(Rest(lone, files));
    }

    /// <summary>Returns one table for the files whose names do not repeat.</summary>
    private TableSource Rest(YamlFile[] lone, YamlFile[] files)
    {
        string[] extensions = [.. lone.Select(file => ExtensionOf(file.Path)).Distinct().Order(StringComparer.Ordinal)];
        return new TableSource(corpus, lone, [])
        {
            Patterns =
            [
                .. extensions.Select(extension => "*/**/*" + extension),
                .. files
                    .Where(file => file.Path.Contains('/') && extensions.Contains(ExtensionOf(file.Path)))
                    .Except(lone)
                    .Select(file => "!**/" + file.Path[(file.Path.LastIndexOf('/') + 1)..])
                    .Distinct(),
            ],
        };
    }

    private static bool IsLevel(TableSource group) =>
        group.Files.All(file => DepthOf(file.Path) == DepthOf(group.Files[0].Path));

    private static TableSource WithCaptures(TableSource group, Dictionary<int, string> folderNames)
    {
        string[] captures = IsLevel(group)
            ? [.. Enumerable.Range(0, DepthOf(group.Files[0].Path)).Select(Capture)]
            : [];
        string folders = IsLevel(group) ? string.Concat(captures.Select(capture => $"{{{capture}}}/")) : "**/";
        return group with
        {
            Captures = captures,
            Patterns =
            [
                .. group.Files.Select(file => folders + file.Path[(file.Path.LastIndexOf('/') + 1)..]).Distinct(),
            ],
        };

        string Capture(int level) =>
            folderNames.TryGetValue(level, out string? name)
                ? char.ToLowerInvariant(name[0]) + name[1..]
                : $"folder{level + 1}";
    }

    /// <summary>Returns the number of leading folders that all files share.</summary>
    private static int CommonFolders(YamlFile[] files)
    {
        int minDepth = files.Length == 0 ? 0 : files.Min(file => DepthOf(file.Path));
        int common = 0;
        while (
            common < minDepth - 1
            && Array.TrueForAll(files, file => file.Path.Split('/')[common] == files[0].Path.Split('/')[common])
        )
            common++;
        return common;
    }

    private static string Inside(string path, int folders) => string.Join('/', path.Split('/').Skip(folders));

    private List<TableSource> ByFolder(YamlFile[] files)
    {
        int common = CommonFolders(files);
        TableSource[] groups =
        [
            .. files
                .GroupBy(file => MemberNames.Fold(FolderOf(Inside(file.Path, common))))
                .Select(group => new TableSource(FolderOf(Inside(group.First().Path, common)), [.. group], [])),
        ];
        var clusters = new List<(HashSet<string> Names, List<TableSource> Groups)>();
        foreach (TableSource group in groups.OrderByDescending(group => group.Files.Count))
        {
            HashSet<string> names = Likeness.CommonNames([.. group.Files.SelectMany(RootsOf).OfType<YamlMapping>()]);
            bool isFolder = group.Files.All(file => file.Path.Contains('/'));
            List<TableSource>? like = isFolder
                ? clusters.Find(cluster => Likeness.IsSame(cluster.Names, names)).Groups
                : null;
            if (like is null)
                clusters.Add((isFolder ? names : [], [group]));
            else
                like.Add(group);
        }

        return
        [
            .. clusters
                .Select(cluster => Merge(cluster.Groups, files.Length, common))
                .OrderBy(source => source.Files[0].Path, StringComparer.Ordinal),
        ];
    }

    private TableSource Merge(List<TableSource> groups, int allFiles, int common)
    {
        YamlFile[] files =
        [
            .. groups.SelectMany(group => group.Files).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        bool isAll = files.Length == allFiles && groups.Count > 1;
        string[] starts = isAll
            ? ["**/*"]
            : [.. groups.SelectMany(group => group.Files).Select(StartOf).Distinct().Order(StringComparer.Ordinal)];
        return new TableSource(isAll ? corpus : groups[0].Name, files, [])
        {
            IsByFolder =
                groups.Count == 1
                && common == 0
                && MemberNames.Fold(MemberNames.Pascal(groups[0].Name)) == MemberNames.Fold(groups[0].Name),
            Patterns =
            [
                .. starts.SelectMany(start =>
                    files
                        .Where(file => isAll || StartOf(file) == start)
                        .Select(file => start + ExtensionOf(file.Path))
                        .Distinct()
                ),
            ],
        };

        string StartOf(YamlFile file) =>
            file.Path.Contains('/')
                ? string.Join('/', file.Path.Split('/').Take(common + 1)) + "/**/*"
                : NameOf(file.Path);
    }

    /// <summary>Splits a source into tables: one, or several below names of its only document.</summary>
    private IEnumerable<TableSource> Split(TableSource source)
    {
        YamlFile[] usable = [.. source.Files.Where(file => RootsOf(file).All(IsUsable))];
        if (usable.Length == 0)
            return [];
        if (usable.Length < source.Files.Count)
        {
            source = source with
            {
                IsByFolder = false,
                Patterns = [.. source.Patterns, .. source.Files.Except(usable).Select(file => "!" + file.Path)],
                Files = usable,
            };
        }

        (YamlFile File, YamlNode Root)[] roots =
        [
            .. usable.SelectMany(file => RootsOf(file).Select(root => (file, root))),
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
            && values.All(IsListOfMappings)
            && Array.Exists(values, value => value is YamlSequence { Items.Count: > 0 })
        )
        {
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
            && !usable[0].Path.Contains('/')
            && Parts(source, usable[0], mixed) is { Count: > 0 } parts
        )
            return parts;
        return
        [
            source with
            {
                Records =
                [
                    .. roots.SelectMany(root =>
                        ItemsOf(root.Root).Select(item => new SourceRecord(item, root.File.Path, Name: null))
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
            if (pair.Value is YamlSequence { Items.Count: > 0 } list && IsListOfMappings(list))
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
            ItemsOf(pair.Value).Select(item => new SourceRecord(item, file.Path, ((YamlScalar)pair.Key).Value))
        );

    private static IReadOnlyList<YamlNode> ItemsOf(YamlNode node) =>
        node is YamlSequence sequence ? sequence.Items : [node];

    private static bool IsUsable(YamlNode root) =>
        root is YamlMapping || (root is YamlSequence sequence && sequence.Items.All(item => item is not YamlSequence));

    private static bool IsTextOrTexts(YamlNode node) =>
        node is YamlScalar || (node is YamlSequence sequence && sequence.Items.All(item => item is YamlScalar));

    private static bool IsListOfMappings(YamlNode node) =>
        node is YamlSequence sequence && sequence.Items.All(item => item is YamlMapping);
}
