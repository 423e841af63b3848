namespace Summit.Layout;

/// <summary>
/// The description of a stored table: a sequence of elements that is one literal in the assembly, or one literal for
/// each page. The encoder, the emitted members, the sizes, <c>summit inspect</c>, the tests and the page with the byte
/// diagrams are derived from it.
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

    /// <summary>The rule that determines the width of an element.</summary>
    public ElementWidth Width { get; }

    /// <summary>
    /// The numbers of bits that an element can have, ascending. Empty if only the data determines the width.
    /// </summary>
    public IReadOnlyList<int> Bits { get; }

    /// <summary>The meaning of the table, in one sentence. It is emitted as a comment above the member.</summary>
    public string Meaning { get; }

    /// <summary>
    /// The number of zero elements after the last element, for readers that load several elements at once.
    /// </summary>
    public int Padding { get; private init; }

    /// <summary>Whether the table is stored in pages, with one literal for each page.</summary>
    public bool IsPaged { get; private init; }

    /// <summary>Whether a reader needs the width as a number, because the data determines it.</summary>
    public bool HasBits => Width is ElementWidth.Narrowest or ElementWidth.Packed;

    /// <summary>
    /// The name of the constant with the number of bits of an element, if the table <see cref="HasBits"/>.
    /// </summary>
    public string BitsName => Name + "Bits";

    /// <summary>Returns the name of the emitted member for a page of a paged table.</summary>
    public string PageName(int page) => Name + page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Describes a table of UTF-8.</summary>
    public static StoredTable Utf8(string name, string meaning, int padding = 0, bool isPaged = false) =>
        new(name, ElementWidth.Utf8, [8], meaning) { Padding = padding, IsPaged = isPaged };

    /// <summary>Describes a table whose elements have <paramref name="bytes"/> bytes.</summary>
    public static StoredTable Fixed(string name, int bytes, string meaning, int padding = 0, bool isPaged = false) =>
        new(name, ElementWidth.Fixed, [8 * bytes], meaning) { Padding = padding, IsPaged = isPaged };

    /// <summary>Describes a table whose elements have the narrowest of several widths that holds all of them.</summary>
    public static StoredTable Narrowest(string name, int[] bits, string meaning, bool isPaged = false) =>
        new(name, ElementWidth.Narrowest, bits, meaning) { IsPaged = isPaged };

    /// <summary>
    /// Describes a table whose elements have as few bits as the highest element needs, and may cross the boundary of a
    /// word. A reader loads eight bytes at once; therefore a 64-bit word of zero follows the last element.
    /// </summary>
    public static StoredTable Packed(string name, string meaning) => new(name, ElementWidth.Packed, [], meaning);

    /// <summary>
    /// Returns the number of bits of an element of a table whose highest element is <paramref name="highest"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">No width of the table can hold
    /// <paramref name="highest"/>.</exception>
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

/// <summary>The rules that determine the width of the elements of a stored table.</summary>
internal enum ElementWidth
{
    /// <summary>The elements are bytes of UTF-8.</summary>
    Utf8,

    /// <summary>The description gives the width.</summary>
    Fixed,

    /// <summary>The data selects one of a few widths that can be read without shifts.</summary>
    Narrowest,

    /// <summary>The data determines the width: as few bits as the highest element needs.</summary>
    Packed,
}
