using System.Buffers.Binary;
using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes dense terms, followed by the exceptions of all dense terms. <see cref="DenseLayout"/> describes the format.
/// </summary>
internal sealed class DenseEncoder(PostingLists postings, RowImpacts rows, int rowCount)
{
    private readonly List<int> _terms = [];

    /// <summary>Adds a term and returns its number among the dense terms.</summary>
    public int Add(int term)
    {
        _terms.Add(term);
        return _terms.Count - 1;
    }

    /// <summary>Encodes the terms added so far.</summary>
    public byte[] Encode()
    {
        int termBytes = DenseLayout.TermBytes(rowCount);
        var exceptions = new List<int>();
        var bytes = new byte[_terms.Count * termBytes];
        for (int number = 0; number < _terms.Count; number++)
        {
            int first = exceptions.Count;
            Span<byte> target = bytes.AsSpan(number * termBytes, termBytes);
            WriteTerm(_terms[number], target, exceptions);
            BinaryPrimitives.WriteUInt32LittleEndian(
                target,
                (uint)(bytes.Length + (first * PostingLayout.ExceptionElements * sizeof(ushort)))
            );
            BinaryPrimitives.WriteUInt32LittleEndian(target.Slice(sizeof(uint)), (uint)(exceptions.Count - first));
        }

        return [.. bytes, .. Exceptions(exceptions)];
    }

    private void WriteTerm(int term, Span<byte> target, List<int> exceptions)
    {
        Span<byte> blockMaxima = target.Slice(DenseLayout.HeaderBytes);
        Span<byte> codes = target.Slice(DenseLayout.CodesOffset(rowCount));
        for (int posting = postings.Start(term); posting < postings.Start(term + 1); posting++)
        {
            int row = postings.RecordOf(posting);
            ref byte blockMax = ref blockMaxima[row >> DenseLayout.BlockMaxShift];
            blockMax = Math.Max(blockMax, ImpactLayout.BlockMax(postings.ImpactOf(posting)));
            Span<byte> number = codes.Slice(DenseLayout.ElementOf(row) * sizeof(ushort));
            int code = (rows.SlotOf(posting) + 1) << DenseLayout.ShiftOf(row);
            BinaryPrimitives.WriteUInt16LittleEndian(
                number,
                (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(number) | code)
            );
            if (rows.IsException(posting))
                exceptions.Add(posting);
        }
    }

    private byte[] Exceptions(List<int> exceptions)
    {
        const int Size = PostingLayout.ExceptionElements * sizeof(ushort);
        var bytes = new byte[exceptions.Count * Size];
        for (int i = 0; i < exceptions.Count; i++)
        {
            Span<byte> target = bytes.AsSpan(i * Size, Size);
            BinaryPrimitives.WriteInt32LittleEndian(target, postings.RecordOf(exceptions[i]));
            BinaryPrimitives.WriteUInt16LittleEndian(target.Slice(sizeof(int)), postings.ImpactOf(exceptions[i]));
        }

        return bytes;
    }
}
