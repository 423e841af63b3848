using System.Runtime.CompilerServices;
using Summit.Tables;

namespace Summit.Sets;

/// <summary>The sets that a formula combines.</summary>
[InlineArray(Capacity)]
internal struct SetOperands
{
    /// <summary>How many there may be.</summary>
    public const int Capacity = 8;

    private StoredRows _rows;
}

/// <summary>For each operand that is a list, how far it has been read.</summary>
[InlineArray(SetOperands.Capacity)]
internal struct SetPositions
{
    private int _index;
}
