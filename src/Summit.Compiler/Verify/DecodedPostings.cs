using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>A decoded sparse term. Offsets count the elements of its page.</summary>
/// <param name="Page">The page that holds the term.</param>
/// <param name="WindowsAt">The offset of the windows.</param>
/// <param name="ExceptionsAt">The offset of the exceptions.</param>
/// <param name="BlockMaximaAt">The offset of the block maxima.</param>
/// <param name="PostingsAt">The offset of the postings.</param>
internal sealed record DecodedTerm(int Page, long WindowsAt, long ExceptionsAt, long BlockMaximaAt, long PostingsAt)
{
    /// <summary>The row of each posting.</summary>
    public int[] Rows { get; init; } = [];

    /// <summary>The impact slot of each posting.</summary>
    public int[] Slots { get; init; } = [];

    /// <summary>The exceptions: the index of the posting within the term, and its impact.</summary>
    public IReadOnlyList<(uint Posting, uint Impact)> Exceptions { get; init; } = [];

    /// <summary>
    /// The forms of each posting, one bit per form rank. All postings have bit 0 alone if the term stores no form
    /// ranks.
    /// </summary>
    public int[] Forms { get; init; } = [];

    /// <summary>The number of form ranks that store bits.</summary>
    public int FormRanks { get; init; }

    /// <summary>The maximum impact of each block of postings, in its stored form.</summary>
    public byte[] BlockMaxima { get; init; } = [];
}

/// <summary>
/// Decodes the postings of sparse terms. The terms are stored in order without gaps, so that every element belongs to
/// one term.
/// </summary>
internal sealed class DecodedPostings
{
    private const int ElementBits = 16;

    private readonly DecodedTerms _terms;
    private readonly TableReader _table;
    private readonly Dictionary<int, DecodedTerm> _decoded = [];

    /// <summary>Decodes the postings of all sparse terms.</summary>
    /// <exception cref="DamagedDataException">An element breaks an invariant.</exception>
    public DecodedPostings(DecodedTerms terms)
    {
        _terms = terms;
        _table = terms.Data.Table(SearchTables.PostingPage);
        var walk = new PageWalk(_table, PostingLayout.PageShift);
        for (int index = 0; index < terms.DescribedCount; index++)
        {
            if (terms.IsGroup(index))
                ReadGroup(index, walk);
            else if (!terms.IsDense(index))
                ReadTerm(index, walk);
        }

        walk.End();
    }

    /// <summary>The postings of the sparse term with a number.</summary>
    public DecodedTerm this[int term] => _decoded[term];

    private void ReadTerm(int index, PageWalk walk)
    {
        ulong word = _terms[index];
        int count = TermLayout.Count(word);
        long start = TermLayout.Start(word);
        ElementRun run = ElementRun.At(_table, start, PostingLayout.PageShift);
        long first = run.Position;
        int[] windows = WindowsOf(
            ReadWindows(run, count, terms: 1, PostingLayout.WindowElements(count, _terms.Windows))[0],
            run,
            count
        );
        DecodedTerm term = TermLayout.HasExtras(word)
            ? ReadExtras(run, count)
            : new DecodedTerm(0, 0, run.Position, 0, 0) { Forms = Enumerable.Repeat(1, count).ToArray() };
        long blockMaximaAt = run.Position;
        byte[] maxima = ReadBlockMaxima(run, count);
        term = term with
        {
            Page = (int)(start >> PostingLayout.PageShift),
            WindowsAt = first,
            BlockMaximaAt = blockMaximaAt,
            BlockMaxima = maxima,
        };
        _decoded.Add(index, ReadPostings(run, windows, term));
        PageWalk.Starts(_terms.Data.Table(SearchTables.Terms), index, walk.Next(run.Position - first), start);
    }

    private void ReadGroup(int index, PageWalk walk)
    {
        int count = TermLayout.Count(_terms[index]);
        long start = TermLayout.Start(_terms[index]);
        int elements = PostingLayout.WindowNumbers(count, _terms.Windows) << (TermLayout.GroupShift - 1);
        if (start < elements)
            throw _terms
                .Data.Table(SearchTables.Terms)
                .Failure(index, $"a start after {elements} elements of windows", _terms[index]);
        int page = (int)(start >> PostingLayout.PageShift);
        long at = (start & ((1L << PostingLayout.PageShift) - 1)) - elements;
        var run = new ElementRun(_table, page, at);
        int[][] numbers = ReadWindows(run, count, 1 << TermLayout.GroupShift, elements);
        for (int i = 0; i < _terms.Sizes[index]; i++)
        {
            var term = new DecodedTerm(page, at, 0, run.Position, 0) { Forms = Enumerable.Repeat(1, count).ToArray() };
            _decoded.Add(_terms.FirstTerm(index) + i, ReadPostings(run, WindowsOf(numbers[i], run, count), term));
        }

        if (numbers.Skip(_terms.Sizes[index]).Any(static unused => unused.Any(static number => number != 0)))
            throw run.Failure(at, "zeros for the terms that the group does not have", 1);
        PageWalk.Starts(_terms.Data.Table(SearchTables.Terms), index, walk.Next(run.Position - at) + elements, start);
    }

