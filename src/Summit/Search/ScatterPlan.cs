using System.Runtime.CompilerServices;

namespace Summit.Search;

/// <summary>
/// Works out a query of words alone, any of which may, must or must not be there, by adding all postings up window by window.
/// A word that must be there adds a mark above the scores, so that one comparison tells whether all of them are.
/// </summary>
internal static unsafe class ScatterPlan
{
    /// <summary>The most words that must be there: the marks that sixteen bits hold.</summary>
    public const int MaxMust = 3;

    private const int Mark = 1 << 14;
    private const int HighestMarked = Mark - 1;
    private const int HighestUnmarked = 64_000;
    private const int PointsPerTerm = 2 * SearchLayout.LevelCount;

    /// <summary>True where the plan can work out the query.</summary>
    public static bool Fits(ReadOnlySpan<QueryNode> nodes)
    {
        int must = 0;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near || node.Field >= 0)
                return false;
            if (node.Occur == QueryOccur.Must && (node.TermCount != 1 || ++must > MaxMust))
                return false;
        }

        return true;
    }

    /// <summary>Runs the query.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The parts.</param>
    /// <param name="cursors">Their terms.</param>
    /// <param name="filter">The records that may be hits.</param>
    /// <param name="hits">Takes the best, with whole numbers for scores.</param>
    /// <param name="scale">What a score is to be divided by.</param>
    /// <returns>How many records match.</returns>
    [SkipLocalsInit]
    public static int Run(
        in SearchIndex index,
        scoped ReadOnlySpan<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        scoped ref TopHits hits,
        out float scale)
    {
        ushort* scores = stackalloc ushort[SearchLayout.WindowSize];
        ushort* points = stackalloc ushort[PointsPerTerm * cursors.Length];
        ulong* allowed = stackalloc ulong[SearchLayout.WindowSize / 64];

        int floor = Mark * MustCount(nodes);
        scale = Scale(index, nodes, cursors, floor == 0 ? HighestUnmarked : HighestMarked);
        FillPoints(index, nodes, cursors, scale, points);

        int matches = 0;
        int rows = index.Counts.Records + 1;
        var window = new ScoreWindow(scores);
        for (int first = filter.FirstRow & ~(SearchLayout.WindowSize - 1); first < Math.Min(rows, filter.EndRow); first += SearchLayout.WindowSize)
        {
            int count = Math.Min(rows - first, SearchLayout.WindowSize);
            window.Clear(count);
            AddTerms(window, nodes, cursors, first, count, points, scale);
            bool isLimited = filter.Fill(first, allowed);
            matches += window.Collect(count, first, floor, isLimited ? allowed : null, ref hits);
        }

        return matches;
    }

    private static int MarkOf(in QueryNode node) => node.Occur == QueryOccur.Must ? Mark : 0;

    private static int MustCount(ReadOnlySpan<QueryNode> nodes)
    {
        int count = 0;
        foreach (ref readonly QueryNode node in nodes)
            count += node.Occur == QueryOccur.Must ? 1 : 0;
        return count;
    }

    /// <summary>The number that weights are multiplied by, so that the best a record could score still fits.</summary>
    private static float Scale(in SearchIndex index, ReadOnlySpan<QueryNode> nodes, ReadOnlySpan<TermCursor> cursors, int highest)
    {
        float sum = 0;
        foreach (ref readonly QueryNode node in nodes)
        {
            if (node.Occur == QueryOccur.Not)
                continue;
            foreach (ref readonly TermCursor cursor in cursors.Slice(node.FirstTerm, node.TermCount))
                sum += cursor.HighestScore(index.Impacts);
        }

        // Rounding up gives every posting a point at least, and may add one for each term.
        return sum == 0 ? 1 : (highest - cursors.Length) / sum;
    }

    private static void FillPoints(in SearchIndex index, ReadOnlySpan<QueryNode> nodes, ReadOnlySpan<TermCursor> cursors, float scale, ushort* points)
    {
        foreach (ref readonly QueryNode node in nodes)
        {
            int mark = MarkOf(node);
            for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
            {
                if (cursors[i].Dense != null)
                    continue;
                Fill(points + (i * PointsPerTerm), index.Impacts, cursors[i].Weight * scale * TermCursor.OtherForm, mark, cursors[i].Peak);
                Fill(points + (i * PointsPerTerm) + SearchLayout.LevelCount, index.Impacts, cursors[i].Weight * scale, mark, cursors[i].Peak);
            }
        }
    }

    private static void Fill(ushort* points, float* impacts, float weight, int mark, int peak)
    {
        points[0] = 0;
        for (int level = 1; level <= peak; level++)
            points[level] = (ushort)((int)(impacts[level] * weight) + 1 + mark);
    }

    private static void AddTerms(
        in ScoreWindow window,
        ReadOnlySpan<QueryNode> nodes,
        Span<TermCursor> cursors,
        int first,
        int count,
        ushort* points,
        float scale)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (ref readonly QueryNode node in nodes)
            {
                // Records are taken out last, when nothing is added to them any more.
                if ((node.Occur == QueryOccur.Not) != (pass == 1))
                    continue;
                for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
                    AddTerm(window, ref cursors[i], node, first, count, points + (i * PointsPerTerm), scale);
            }
        }
    }

    private static void AddTerm(
        in ScoreWindow window,
        ref TermCursor cursor,
        in QueryNode node,
        int first,
        int count,
        ushort* points,
        float scale)
    {
        bool isNot = node.Occur == QueryOccur.Not;
        if (cursor.Dense != null)
        {
            if (isNot)
            {
                window.RemoveDense(cursor.Dense + first, count);
            }
            else
            {
                float weight = cursor.DenseWeight * scale;
                window.AddDense(cursor.Dense + first, count, weight * cursor.DenseLeast, weight * cursor.DenseStep, MarkOf(node));
            }
            return;
        }

        if (!cursor.EnterWindow(first >> SearchLayout.WindowShift))
            return;
        int postings = cursor.End - cursor.Start;
        if (isNot)
            window.Remove(cursor.Records + cursor.Start, postings);
        else
            window.Add(cursor.Records + cursor.Start, cursor.Levels + cursor.Start, postings, points, cursor.Form);
    }
}
