using System.Globalization;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Lookup;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks that the names of two records in a table are not nearly the same. Two names at edit distance 1 have a common
/// neighbour: a name itself, or a name without one of its letters. The check therefore sorts the hashes of all
/// neighbours and compares only names that share one. This deletion neighbourhood, known from FastSS, avoids comparing
/// all pairs.
/// </summary>
/// <param name="fields">The fields that hold the names.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class DistinctCheck(TextualField[] fields, DiagnosticList diagnostics) : IRuleCheck
{
    /// <summary>
    /// The minimum length of the longer of two names that may differ by one edit. Shorter names are compared exactly
    /// after folding.
    /// </summary>
    private const int MinLengthForEdit = 6;

    /// <summary>The maximum length of a name that may differ by one edit. A longer text is prose.</summary>
    private const int MaxLengthForEdit = 100;

    /// <summary>
    /// The maximum number of preceding names that a name is compared with among the names that share a neighbour.
    /// </summary>
    private const int MaxCompared = 8;

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        List<Name> names = NamesOf(records);
        (ulong[] neighbours, int[] owners) = NeighboursOf(names);
        bool[] isReported = new bool[names.Count];
        for (int start = 0, end; start < neighbours.Length; start = end)
        {
            end = start + 1;
            while (end < neighbours.Length && neighbours[end] == neighbours[start])
                end++;
            if (end - start > 1)
                Compare(names, isReported, owners, start, end);
        }
    }

    private List<Name> NamesOf(IReadOnlyList<SourceRecord> records)
    {
        var names = new List<Name>(records.Count);
        foreach (SourceRecord record in records)
        {
            foreach (TextualField field in fields)
            {
                foreach (YamlScalar scalar in record.Scalars(field))
                {
                    if (NameFold.Fold(scalar.Value) is { Length: > 0 } folded)
                        names.Add(new Name(record, scalar, folded, field.IsAlias));
                }
            }
        }

        return names;
    }

    private static (ulong[] Neighbours, int[] Owners) NeighboursOf(List<Name> names)
    {
        var neighbours = new List<ulong>(names.Count);
        var owners = new List<int>(names.Count);
        for (int i = 0; i < names.Count; i++)
        {
            string folded = names[i].Folded;
            int deletions = folded.Length is >= MinLengthForEdit - 1 and <= MaxLengthForEdit ? folded.Length : 0;
            for (int deleted = -1; deleted < deletions; deleted++)
            {
                // Removing either of two equal adjacent letters gives the same neighbour.
                if (deleted > 0 && folded[deleted] == folded[deleted - 1])
                    continue;
                neighbours.Add(Hash(folded, deleted));
                owners.Add(i);
            }
        }

        ulong[] keys = [.. neighbours];
        int[] items = [.. owners];
        Array.Sort(keys, items);
        return (keys, items);
    }

    /// <summary>
    /// Returns the FNV-1a hash of a name without the letter at <paramref name="deleted"/>, or of the whole name for -1.
    /// </summary>
    private static ulong Hash(string name, int deleted)
    {
        ulong hash = 14695981039346656037;
        for (int i = 0; i < name.Length; i++)
        {
            if (i != deleted)
                hash = unchecked((hash ^ name[i]) * 1099511628211);
        }

        return hash;
    }

    /// <summary>Compares the names that share a neighbour. Each name is reported at most once.</summary>
    private void Compare(List<Name> names, bool[] isReported, int[] owners, int start, int end)
    {
        Array.Sort(owners, start, end - start);
        for (int i = start + 1; i < end; i++)
        {
            for (int j = Math.Max(start, i - MaxCompared); j < i; j++)
            {
                (int first, int second) = (owners[j], owners[i]);
                if ((isReported[first] && isReported[second]) || !AreNear(names[first], names[second]))
                    continue;
                if (!isReported[first])
                    Report(names[first], names[second]);
                if (!isReported[second])
                    Report(names[second], names[first]);
                isReported[first] = isReported[second] = true;
            }
        }
    }

    private static bool AreNear(Name first, Name second)
    {
        // Equal aliases of two records are already reported as an error.
        if (first.Record.Record == second.Record.Record)
            return false;
        if (first.IsAlias && second.IsAlias && first.Scalar.Value == second.Scalar.Value)
            return false;
        if (first.Folded == second.Folded)
            return true;

        return Math.Max(first.Folded.Length, second.Folded.Length) >= MinLengthForEdit
            && EditDistance.Within(first.Folded.AsSpan(), second.Folded.AsSpan(), 1) <= 1
            && first.Folded.Where(char.IsDigit).SequenceEqual(second.Folded.Where(char.IsDigit));
    }

    private void Report(Name here, Name there) =>
        diagnostics.Add(
            DiagnosticCatalogue.NearDuplicate,
            here.Record.Path,
            here.Scalar.Span,
            here.Scalar.Value,
            there.Scalar.Value,
            there.Record.Description,
            there.Record.Path,
            there.Scalar.Span.StartLine.ToString(CultureInfo.InvariantCulture)
        );

    private readonly record struct Name(SourceRecord Record, YamlScalar Scalar, string Folded, bool IsAlias);
}
