using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>Finds the nodes that are records: the items of a list, the values of a mapping, or a single node.</summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class RecordNodes(DiagnosticList diagnostics)
{
    /// <summary>
    /// Returns the records of <paramref name="table"/> in a node. In a mapping of lists, each item takes the name of
    /// its list.
    /// </summary>
    /// <param name="table">The table of the records.</param>
    /// <param name="node">A record, a list of records, or, if <paramref name="isKeyed"/>, a mapping of records.</param>
    /// <param name="isKeyed">True if the records are the values of a mapping.</param>
    /// <param name="around">The ancestors of the node.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="filter">The condition that a node must meet to be a record; null if every node is a record.</param>
    public List<RecordNode> In(
        RecordTable table,
        YamlNode node,
        bool isKeyed,
        AncestorScope around,
        string path,
        RecordCondition? filter = null
    )
    {
        IReadOnlyList<YamlNode> items = node is YamlSequence sequence ? sequence.Items : [node];
        var records = new List<RecordNode>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            if (isKeyed && items[i] is YamlMapping mapping)
                AddValues(table, mapping, around, path, filter, records);
            else if (IsRecord(table, items[i], path, filter))
                records.Add(new RecordNode(items[i], Name: null, around));
        }

        return records;
    }

    /// <summary>
    /// Returns the records of a document. Lists on the path to the records are searched item by item. A path that does
    /// not exist in the document yields no records.
    /// </summary>
    /// <param name="source">The table, and the path to its records.</param>
    /// <param name="document">The root of the document.</param>
    /// <param name="path">The path of the file.</param>
    public List<RecordNode> At(TableFile source, YamlNode document, string path)
    {
        bool isKeyed = source.KeyedBy is not null;
        if (source.At.Steps.Count == 0)
            return In(source.Table, document, isKeyed, source.Around, path, source.Filter);

        var records = new List<RecordNode>();
        foreach ((YamlNode node, AncestorScope scope) in Reach(document, source.At, source.Around, path))
        {
            if (!YamlNode.IsNone(node))
                records.AddRange(In(source.Table, node, isKeyed, scope, path, source.Filter));
        }

        return records;
    }

    private void AddValues(
        RecordTable table,
        YamlMapping mapping,
        AncestorScope around,
        string path,
        RecordCondition? filter,
        List<RecordNode> records
    )
    {
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            (YamlNode name, YamlNode value) = (mapping.Pairs[i].Key, mapping.Pairs[i].Value);
            if (name is not YamlScalar scalar)
                diagnostics.Add(DiagnosticCatalogue.ScalarExpected, path, name.Span, "The name of a record", name.Kind);
            else if (value is YamlScalar { IsNull: true } && filter is null)
                records.Add(new RecordNode(value, scalar, around));
            else if (value is YamlSequence list && !table.TakesValue(list))
                records.AddRange(
                    list.Items.Where(item => IsRecord(table, item, path, filter))
                        .Select(item => new RecordNode(item, scalar, around))
                );
            else if (IsRecord(table, value, path, filter))
                records.Add(new RecordNode(value, scalar, around));
        }
    }

    private bool IsRecord(RecordTable table, YamlNode node, string path, RecordCondition? filter)
    {
        if (filter is not null)
            return filter.Takes(node);
        if (node is YamlMapping || table.TakesValue(node))
            return true;
        diagnostics.Add(DiagnosticCatalogue.RecordExpected, path, node.Span, table.Shape.Name, node.Kind);
        return false;
    }

    private List<(YamlNode Node, AncestorScope Around)> Reach(
        YamlNode document,
        DocumentPath at,
        AncestorScope around,
        string path
    )
    {
        List<(YamlNode Node, AncestorScope Around)> reached = [(document, around)];
        string name = "document";
        foreach (PathStep step in at.Steps)
        {
            var next = new List<(YamlNode Node, AncestorScope Around)>();
            foreach ((YamlNode node, AncestorScope scope) in Flat(reached))
            {
                if (node is YamlMapping mapping)
                    Step(mapping, step, scope, next);
                else if (!YamlNode.IsNone(node))
                    diagnostics.Add(DiagnosticCatalogue.MappingExpected, path, node.Span, name, node.Kind);
            }

            (reached, name) = (next, step.Text);
        }

        return reached;
    }

    private static void Step(
        YamlMapping mapping,
        PathStep step,
        AncestorScope around,
        List<(YamlNode Node, AncestorScope Around)> next
    )
    {
        AncestorScope? within = null;
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            (YamlNode name, YamlNode value) = (mapping.Pairs[i].Key, mapping.Pairs[i].Value);
            if (name is not YamlScalar scalar)
                continue;
            switch (step.Kind)
            {
                case PathStepKind.Any:
                    next.Add((value, within ??= around.In(mapping)));
                    break;
                case PathStepKind.Capture:
                    next.Add((value, (within ??= around.In(mapping)).Under(step.Captured, scalar)));
                    break;
                case PathStepKind.Name when Spelling.Fold(scalar.Value) == step.Folded:
                    next.Add((value, within ??= around.In(mapping)));
                    break;
            }
        }
    }

    /// <summary>Returns the nodes with every list replaced by its items, at any depth.</summary>
    private static IEnumerable<(YamlNode Node, AncestorScope Around)> Flat(
        IEnumerable<(YamlNode Node, AncestorScope Around)> nodes
    )
    {
        var rest = new Stack<(YamlNode Node, AncestorScope Around)>(nodes.Reverse());
        while (rest.Count > 0)
        {
            (YamlNode node, AncestorScope scope) = rest.Pop();
            if (node is not YamlSequence sequence)
            {
                yield return (node, scope);
                continue;
            }

            for (int i = sequence.Items.Count - 1; i >= 0; i--)
                rest.Push((sequence.Items[i], scope));
        }
    }
}
