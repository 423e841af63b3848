using Summit.Layout;

namespace Summit.Compiler.Index;

/// <summary>A name of a key table under construction.</summary>
/// <param name="Utf8">The name in UTF-8; never empty.</param>
/// <param name="Row">The row of the record that the name belongs to.</param>
/// <param name="Offset">The offset of the name within the concatenated names of the table, in bytes.</param>
internal sealed record TableName(byte[] Utf8, int Row, int Offset)
{
    /// <summary>The packed slot of the name.</summary>
    public ulong Slot => KeySlotLayout.Pack(Row, Utf8.Length, Offset);
}
