using Summit.Layout;

namespace Summit.Compiler.Index;

/// <summary>A name in a table that is being built.</summary>
/// <param name="Utf8">Its UTF-8, which is not empty.</param>
/// <param name="Row">The row of its record.</param>
/// <param name="Offset">Where it lies among the names of the table.</param>
internal sealed record TableName(byte[] Utf8, int Row, int Offset)
{
    /// <summary>Its slot in the table.</summary>
    public ulong Slot => KeySlotLayout.Pack(Row, Utf8.Length, Offset);
}
