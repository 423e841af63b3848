namespace Summit.Lookup;

/// <summary>
/// Computes the optimal string alignment distance: the number of letters to insert, delete, replace, or swap with their
/// neighbour to turn one word into another, where no letter is edited twice. Only the band of the matrix in which the
/// distance can stay within a bound is computed (Ukkonen 1985), so that most words are rejected after a few steps.
/// </summary>
internal static class EditDistance
{
    private const int LettersOnStack = 128;

    /// <summary>
    /// Returns the distance of two words, or <paramref name="bound"/> + 1 if the distance is greater than the bound.
    /// </summary>
    public static int Within(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int bound)
    {
        int far = bound + 1;
        if (Math.Abs(from.Length - to.Length) > bound)
            return far;

        int width = to.Length + 1;
        Span<int> rows = width <= LettersOnStack ? stackalloc int[LettersOnStack * 3] : new int[width * 3];
        Span<int> older = rows.Slice(0, width),
            old = rows.Slice(width, width),
            row = rows.Slice(width * 2, width);
        for (int j = 0; j < width; j++)
            old[j] = j;

        for (int i = 1; i <= from.Length; i++)
        {
            if (FillRow(from, to, i, far, older, old, row) > bound)
                return far;
            Span<int> free = older;
            older = old;
            old = row;
            row = free;
        }

        return Math.Min(old[to.Length], far);
    }

    /// <summary>
    /// Computes row <paramref name="i"/> of the matrix within the band and returns the lowest distance in the row.
    /// </summary>
    private static int FillRow(
        ReadOnlySpan<char> from,
        ReadOnlySpan<char> to,
        int i,
        int far,
        Span<int> older,
        Span<int> old,
        Span<int> row
    )
    {
        int bound = far - 1,
            first = Math.Max(1, i - bound),
            last = Math.Min(to.Length, i + bound);
        int min = row[first - 1] = first == 1 ? i : far;
        if (i + bound <= to.Length)
            old[last] = far;

        for (int j = first; j <= last; j++)
        {
            int distance = old[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            distance = Math.Min(distance, Math.Min(old[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                distance = Math.Min(distance, older[j - 2] + 1);
            row[j] = distance;
            min = Math.Min(min, distance);
        }

        return min;
    }
}
