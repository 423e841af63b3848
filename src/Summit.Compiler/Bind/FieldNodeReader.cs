using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Sorts what a record gives by its fields, and reports what does not belong there. What it does not give itself may be its
/// name in a mapping of records, or inherited from what is around it.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="suggestion">Finds what a misspelled name is meant to be.</param>
internal sealed class FieldNodeReader(DiagnosticList diagnostics, Suggestion suggestion)
{
    /// <summary>The values by the index of their field; null where there is none.</summary>
    /// <param name="table">The table of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="keyedBy">The field that its name gives, or null.</param>
    /// <param name="path">The file.</param>
    public YamlNode?[] Read(RecordTable table, RecordNode record, string? keyedBy, string path)
    {
        var given = new Given(table.Shape.Fields.Count);
        if (record.Node is YamlMapping mapping)
            Read(table, table.Names, mapping, given, isGathered: false, path);
        else if (table.Value is { } value)
            given.Values[value.Index] = record.Node;
        given.Merge();

        if (record.Name is not null && keyedBy is not null && table.Shape.Field(keyedBy) is { } named)
            given.Values[named.Index] = GivenNodes.IsMissing(named, given.Values[named.Index])
                ? record.Name
                : given.Values[named.Index];
        foreach ((FieldShape field, DocumentPath[] paths) in table.Inherited)
        {
            if (GivenNodes.IsMissing(field, given.Values[field.Index]))
                given.Values[field.Index] = FindAround(record.Around, paths) ?? given.Values[field.Index];
        }

        return given.Values;
    }

    private static YamlNode? FindAround(AncestorScope around, DocumentPath[] paths)
    {
        foreach (DocumentPath path in paths)
        {
            if (around.Find(path) is { } found)
                return found;
        }

        return null;
    }

