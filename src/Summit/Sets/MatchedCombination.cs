using System.Numerics;
using Summit.Layout;
using Summit.Sets;

namespace Summit;

/// <summary>
/// A combination of a <see cref="MatchedSet{T}"/> with record sets, such as <c>matches &amp; set - other</c>. It is
/// evaluated when it is counted or enumerated, 512 records at a time, and allocates nothing. Use
/// <see cref="ToMatchedSet"/> to evaluate it once, for example to count facets of it. Like the matched set, it is a
/// view of memory of the caller.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly ref struct MatchedCombination<T>
    where T : struct, IRecord<T>
{
    private readonly ReadOnlySpan<ulong> _matches;
    private readonly RecordSet<T> _inside;
    private readonly RecordSet<T> _outside;

    /// <summary>
    /// Creates the combination of the records of <paramref name="inside"/> that match and the records of
    /// <paramref name="outside"/> that do not match.
    /// </summary>
    internal MatchedCombination(
        ReadOnlySpan<ulong> matches,
        scoped in RecordSet<T> inside,
        scoped in RecordSet<T> outside
    )
    {
        _matches = matches;
        _inside = inside;
        _outside = outside;
    }

    /// <summary>
    /// The number of records. Counting takes about as long as an enumeration of the sets.
    /// </summary>
    public int Count
    {
        get
        {
            int count = 0;
            MatchedBlocks blocks = Blocks();
            SetBlock block = default;
            while (blocks.MoveNext(ref block))
                count += block.Count();
            return count;
        }
    }

    /// <summary>Whether the combination has no records. Takes the time of finding the first record.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>The first record in table order, or the null record if the combination is empty.</summary>
    public T First
    {
        get
        {
            Enumerator records = GetEnumerator();
            return records.MoveNext() ? records.Current : default;
        }
    }

    /// <summary>Returns the records that are in both. See <see cref="Intersect"/>.</summary>
    public static MatchedCombination<T> operator &(MatchedCombination<T> left, scoped in RecordSet<T> right) =>
        new(left._matches, left._inside & right, left._outside & right);

    /// <inheritdoc cref="op_BitwiseAnd(MatchedCombination{T}, in RecordSet{T})"/>
    public static MatchedCombination<T> operator &(scoped in RecordSet<T> left, MatchedCombination<T> right) =>
        right & left;

    /// <summary>Returns the records that are in at least one of the two. See <see cref="Union"/>.</summary>
    public static MatchedCombination<T> operator |(MatchedCombination<T> left, scoped in RecordSet<T> right) =>
        new(left._matches, left._inside | right, left._outside | right);

    /// <inheritdoc cref="op_BitwiseOr(MatchedCombination{T}, in RecordSet{T})"/>
    public static MatchedCombination<T> operator |(scoped in RecordSet<T> left, MatchedCombination<T> right) =>
        right | left;

    /// <summary>Returns the records on the left that are not on the right. See <see cref="Except"/>.</summary>
    public static MatchedCombination<T> operator -(MatchedCombination<T> left, scoped in RecordSet<T> right) =>
        new(left._matches, left._inside - right, left._outside - right);

    /// <inheritdoc cref="op_Subtraction(MatchedCombination{T}, in RecordSet{T})"/>
    public static MatchedCombination<T> operator -(scoped in RecordSet<T> left, MatchedCombination<T> right) =>
        new(right._matches, left - right._inside, left - right._outside);

    /// <summary>Returns the records that are also in <paramref name="set"/>, like <c>&amp;</c>.</summary>
    public MatchedCombination<T> Intersect(scoped in RecordSet<T> set) => this & set;

    /// <summary>Returns the records of the combination and those of <paramref name="set"/>, like <c>|</c>.</summary>
    public MatchedCombination<T> Union(scoped in RecordSet<T> set) => this | set;

    /// <summary>Returns the records that are not in <paramref name="set"/>, like <c>-</c>.</summary>
    public MatchedCombination<T> Except(scoped in RecordSet<T> set) => this - set;

    /// <summary>Returns whether <paramref name="record"/> is in the combination.</summary>
    public bool Contains(T record) =>
        MatchedRows.Contains(_matches, record) ? _inside.Contains(record) : _outside.Contains(record);

    /// <summary>Evaluates the combination into memory of the caller. Allocates nothing.</summary>
    /// <param name="memory">
    /// Memory for one bit per record, at least <see cref="TableMatches.BitmapLength{T}(Table{T})"/> numbers. It is
    /// overwritten. It may be the memory of the matched set, which must then no longer be used.
    /// </param>
    /// <returns>The records, as a view of <paramref name="memory"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short, or overlaps the memory of the
    /// matched set in part.</exception>
    public MatchedSet<T> ToMatchedSet(Span<ulong> memory)
    {
        memory = MatchedRows.Bitmap<T>(memory);
        if (_matches.Overlaps(memory, out int offset) && offset != 0)
            throw new ArgumentException("The memory overlaps that of the matched set in part.", nameof(memory));

        int count = 0;
        int cleared = 0;
        MatchedBlocks blocks = Blocks();
        SetBlock block = default;
        while (blocks.MoveNext(ref block))
        {
            int start = blocks.Index * SetLayout.BlockWords;
            memory[cleared..start].Clear();
            ((ReadOnlySpan<ulong>)block).CopyTo(memory[start..]);
            count += block.Count();
            cleared = start + SetLayout.BlockWords;
        }

        memory[cleared..].Clear();
        return new MatchedSet<T>(memory, count);
    }

    /// <summary>Copies the records to <paramref name="destination"/>, in table order. Allocates nothing.</summary>
    /// <param name="destination">Receives the records.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the combination. It then
    /// holds the first records, because the combination is enumerated once and not counted before.</exception>
    public void CopyTo(Span<T> destination)
    {
        int count = 0;
        foreach (T record in this)
        {
            if (count == destination.Length)
                throw new ArgumentException($"There are more than {count} records.", nameof(destination));
            destination[count++] = record;
        }
    }

    /// <summary>Returns a new array of the records, in table order. Allocates the array.</summary>
    public T[] ToArray()
    {
        var records = new T[Count];
        CopyTo(records);
        return records;
    }

    /// <summary>Enumerates the records in table order. Allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(Blocks());

    private MatchedBlocks Blocks() => new(_matches, _inside.Formula, _outside.Formula, T.TableCount);

    /// <summary>Enumerates the records of a combination, in table order.</summary>
    public ref struct Enumerator
    {
        private MatchedBlocks _blocks;
        private SetBlock _block;
        private ulong _bits;
        private int _word;

        internal Enumerator(MatchedBlocks blocks)
        {
            _blocks = blocks;
            _word = SetLayout.BlockWords - 1;
        }

        /// <summary>The record at the current position.</summary>
        public readonly T Current =>
            T.FromRow((_blocks.Index << SetLayout.BlockShift) + (_word << 6) + BitOperations.TrailingZeroCount(_bits));

        /// <summary>Moves to the next record, and returns whether there is one.</summary>
        public bool MoveNext()
        {
            _bits &= _bits - 1;
            while (_bits == 0)
            {
                if (++_word == SetLayout.BlockWords)
                {
                    if (!_blocks.MoveNext(ref _block))
                    {
                        _word--;
                        return false;
                    }

                    _word = 0;
                }

                _bits = _block[_word];
            }

            return true;
        }
    }
}
