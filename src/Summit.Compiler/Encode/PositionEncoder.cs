using Summit.Compiler.Index.Search;
using Summit.Search;
using Summit.Tables;

namespace Summit.Compiler.Encode;

/// <summary>Lays out where the words of an index stand.</summary>
internal sealed class PositionEncoder(TokenStream tokens, PostingLists postings, int termCount)
{
    /// <summary>Postings from one checkpoint to the next.</summary>
    public const int CheckpointDistance = 64;

    private const int RankDistance = 512;

    private readonly PageWriter _positions = new(SearchLayout.PageShift);
    private readonly List<uint> _checkpoints = [];
    private readonly List<uint> _denseRanks = [];

    /// <summary>Lays them out.</summary>
    public PositionData Encode()
    {
        int bits = Bits();
        uint last = 1u << (bits - 1);
        var terms = new ulong[termCount];
        for (int term = 0; term < termCount; term++)
        {
            int first = postings.Start(term);
            int end = postings.Start(term + 1);
            int start = postings.PositionStart(first);
            _positions.Reserve(postings.PositionStart(end) - start);
            terms[term] = ((ulong)_positions.Next << 32) | (uint)_checkpoints.Count;
            for (int posting = first; posting < end; posting++)
            {
                if (posting > first && (posting - first) % CheckpointDistance == 0)
                    _checkpoints.Add((uint)(postings.PositionStart(posting) - start));
                AddPositions(posting, last);
            }

            if (SearchLayout.IsDense(end - first, tokens.RowCount - TableLayout.FirstRow))
                AddRanks(first, end);
        }

        return new PositionData(
            bits,
            new EquatableArray<ulong>(terms),
            Packing.Words(_checkpoints, 32),
            Packing.Words(_denseRanks, 32),
            FieldEnds(),
            _positions.Pack(bits));
    }

    private void AddPositions(int posting, uint last)
    {
        int end = postings.PositionStart(posting + 1);
        for (int index = postings.PositionStart(posting); index < end; index++)
            _positions.Add((uint)postings.Positions[index] | (index == end - 1 ? last : 0));
    }

    private void AddRanks(int first, int end)
    {
        int posting = first;
        for (int record = 0; record < tokens.RowCount; record += RankDistance)
        {
            while (posting < end && postings.RecordOf(posting) < record)
                posting++;
            _denseRanks.Add((uint)(posting - first));
        }
    }

    private int Bits()
    {
        int highest = postings.Positions.Length == 0 ? 0 : postings.Positions.Max();
        return highest < 1 << 7 ? 8 : highest < 1 << 15 ? 16 : 32;
    }

    private PackedNumbers FieldEnds()
    {
        var ends = new int[tokens.RowCount * tokens.FieldCount];
        for (int record = 0; record < tokens.RowCount; record++)
        {
            int position = 0;
            for (int field = 0; field < tokens.FieldCount; field++)
            {
                position += tokens.End(record, field) - tokens.Start(record, field);
                ends[(record * tokens.FieldCount) + field] = position++;
            }
        }

        return Packing.Offsets(ends);
    }
}