    private void Read(RecordTable table, NameTree names, YamlMapping mapping, Given given, bool isGathered, string path)
    {
        var met = new YamlScalar?[names.Count];
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            (YamlNode name, YamlNode value) = (mapping.Pairs[i].Key, mapping.Pairs[i].Value);
            if (Find(table, names, name, path) is not { IsIgnored: false } found)
                continue;

            var scalar = (YamlScalar)name;
            if (found.Place >= 0 && met[found.Place] is { } first)
            {
                ReportDuplicate(scalar, first, path);
                continue;
            }

            if (found.Place >= 0)
                met[found.Place] = scalar;
            bool isOneOfMany = isGathered || found.Place < 0;
            foreach (NameTree.Reading reading in found.Readings)
                Take(table, reading, scalar, value, given, isOneOfMany, path);
            if (found.HasNames)
                ReadBelow(table, found, scalar, value, given, isOneOfMany, path);
        }
    }

    /// <summary>Reads a mapping that fields lead through, or each of a list of them.</summary>
    private void ReadBelow(
        RecordTable table,
        NameTree names,
        YamlScalar name,
        YamlNode value,
        Given given,
        bool isGathered,
        string path
    )
    {
        if (value is YamlMapping mapping)
        {
            Read(table, names, mapping, given, isGathered, path);
        }
        else if (value is YamlSequence sequence)
        {
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                if (names.HasPositions && sequence.Items[i] is not YamlMapping)
                    ReadPosition(table, names, i, sequence.Items[i], given, isGathered, path);
                else
                    ReadBelow(table, names, name, sequence.Items[i], given, isGathered: true, path);
            }
        }
        else if (!YamlNode.IsNone(value) && names.Readings.Count == 0 && !table.Shape.IgnoresUnknown)
        {
            diagnostics.Add(DiagnosticCatalogue.MappingExpected, path, value.Span, name.Value, value.Kind);
        }
    }

    /// <summary>Reads an item of a list by its place. Where a field reads the whole list, other places are no errors.</summary>
    private void ReadPosition(
        RecordTable table,
        NameTree names,
        int place,
        YamlNode item,
        Given given,
        bool isGathered,
        string path
    )
    {
        var name = new YamlScalar(place.ToString(CultureInfo.InvariantCulture), isPlain: true, item.Span);
        NameTree? found = names.Readings.Count > 0 ? names.Find(name.Value) : Find(table, names, name, path);
        if (found is not { IsIgnored: false })
            return;
        foreach (NameTree.Reading reading in found.Readings)
            Take(table, reading, name, item, given, isGathered, path);
    }

    /// <summary>What <paramref name="name"/> leads to, or null, which is reported.</summary>
    private NameTree? Find(RecordTable table, NameTree names, YamlNode name, string path)
    {
        if (name is not YamlScalar scalar)
        {
            if (!PassesOver(table, names))
                diagnostics.Add(DiagnosticCatalogue.ScalarExpected, path, name.Span, "The name of a field", name.Kind);
            return null;
        }

        NameTree? found = names.Find(scalar.Value);
        if (found is null && !PassesOver(table, names))
        {
            string near = suggestion.For(scalar.Value, names.Words);
            diagnostics.Add(DiagnosticCatalogue.UnknownField, path, name.Span, scalar.Value, table.Shape.Name, near);
        }

        return found;
    }

    /// <summary>True where names that are no fields are passed over.</summary>
    private static bool PassesOver(RecordTable table, NameTree names) =>
        table.Shape.IgnoresUnknown || names.TakesRecords;

    private void Take(
        RecordTable table,
        NameTree.Reading reading,
        YamlScalar name,
        YamlNode value,
        Given given,
        bool isGathered,
        string path
    )
    {
        if (reading.Field.IsGiven)
            given.Take(reading, value, isGathered);
        else if (!table.Shape.IgnoresUnknown)
            diagnostics.Add(DiagnosticCatalogue.ComputedField, path, name.Span, name.Value, table.Shape.Name);
    }

    private void ReportDuplicate(YamlScalar name, YamlScalar first, string path)
    {
        string line = first.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(DiagnosticCatalogue.DuplicateField, path, name.Span, name.Value, first.Value, line);
    }

    /// <summary>The values of a record, and by which of its paths each field has its own.</summary>
    private sealed class Given(int count)
    {
        private readonly int[] _ranks = new int[count];
        private List<(FieldShape Field, List<(int Rank, YamlNode Node)> Parts)>? _merged;

        public YamlNode?[] Values { get; } = new YamlNode?[count];

        /// <summary>
        /// Takes a value. Of several paths the first counts; a list takes what all paths give, and so does what comes of several items
        /// of a list.
        /// </summary>
        public void Take(NameTree.Reading reading, YamlNode value, bool isGathered)
        {
            (FieldShape field, int rank) = (reading.Field, reading.Rank);
            YamlNode? known = Values[field.Index];
            if (GivenNodes.IsMissing(field, known))
            {
                if (known is null || !GivenNodes.IsMissing(field, value))
                    Set(field, rank, value);
            }
            else if (GivenNodes.IsMissing(field, value))
            {
                return;
            }
            else if (field.IsList || (isGathered && rank == _ranks[field.Index]))
            {
                PartsOf(field).Add((rank, value));
            }
            else if (rank < _ranks[field.Index])
            {
                _merged?.RemoveAll(merged => merged.Field == field);
                Set(field, rank, value);
            }
        }

        /// <summary>Makes one value of those that are taken together.</summary>
        public void Merge()
        {
            foreach ((FieldShape field, List<(int Rank, YamlNode Node)> parts) in _merged ?? [])
                Values[field.Index] = Merged(field, [.. parts.OrderBy(part => part.Rank).Select(part => part.Node)]);
        }

        private void Set(FieldShape field, int rank, YamlNode value) =>
            (Values[field.Index], _ranks[field.Index]) = (value, rank);

        private List<(int Rank, YamlNode Node)> PartsOf(FieldShape field)
        {
            _merged ??= [];
            int index = _merged.FindIndex(merged => merged.Field == field);
            if (index < 0)
            {
                index = _merged.Count;
                _merged.Add((field, [(_ranks[field.Index], Values[field.Index]!)]));
            }

            return _merged[index].Parts;
        }

        /// <summary>Mappings of records become one; anything else becomes a list.</summary>
        private static YamlNode Merged(FieldShape field, YamlNode[] parts) =>
            field is IKeyedField { KeyedBy: not null } && parts.All(part => part is YamlMapping)
                ? new YamlMapping(
                    [.. parts.Cast<YamlMapping>().SelectMany(part => part.Pairs)],
                    parts.Cast<YamlMapping>().Any(part => part.IsPartial),
                    parts[0].Span
                )
                : new YamlSequence([.. parts.SelectMany(ItemsOf)], parts[0].Span);

        private static IReadOnlyList<YamlNode> ItemsOf(YamlNode node) =>
            node is YamlSequence sequence ? sequence.Items : [node];
    }
}
