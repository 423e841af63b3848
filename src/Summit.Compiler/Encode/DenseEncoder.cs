using System.Buffers.Binary;
using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Lays out dense terms: of each the peaks and the codes of all rows, and behind all of them their strays.</summary>
internal sealed class DenseEncoder(PostingLists postings, RowImpacts rows, int rowCount)
{
    private readonly List<int> _terms = [];

    /// <summary>Adds a term, and tells which of the dense terms it is.</summary>
    public int Add(int term)
    {
        _terms.Add(term);
        return _terms.Count - 1;
    }

    /// <summary>Lays them out.</summary>
    public EquatableArray<ulong> Encode()
    {
        int termBytes = DenseLayout.TermBytes(rowCount);
        var strays = new List<int>();
        var bytes = new byte[_terms.Count * termBytes];
        for (int number = 0; number < _terms.Count; number++)
        {
            int stray = strays.Count;
            Span<byte> target = bytes.AsSpan(number * termBytes, termBytes);
            WriteTerm(_terms[number], target, strays);
            BinaryPrimitives.WriteUInt32LittleEndian(target, (uint)(bytes.Length + (stray * PostingLayout.ExceptionElements * sizeof(ushort))));
            BinaryPrimitives.WriteUInt32LittleEndian(target.Slice(sizeof(uint)), (uint)(strays.Count - stray));
        }

        return Packing.Bytes([.. bytes, .. Strays(strays)]);
    }

    private void WriteTerm(int term, Span<byte> target, List<int> strays)
    {
        Span<byte> peaks = target.Slice(DenseLayout.HeaderBytes);
        Span<byte> codes = target.Slice(DenseLayout.CodesOffset(rowCount));
        for (int posting = postings.Start(term); posting < postings.Start(term + 1); posting++)
        {
            int row = postings.RecordOf(posting);
            ref byte peak = ref peaks[row >> DenseLayout.BlockMaxShift];
            peak = Math.Max(peak, ImpactLayout.BlockMax(postings.ImpactOf(posting)));
            Span<byte> number = codes.Slice(DenseLayout.ElementOf(row) * sizeof(ushort));
            int code = (rows.SlotOf(posting) + 1) << DenseLayout.ShiftOf(row);
            BinaryPrimitives.WriteUInt16LittleEndian(number, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(number) | code));
            if (rows.IsStray(posting))
                strays.Add(posting);
        }
    }

    private byte[] Strays(List<int> strays)
    {
        const int Size = PostingLayout.ExceptionElements * sizeof(ushort);
        var bytes = new byte[strays.Count * Size];
        for (int i = 0; i < strays.Count; i++)
        {
            Span<byte> target = bytes.AsSpan(i * Size, Size);
            BinaryPrimitives.WriteInt32LittleEndian(target, postings.RecordOf(strays[i]));
            BinaryPrimitives.WriteUInt16LittleEndian(target.Slice(sizeof(int)), postings.ImpactOf(strays[i]));
        }

        return bytes;
    }
}
