namespace Summit.Layout;

/// <summary>
/// The description of a stored table: a run of elements that lies in the assembly as one literal, or as pages of one literal each. The
/// encoder, the emitted members, the sizes, <c>summit inspect</c>, the tests and the page with the byte diagrams all follow it.
/// </summary>
internal sealed class StoredTable
{
    private StoredTable(string name, ElementWidth width, int[] bits, string meaning)
    {
        Name = name;
        Width = width;
        Bits = bits;
        Meaning = meaning;
    }

    /// <summary>The name of the emitted member.</summary>
    public string Name { get; }

    /// <summary>How the width of an element is decided.</summary>
    public ElementWidth Width { get; }

    /// <summary>The bits that an element can have, ascending; none if the data decides alone.</summary>
    public IReadOnlyList<int> Bits { get; }

    /// <summary>What the table holds, in one sentence. It stands above the emitted member.</summary>
    public string Meaning { get; }

    /// <summary>The elements of zero after the last element, which readers of several elements may load.</summary>
    public int Padding { get; private init; }

    /// <summary>True if the table lies in pages, a literal each.</summary>
    public bool IsPaged { get; private init; }

    /// <summary>True if a reader needs the width as a number, because the data decides it.</summary>
    public bool HasBits => Width is ElementWidth.Narrowest or ElementWidth.Packed;

    /// <summary>The name of the constant with the bits of an element, for a table that <see cref="HasBits"/>.</summary>
    public string BitsName => Name + "Bits";

    /// <summary>The name of the emitted member of a page of a table that lies in pages.</summary>
    public string PageName(int page) => Name + page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A table of UTF-8.</summary>
    public static StoredTable Utf8(string name, string meaning, int padding = 0, bool isPaged = false) =>
        new(name, ElementWidth.Utf8, [8], meaning) { Padding = padding, IsPaged = isPaged };

    /// <summary>A table whose elements have <paramref name="bytes"/> bytes.</summary>
    public static StoredTable Fixed(string name, int bytes, string meaning, int padding = 0, bool isPaged = false) =>
        new(name, ElementWidth.Fixed, [8 * bytes], meaning) { Padding = padding, IsPaged = isPaged };

    /// <summary>A table whose elements have the narrowest of several widths that holds all of them.</summary>
    public static StoredTable Narrowest(string name, int[] bits, string meaning, bool isPaged = false) =>
        new(name, ElementWidth.Narrowest, bits, meaning) { IsPaged = isPaged };

    /// <summary>
    /// A table whose elements have as few bits as hold all of them and lie across the borders of words. A reader loads eight bytes at once, so
    /// that a 64-bit word of zero follows the last element.
    /// </summary>
    public static StoredTable Packed(string name, string meaning) => new(name, ElementWidth.Packed, [], meaning);

    /// <summary>The bits of an element of a table whose highest element is <paramref name="highest"/>.</summary>
    /// <exception cref="InvalidOperationException">No width of the table holds it.</exception>
    public int BitsFor(ulong highest)
    {
        if (Width == ElementWidth.Packed)
            return BitWidth.Of(checked((int)highest));
        foreach (int bits in Bits)
        {
            if (bits == 64 || highest >> bits == 0)
                return bits;
        }

        throw new InvalidOperationException(
            $"{Name} cannot hold {highest}: its elements have {string.Join(" or ", Bits)} bits."
        );
    }
}

/// <summary>How the width of the elements of a stored table is decided.</summary>
internal enum ElementWidth
{
    /// <summary>The elements are bytes of UTF-8.</summary>
    Utf8,

    /// <summary>The description decides.</summary>
    Fixed,

    /// <summary>The data decides among a few widths that need no shift to be read.</summary>
    Narrowest,

    /// <summary>The data decides: as few bits as hold the highest element.</summary>
    Packed,
}
