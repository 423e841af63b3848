using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A reference from a record to its parent in a hierarchy.</summary>
/// <param name="Table">The table of both records.</param>
/// <param name="Field">The field that holds the reference.</param>
/// <param name="Record">The record that holds the reference.</param>
/// <param name="Span">The span of the reference.</param>
internal readonly record struct HierarchyLink(
    RecordTable Table,
    ReferenceField Field,
    PendingRecord Record,
    SourceSpan Span
)
{
    /// <summary>The record that the reference leads to.</summary>
    public PendingRecord Broader => Record.Links[Field.Index]![0];
}

/// <summary>
/// Finds the cycles in hierarchies and reports every reference in them. Without these references, following a hierarchy
/// upwards always ends.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="ordinalOf">Returns the ordinal of a record in its table.</param>
internal sealed class Hierarchy(DiagnosticList diagnostics, Func<PendingRecord, int> ordinalOf)
{
    private const int MaxNames = 6;

    /// <summary>Returns the record and the field index of every reference that is part of a cycle.</summary>
    /// <param name="all">The references of all hierarchies.</param>
    public HashSet<(PendingRecord Record, int Field)> FindCycles(IReadOnlyList<HierarchyLink> all)
    {
        var cyclic = new HashSet<(PendingRecord Record, int Field)>();
        foreach (
            IGrouping<(RecordTable Table, int Field), HierarchyLink> links in all.GroupBy(link =>
                    (link.Table, Field: link.Field.Index)
                )
                .OrderBy(links => links.Key.Field)
        )
        {
            var up = new HierarchyLink?[links.Key.Table.Records.Count];
            foreach (HierarchyLink link in links)
                up[ordinalOf(link.Record)] = link;
            foreach (List<HierarchyLink> cycle in Cycles(up))
            {
                Report(cycle);
                cyclic.UnionWith(cycle.Select(link => (link.Record, link.Field.Index)));
            }
        }

        return cyclic;
    }

    /// <summary>
    /// Walks up from every record that no walk has visited. A walk that reaches a record of its own has found a cycle.
    /// The time is linear in the number of records.
    /// </summary>
    private List<List<HierarchyLink>> Cycles(HierarchyLink?[] up)
    {
        var cycles = new List<List<HierarchyLink>>();
        int[] metBy = new int[up.Length];
        for (int start = 0; start < up.Length; start++)
        {
            int walk = start + 1,
                at = start;
            while (metBy[at] == 0)
            {
                metBy[at] = walk;
                if (up[at] is { } link)
                    at = ordinalOf(link.Broader);
            }

            if (metBy[at] == walk && up[at] is not null)
                cycles.Add(CycleFrom(at, up));
        }

        return cycles;
    }

    private List<HierarchyLink> CycleFrom(int start, HierarchyLink?[] up)
    {
        var cycle = new List<HierarchyLink>();
        int at = start;
        do
        {
            HierarchyLink link = up[at]!.Value;
            cycle.Add(link);
            at = ordinalOf(link.Broader);
        } while (at != start);
        return cycle;
    }

    private void Report(List<HierarchyLink> cycle)
    {
        for (int i = 0; i < cycle.Count; i++)
        {
            (_, ReferenceField field, PendingRecord record, SourceSpan span) = cycle[i];
            diagnostics.Add(
                DiagnosticCatalogue.HierarchyCycle,
                record.Path,
                span,
                Spelling.InYaml(field.Name),
                Names(cycle, i)
            );
        }
    }

    /// <summary>
    /// Returns the keys along the cycle, such as <c>a → b → a</c>. A long cycle is shortened to its first keys.
    /// </summary>
    private static string Names(List<HierarchyLink> cycle, int first)
    {
        var names = new List<string>();
        int shown = Math.Min(cycle.Count, MaxNames);
        for (int i = 0; i < shown; i++)
            names.Add(cycle[(first + i) % cycle.Count].Record.Key);
        if (cycle.Count > shown)
            names.Add("…");
        names.Add(names[0]);
        return string.Join(" → ", names);
    }
}
