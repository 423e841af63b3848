namespace Summit.Catalog.Facets;

/// <summary>
/// The values of a field of all records as codes, so that counting reads no records: four bytes for each record, and
/// four for each value of each record. The codes follow the order of the values.
/// </summary>
/// <param name="starts">For each record the position of its first code, and the number of all codes at the end.</param>
/// <param name="codes">The codes, record by record, without duplicates in a record.</param>
/// <param name="values">The values by code, each as conditions write it and for readers.</param>
internal sealed class FacetColumn(int[] starts, int[] codes, Func<(string Id, string Label)>[] values)
{
    /// <summary>Counts records by the values of the field; equal counts are in the order of the values.</summary>
    /// <param name="field">The field.</param>
    /// <param name="ordinals">The records.</param>
    /// <param name="maxValues">The maximum number of values of the facet.</param>
    public Facet Count(CatalogField field, ReadOnlySpan<int> ordinals, int maxValues)
    {
        int[] counts = new int[values.Length];
        foreach (int ordinal in ordinals)
        {
            for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++)
                counts[codes[i]]++;
        }

        int distinct = 0;
        foreach (int count in counts)
            distinct += count > 0 ? 1 : 0;
        return new Facet(field, [.. Top(counts, Math.Min(maxValues, distinct)).Select(Describe)], distinct);

        FacetValue Describe(int code)
        {
            (string id, string label) = values[code]();
            return new FacetValue(id, label, counts[code]);
        }
    }

    /// <summary>Returns the codes with the highest counts, the highest first. Sorts only these codes.</summary>
    private static int[] Top(int[] counts, int length)
    {
        int[] top = new int[length];
        int filled = 0;
        for (int code = 0; code < counts.Length; code++)
        {
            if (counts[code] == 0 || (filled == length && counts[code] <= counts[top[^1]]))
                continue;
            int at = filled < length ? filled++ : length - 1;
            for (; at > 0 && counts[top[at - 1]] < counts[code]; at--)
                top[at] = top[at - 1];
            top[at] = code;
        }

        return top;
    }
}
