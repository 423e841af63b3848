using System.Buffers.Binary;

namespace Summit.Text;

/// <summary>The function words of English, in cells of eight bytes: a search among them compares numbers.</summary>
internal static class EnglishFunctionWords
{
    private const int CellLength = sizeof(ulong);
    private const ulong Blanks = 0x2020_2020_2020_2020;

    /// <summary>Returns whether <paramref name="word"/>, in its folded form, is a function word.</summary>
    public static bool Contains(ReadOnlySpan<byte> word)
    {
        if (word.Length > CellLength || word.IsEmpty)
            return false;
        ulong wanted = CellOf(word);
        int low = 0;
        int high = Cells.Length / CellLength;
        while (low < high)
        {
            int middle = (low + high) / 2;
            ulong found = BinaryPrimitives.ReadUInt64BigEndian(Cells.Slice(middle * CellLength));
            if (found == wanted)
                return true;
            if (found < wanted)
                low = middle + 1;
            else
                high = middle;
        }

        return false;
    }

    /// <summary>
    /// Returns a word of one to eight bytes, padded with blanks, as a number that orders as the bytes do.
    /// </summary>
    private static ulong CellOf(ReadOnlySpan<byte> word)
    {
        ulong cell = 0;
        foreach (byte character in word)
            cell = (cell << 8) | character;
        int missing = 8 * (CellLength - word.Length);
        return (cell << missing) | (Blanks & ((1UL << missing) - 1));
    }

    /// <summary>The function words of English, in byte order, padded to cells of eight bytes.</summary>
    private static ReadOnlySpan<byte> Cells =>
        "a       about   above   after   again   against all     also    am      an      and     any     "u8
        + "are     as      at      be      because been    before  being   below   between both    but     "u8
        + "by      can     could   did     do      does    doing   down    during  each    either  few     "u8
        + "for     from    further had     has     have    having  he      her     here    hers    herself "u8
        + "him     himself his     how     i       if      in      into    is      it      its     itself  "u8
        + "let     me      might   more    most    must    my      myself  neither no      nor     not     "u8
        + "of      off     on      once    only    onto    or      other   our     ours    out     over    "u8
        + "own     same    shall   she     should  so      some    such    than    that    the     their   "u8
        + "theirs  them    then    there   these   they    this    those   though  through to      too     "u8
        + "under   until   up      upon    very    was     we      were    what    when    where   whether "u8
        + "which   while   who     whom    whose   why     will    with    within  without would   you     "u8
        + "your    yours   "u8;
}
