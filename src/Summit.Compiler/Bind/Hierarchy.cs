using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A reference that is part of a hierarchy.</summary>
/// <param name="Table">The table that it leads from and to.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="Record">The record that it leads from.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct HierarchyLink(RecordTable Table, FieldShape Field, BoundRecord Record, SourceSpan Span)
{
    /// <summary>The record that it leads to.</summary>
    public BoundRecord Broader => Record.Values[Field.Index].Records[0];
}

/// <summary>
/// Finds the cycles in hierarchies, reports each reference in them, and drops it, so that every walk up ends.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class Hierarchy(DiagnosticList diagnostics)
{
    private const int MostNames = 6;

    /// <summary>Breaks the cycles. The records must have their ordinals.</summary>
    public void BreakCycles(List<HierarchyLink> all)
    {
        var tables = new Dictionary<RecordTable, HierarchyLink?[]?[]>();
        foreach (HierarchyLink link in all)
        {
            if (!tables.TryGetValue(link.Table, out HierarchyLink?[]?[]? fields))
                tables.Add(link.Table, fields = new HierarchyLink?[link.Table.Shape.Fields.Count][]);
            HierarchyLink?[] up = fields[link.Field.Index] ??= new HierarchyLink?[link.Table.Records.Count];
            up[link.Record.Ordinal] = link;
        }

        foreach (HierarchyLink?[]?[] fields in tables.Values)
        {
            foreach (HierarchyLink?[]? up in fields)
            {
                if (up is null) continue;
                foreach (List<HierarchyLink> cycle in Cycles(up)) Break(cycle);
            }
        }
    }

    /// <summary>
    /// Walks up from every record that no walk has met yet; a walk that meets itself has found a cycle.
    /// </summary>
    private static List<List<HierarchyLink>> Cycles(HierarchyLink?[] up)
    {
        var cycles = new List<List<HierarchyLink>>();
        int[] metBy = new int[up.Length];
        for (int start = 0; start < up.Length; start++)
        {
            int walk = start + 1, at = start;
            while (metBy[at] == 0)
            {
                metBy[at] = walk;
                if (up[at] is { } link) at = link.Broader.Ordinal;
            }

            if (metBy[at] == walk && up[at] is not null) cycles.Add(CycleFrom(at, up));
        }

        return cycles;
    }

    private static List<HierarchyLink> CycleFrom(int start, HierarchyLink?[] up)
    {
        var cycle = new List<HierarchyLink>();
        int at = start;
        do
        {
            HierarchyLink link = up[at]!.Value;
            cycle.Add(link);
            at = link.Broader.Ordinal;
        }
        while (at != start);
        return cycle;
    }

    private void Break(List<HierarchyLink> cycle)
    {
        for (int i = 0; i < cycle.Count; i++)
        {
            (_, FieldShape field, BoundRecord record, SourceSpan span) = cycle[i];
            string name = Spelling.InYaml(field.Name);
            diagnostics.Add(DiagnosticCatalogue.HierarchyCycle, record.Path, span, name, Names(cycle, i));
        }

        foreach (HierarchyLink link in cycle) link.Record.Values[link.Field.Index] = default;
    }

    /// <summary>The keys round the cycle, such as <c>a → b → a</c>; of a long one the first.</summary>
    private static string Names(List<HierarchyLink> cycle, int first)
    {
        var names = new List<string>();
        int shown = Math.Min(cycle.Count, MostNames);
        for (int i = 0; i < shown; i++) names.Add(cycle[(first + i) % cycle.Count].Record.Key);
        if (cycle.Count > shown) names.Add("…");
        names.Add(names[0]);
        return string.Join(" → ", names);
    }
}
