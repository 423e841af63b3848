using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Assigns the nodes of a record to its fields, and reports unknown, duplicate and computed fields. A field that the
/// record omits can come from its name in a mapping of records, or from its ancestors.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="suggestion">Suggests the intended field for a misspelled name.</param>
internal sealed class FieldNodeReader(DiagnosticList diagnostics, Suggestion suggestion)
{
    /// <summary>
    /// Returns the nodes of the fields, by <see cref="FieldShape.Index"/>; null for a field without a node.
    /// </summary>
    /// <param name="table">The table of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="keyedBy">The field that takes the record's name in a mapping, or null.</param>
    /// <param name="path">The path of the file.</param>
    public YamlNode?[] Read(RecordTable table, RecordNode record, string? keyedBy, string path)
    {
        var nodes = new FieldNodes(table.Shape.Fields.Count);
        if (record.Node is YamlMapping mapping)
            Read(table, table.Names, mapping, nodes, isGathered: false, path);
        else if (table.Value is { } value)
            nodes.Values[value.Index] = record.Node;
        nodes.Merge();

        if (record.Name is not null && keyedBy is not null && table.Shape.Field(keyedBy) is { } named)
            nodes.Values[named.Index] = GivenNodes.IsMissing(named, nodes.Values[named.Index])
                ? record.Name
                : nodes.Values[named.Index];
        foreach ((FieldShape field, DocumentPath[] paths) in table.Inherited)
        {
            if (GivenNodes.IsMissing(field, nodes.Values[field.Index]))
                nodes.Values[field.Index] = FindAround(record.Around, paths) ?? nodes.Values[field.Index];
        }

        return nodes.Values;
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

    private void Read(
        RecordTable table,
        NameTree names,
        YamlMapping mapping,
        FieldNodes nodes,
        bool isGathered,
        string path
    )
    {
        var met = new YamlScalar?[names.Count];
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            (YamlNode name, YamlNode value) = (mapping.Pairs[i].Key, mapping.Pairs[i].Value);
            if (Find(table, names, name, path) is not { IsIgnored: false } found)
                continue;

            var scalar = (YamlScalar)name;
            if (found.Position >= 0 && met[found.Position] is { } first)
            {
                ReportDuplicate(scalar, first, path);
                continue;
            }

            if (found.Position >= 0)
                met[found.Position] = scalar;
            bool isOneOfMany = isGathered || found.Position < 0;
            foreach (NameTree.Reading reading in found.Readings)
                Take(table, reading, scalar, value, nodes, isOneOfMany, path);
            if (found.HasNames)
                ReadBelow(table, found, scalar, value, nodes, isOneOfMany, path);
        }
    }

    /// <summary>Reads the fields inside a mapping, or inside each item of a list.</summary>
    private void ReadBelow(
        RecordTable table,
        NameTree names,
        YamlScalar name,
        YamlNode value,
        FieldNodes nodes,
        bool isGathered,
        string path
    )
    {
        if (value is YamlMapping mapping)
        {
            Read(table, names, mapping, nodes, isGathered, path);
        }
        else if (value is YamlSequence sequence)
        {
            for (int i = 0; i < sequence.Items.Count; i++)
            {
                if (names.HasPositions && sequence.Items[i] is not YamlMapping)
                    ReadPosition(table, names, i, sequence.Items[i], nodes, isGathered, path);
                else
                    ReadBelow(table, names, name, sequence.Items[i], nodes, isGathered: true, path);
            }
        }
        else if (!YamlNode.IsNone(value) && names.Readings.Count == 0 && !table.Shape.IgnoresUnknown)
        {
            diagnostics.Add(DiagnosticCatalogue.MappingExpected, path, value.Span, name.Value, value.Kind);
        }
    }

    /// <summary>
    /// Reads an item of a list by its position, counted from 0. Positions that no field uses are reported unless a
    /// field reads the whole list.
    /// </summary>
    private void ReadPosition(
        RecordTable table,
        NameTree names,
        int position,
        YamlNode item,
        FieldNodes nodes,
        bool isGathered,
        string path
    )
    {
        var name = new YamlScalar(position.ToString(CultureInfo.InvariantCulture), isPlain: true, item.Span);
        NameTree? found = names.Readings.Count > 0 ? names.Find(name.Value) : Find(table, names, name, path);
        if (found is not { IsIgnored: false })
            return;
        foreach (NameTree.Reading reading in found.Readings)
            Take(table, reading, name, item, nodes, isGathered, path);
    }

    /// <summary>
    /// Returns the fields that <paramref name="name"/> stands for. Reports an unknown name and returns null.
    /// </summary>
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

    /// <summary>True if unknown names are ignored.</summary>
    private static bool PassesOver(RecordTable table, NameTree names) =>
        table.Shape.IgnoresUnknown || names.TakesRecords;

    private void Take(
        RecordTable table,
        NameTree.Reading reading,
        YamlScalar name,
        YamlNode value,
        FieldNodes nodes,
        bool isGathered,
        string path
    )
    {
        if (reading.Field.IsGiven)
            nodes.Take(reading, value, isGathered);
        else if (!table.Shape.IgnoresUnknown)
            diagnostics.Add(DiagnosticCatalogue.ComputedField, path, name.Span, name.Value, table.Shape.Name);
    }

    private void ReportDuplicate(YamlScalar name, YamlScalar first, string path)
    {
        string line = first.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(DiagnosticCatalogue.DuplicateField, path, name.Span, name.Value, first.Value, line);
    }

    /// <summary>
    /// The nodes that a record gives for its fields. If several paths of a field have a value, the first path in schema
    /// order counts.
    /// </summary>
    private sealed class FieldNodes(int count)
    {
        private readonly int[] _ranks = new int[count];
        private List<(FieldShape Field, List<(int Rank, YamlNode Node)> Parts)>? _merged;

        public YamlNode?[] Values { get; } = new YamlNode?[count];

        /// <summary>
        /// Adds a value to a field. A list field takes the values of all its paths. Values from several items of a list
        /// become one list.
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
                _merged?.RemoveAll(merged => ReferenceEquals(merged.Field, field));
                Set(field, rank, value);
            }
        }

        /// <summary>Merges the values that belong to one list.</summary>
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
            int index = _merged.FindIndex(merged => ReferenceEquals(merged.Field, field));
            if (index < 0)
            {
                index = _merged.Count;
                _merged.Add((field, [(_ranks[field.Index], Values[field.Index]!)]));
            }

            return _merged[index].Parts;
        }

        /// <summary>Merges mappings of records into one mapping, and other nodes into one list.</summary>
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
