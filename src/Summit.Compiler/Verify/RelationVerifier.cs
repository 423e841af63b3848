using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies that columns agree with each other: inverses with references, nested records with their parents, and sets
/// by code with codes.
/// </summary>
/// <param name="corpus">The decoded corpus.</param>
internal sealed class RelationVerifier(DecodedCorpus corpus)
{
    /// <summary>Verifies the columns of a table against each other and against other tables.</summary>
    /// <exception cref="DamagedDataException">Two columns disagree.</exception>
    public void Verify(DecodedTable table)
    {
        foreach (DecodedColumn column in table.Columns)
        {
            if (column.Field.Form == ColumnForm.Inverse)
                VerifyInverse(table, column);
            else if (column.Field.Form == ColumnForm.NestedRows)
                VerifyParents(table, column);
            else if (column.Field.IsHierarchy)
                VerifyHierarchy(table, column);
            else if (column is DecodedNumbers { Sets: { } sets } numbers)
                VerifySets(numbers, sets);
        }
    }

    private void VerifyInverse(DecodedTable table, DecodedColumn column)
    {
        int[][] expected = InverseOf(table, column.Field);
        TableReader items = column.Data.Table(ColumnTables.Items);
        TableReader starts = column.Data.Table(ColumnTables.Starts);
        for (int row = 0; row < table.RowCount; row++)
            Compare(items, (long)starts[row], $"row {Number(row)}", expected[row], column.RowsOf(row));
    }

    /// <summary>
    /// Returns, for each row of a table, the rows of the source that refer to it. A transitive inverse also includes
    /// references to its descendants.
    /// </summary>
    private int[][] InverseOf(DecodedTable table, FieldForm inverse)
    {
        DecodedTable source = corpus.Table(inverse.Target!);
        DecodedColumn references = source.Column(inverse.InverseOf!);
        DecodedColumn? broader = inverse.IsTransitive ? table.Columns.First(column => column.Field.IsHierarchy) : null;
        var sets = new SortedSet<int>[table.RowCount];
        for (int row = 0; row < sets.Length; row++)
            sets[row] = [];
        for (int row = TableLayout.FirstRow; row < source.RowCount; row++)
        {
            var pending = new Stack<int>(references.RowsOf(row));
            while (pending.Count > 0)
            {
                int above = pending.Pop();
                if (above == 0 || !sets[above].Add(row) || broader is null)
                    continue;
                foreach (int next in broader.RowsOf(above))
                    pending.Push(next);
            }
        }

        return [.. sets.Select(set => set.ToArray())];
    }

    private void VerifyParents(DecodedTable table, DecodedColumn column)
    {
        DecodedTable target = corpus.Table(column.Field.Target!);
        if (target.Fields.FirstOrDefault(field => field.IsParent && field.Target == table.Name) is not { } parent)
            return;
        TableReader starts = column.Data.Table(ColumnTables.Starts);
        for (int row = TableLayout.FirstRow; row < table.RowCount; row++)
        {
            foreach (int nested in column.RowsOf(row))
            {
                if (target.Column(parent).RowsOf(nested) is var parents && !parents.Contains(row))
                    throw starts.Failure(
                        0,
                        row,
                        $"nested records whose parent is row {Number(row)}",
                        $"row {Number(nested)}, whose parent is row {Number(parents.FirstOrDefault())}"
                    );
            }
        }
    }

    /// <summary>
    /// Verifies that a hierarchy has no cycle. Removes rows without a broader row until only rows that lead into a
    /// cycle remain.
    /// </summary>
    private static void VerifyHierarchy(DecodedTable table, DecodedColumn column)
    {
        var narrower = new List<int>[table.RowCount];
        int[] broaderCount = new int[table.RowCount];
        for (int row = TableLayout.FirstRow; row < table.RowCount; row++)
        {
            foreach (int above in column.RowsOf(row).Where(above => above != 0))
            {
                (narrower[above] ??= []).Add(row);
                broaderCount[row]++;
            }
        }

        var tops = new Stack<int>(
            Enumerable
                .Range(TableLayout.FirstRow, table.RowCount - TableLayout.FirstRow)
                .Where(row => broaderCount[row] == 0)
        );
        while (tops.Count > 0)
        {
            foreach (int row in narrower[tops.Pop()] ?? [])
            {
                if (--broaderCount[row] == 0)
                    tops.Push(row);
            }
        }

        if (Array.FindIndex(broaderCount, count => count > 0) is >= 0 and var cyclic)
            throw column
                .Data.Table(column.Field.Form == ColumnForm.RowList ? ColumnTables.Starts : ColumnTables.Codes)
                .Failure(0, cyclic, "broader rows in a hierarchy without cycles", "a cycle");
    }

    /// <summary>
    /// Verifies the set of each code. Code 0 can also stand for no value, so the set of code 0 can be smaller than the
    /// rows with that code.
    /// </summary>
    private static void VerifySets(DecodedNumbers column, int[][] sets)
    {
        TableReader items = column.Data.Table(ColumnTables.Items);
        TableReader starts = column.Data.Table(ColumnTables.Starts);
        for (int set = 0; set < sets.Length; set++)
        {
            IEnumerable<int> rows = Enumerable
                .Range(TableLayout.FirstRow, column.Codes.Length - TableLayout.FirstRow)
                .Where(row => column.Codes[row] == (ulong)set);
            Compare(
                items,
                (long)starts[set],
                $"code {Number(set)}",
                set == 0 ? [.. rows.Intersect(sets[0])] : [.. rows],
                sets[set]
            );
        }
    }

    private static void Compare(TableReader items, long start, string owner, int[] expected, int[] found)
    {
        if (expected.AsSpan().SequenceEqual(found))
            return;
        int differs = 0;
        while (differs < Math.Min(expected.Length, found.Length) && expected[differs] == found[differs])
            differs++;
        throw items.Failure(
            0,
            start + differs,
            $"the set of {owner} to have {RowAt(expected, differs)}",
            RowAt(found, differs)
        );
    }

    private static string RowAt(int[] rows, int index) =>
        index < rows.Length ? $"row {Number(rows[index])}" : "no more rows";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
