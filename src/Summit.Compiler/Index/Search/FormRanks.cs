namespace Summit.Compiler.Index.Search;

/// <summary>
/// Ranks the forms of each term by frequency: 0 for the most frequent form, 1 for the second, 2 for all others.
/// </summary>
internal static class FormRanks
{
    private const byte Last = 2;

    /// <summary>Returns the rank of each form. Forms of equal frequency are ranked in byte order.</summary>
    public static byte[] Of(TokenStream tokens, Vocabulary vocabulary)
    {
        var counts = new int[vocabulary.Forms.Count];
        for (int index = 0; index < tokens.Count; index++)
            counts[tokens.FormAt(index)]++;

        var ranks = new byte[counts.Length];
        var taken = new byte[vocabulary.Terms.Count];
        foreach (
            int form in Enumerable
                .Range(0, counts.Length)
                .OrderByDescending(form => counts[form])
                .ThenBy(form => vocabulary.Forms[form], ByteOrder.Instance)
        )
        {
            ref byte next = ref taken[vocabulary.TermOfWord(vocabulary.WordOfForm(form))];
            ranks[form] = next;
            next = Math.Min((byte)(next + 1), Last);
        }

        return ranks;
    }
}
