using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Bind;

/// <summary>
/// Finds the cycles in hierarchies and reports every reference in them. Without these references, following a hierarchy
/// upwards always ends.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="ordinalOf">Returns the ordinal of a record in its table.</param>
internal sealed class Hierarchy(DiagnosticList diagnostics, Func<PendingRecord, int> ordinalOf)
{
    /// <summary>
    /// Returns every reference that is part of a cycle: its record, its field and the record that it leads to.
    /// </summary>
    public HashSet<(PendingRecord Record, int Field, PendingRecord Broader)> FindCycles(
        IReadOnlyList<HierarchyLink> all
    )
    {
        var cyclic = new HashSet<(PendingRecord Record, int Field, PendingRecord Broader)>();
        foreach (
            IGrouping<(RecordTable Table, int Field), HierarchyLink> links in all.GroupBy(link =>
                    (link.Record.Table, Field: link.Field.Index)
                )
                .OrderBy(links => links.Key.Field)
        )
        {
            var up = new List<HierarchyLink>?[links.Key.Table.Records.Count];
            foreach (HierarchyLink link in links)
                (up[ordinalOf(link.Record)] ??= []).Add(link);
            var cycles = new CycleFinder(
                Array.ConvertAll(up, from => from?.ConvertAll(link => ordinalOf(link.Broader)).ToArray() ?? [])
            );
            foreach (HierarchyLink link in links)
            {
                if (!cycles.IsCyclic(ordinalOf(link.Record), ordinalOf(link.Broader)))
                    continue;
                Report(link, cycles, up);
                cyclic.Add((link.Record, link.Field.Index, link.Broader));
            }
        }

        return cyclic;
    }

    private void Report(HierarchyLink link, CycleFinder cycles, List<HierarchyLink>?[] up)
    {
        (int[] records, bool isWhole) = cycles.CycleThrough(ordinalOf(link.Record), ordinalOf(link.Broader));
        var names = records.Select(record => up[record]![0].Record.Key).ToList();
        if (!isWhole)
            names.Add("…");
        names.Add(names[0]);
        diagnostics.Add(
            DiagnosticCatalogue.HierarchyCycle,
            link.Record.Path,
            link.Span,
            Spelling.InYaml(link.Field.Name),
            string.Join(" → ", names)
        );
    }
}
