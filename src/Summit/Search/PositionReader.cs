namespace Summit.Search;

/// <summary>Reads the positions of a posting in ascending order.</summary>
internal unsafe struct PositionReader
{
    private readonly void* _page;
    private readonly int _bits;
    private uint _at;

    /// <summary>A reader at a posting.</summary>
    /// <param name="page">The page that it is on.</param>
    /// <param name="bits">The bits of a position.</param>
    /// <param name="offset">Where on the page its positions start.</param>
    public PositionReader(void* page, int bits, uint offset)
    {
        _page = page;
        _bits = bits;
        _at = offset;
    }

    /// <summary>The position that it stands at.</summary>
    public readonly int Current => _bits switch
    {
        8 => ((byte*)_page)[_at] & 0x7F,
        16 => ((ushort*)_page)[_at] & 0x7FFF,
        _ => ((int*)_page)[_at] & 0x7FFF_FFFF,
    };

    /// <summary>True where the position that it stands at is the last of its posting.</summary>
    private readonly bool IsLast => _bits switch
    {
        8 => (sbyte)((byte*)_page)[_at] < 0,
        16 => (short)((ushort*)_page)[_at] < 0,
        _ => ((int*)_page)[_at] < 0,
    };

    /// <summary>Moves over <paramref name="count"/> postings.</summary>
    public void SkipPostings(int count)
    {
        for (; count > 0; _at++)
            count -= IsLast ? 1 : 0;
    }

    /// <summary>Moves on to the first position that is not below <paramref name="least"/>.</summary>
    /// <returns>False where there is none; it then stands at the last.</returns>
    public bool MoveTo(int least)
    {
        while (Current < least)
        {
            if (IsLast)
                return false;
            _at++;
        }

        return true;
    }
}