    /// <summary>Reads the window numbers of terms, and checks that zeros fill the remaining elements.</summary>
    private int[][] ReadWindows(ElementRun run, int count, int terms, int elements)
    {
        int perTerm = PostingLayout.WindowNumbers(count, _terms.Windows);
        int bytesOfNumber = 1 << PostingLayout.WindowNumberShift(count, _terms.Windows);
        long first = run.Position;
        var bytes = new byte[2 * elements];
        for (int i = 0; i < elements; i++)
        {
            uint element = run.Read();
            bytes[2 * i] = (byte)element;
            bytes[(2 * i) + 1] = (byte)(element >> 8);
        }

        var numbers = new int[terms][];
        int at = 0;
        for (int term = 0; term < terms; term++)
        {
            numbers[term] = new int[perTerm];
            for (int i = 0; i < perTerm; i++, at += bytesOfNumber)
                numbers[term][i] = bytesOfNumber == 1 ? bytes[at] : bytes[at] | (bytes[at + 1] << 8);
        }

        for (; at < bytes.Length; at++)
        {
            if (bytes[at] != 0)
                throw run.Failure(first + (at / 2), "zeros after the last window number", bytes[at]);
        }

        return numbers;
    }

    /// <summary>Returns the window of each posting.</summary>
    private int[] WindowsOf(int[] numbers, ElementRun run, int count)
    {
        int last = _terms.Windows - 1;
        if (!PostingLayout.CountsWindows(count, _terms.Windows))
        {
            for (int i = 0; i < numbers.Length; i++)
            {
                if (numbers[i] > last || (i > 0 && numbers[i] < numbers[i - 1]))
                    throw run.Failure(run.Position, $"windows of postings that ascend up to {last}", numbers[i]);
            }

            return numbers;
        }

        var windows = new List<int>(count);
        for (int window = 0; window < numbers.Length && windows.Count <= count; window++)
            windows.AddRange(Enumerable.Repeat(window, numbers[window]));
        if (windows.Count > count)
            throw run.Failure(run.Position, $"windows with {count} postings", windows.Count);
        windows.AddRange(Enumerable.Repeat(last, count - windows.Count));
        return [.. windows];
    }

    private static DecodedTerm ReadExtras(ElementRun run, int count)
    {
        long header = run.Position;
        uint extras = run.ReadTwo();
        int exceptionCount = PostingLayout.ExceptionCount(extras);
        int ranks = PostingLayout.FormRankCount(extras);
        if (exceptionCount > count || ranks == 1 || (ranks == 0 && exceptionCount == 0))
            throw run.Failure(header, $"the header of up to {count} exceptions and 0, 2 or 3 form ranks", extras);
        long exceptionsAt = run.Position;
        var exceptions = new (uint, uint)[exceptionCount];
        for (int i = 0; i < exceptionCount; i++)
            exceptions[i] = (run.ReadTwo(), run.Read());
        int[] forms = ranks == 0 ? [.. Enumerable.Repeat(1, count)] : new int[count];
        for (int rank = 0; rank < ranks; rank++)
            ReadForms(run, rank, forms);
        return new DecodedTerm(0, 0, exceptionsAt, 0, 0)
        {
            Exceptions = exceptions,
            Forms = forms,
            FormRanks = ranks,
        };
    }

    private static void ReadForms(ElementRun run, int rank, int[] forms)
    {
        for (int element = 0; element < PostingLayout.FormElements(forms.Length); element++)
        {
            uint bits = run.Read();
            for (int bit = 0; bit < ElementBits; bit++)
            {
                int posting = (element * ElementBits) + bit;
                if (posting < forms.Length)
                    forms[posting] |= (int)((bits >> bit) & 1) << rank;
                else if ((bits >> bit & 1) != 0)
                    throw run.Failure(run.Position - 1, "zeros after the bit of the last posting", bits);
            }
        }
    }

    private static byte[] ReadBlockMaxima(ElementRun run, int count)
    {
        var maxima = new byte[2 * PostingLayout.BlockMaxElements(count)];
        for (int i = 0; i < maxima.Length; i += 2)
        {
            uint two = run.Read();
            maxima[i] = (byte)two;
            maxima[i + 1] = (byte)(two >> 8);
        }

        return maxima;
    }

    /// <summary>Reads postings, and checks that the rows of a term ascend.</summary>
    private DecodedTerm ReadPostings(ElementRun run, int[] windows, DecodedTerm term)
    {
        long postingsAt = run.Position;
        var rows = new int[windows.Length];
        var slots = new int[windows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int posting = (int)run.Read();
            int mask = PostingLayout.RowMask(windows[i], _terms.Records);
            rows[i] = (windows[i] << SearchWindow.Shift) + (posting & mask);
            slots[i] = posting / (mask + 1);
            if (
                rows[i] < TableLayout.FirstRow
                || rows[i] > _terms.Records
                || slots[i] >= ImpactLayout.SlotCount
                || (i > 0 && rows[i] <= rows[i - 1])
            )
                throw run.Failure(
                    postingsAt + i,
                    $"a row above {(i == 0 ? 0 : rows[i - 1]).ToString(CultureInfo.InvariantCulture)} up to {_terms.Records} and a slot below {ImpactLayout.SlotCount}",
                    posting
                );
        }

        return term with
        {
            PostingsAt = postingsAt,
            Rows = rows,
            Slots = slots,
        };
    }
}
