namespace Summit.Text;

/// <content>The letters and the words that the algorithm lists.</content>
internal ref partial struct EnglishStemmer
{
    // A set of letters has one bit for each letter, below its name. The consonant Y is in none of the sets.
    private const uint Vowels =
        // zyxwvutsrqponmlkjihgfedcba
        0b_01000100000100000100010001;

    private const uint NoShortSyllable =
        // zyxwvutsrqponmlkjihgfedcba
        0b_01110100000100000100010001;

    private const uint Doubled =
        // zyxwvutsrqponmlkjihgfedcba
        0b_00000010101011000001101010;

    private const uint BeforeLi =
        // zyxwvutsrqponmlkjihgfedcba
        0b_00000010100011010011011100;

    private const int LongestIrregularWord = 6;

    private static bool IsOneOf(uint letters, byte letter)
    {
        uint index = (uint)(letter - 'a');
        return index <= 'z' - 'a' && ((letters >> (int)index) & 1) != 0;
    }

    /// <summary>Overwrites an irregular word with its stem.</summary>
    /// <returns>The length of the stem, or 0 if the word is regular.</returns>
    private static int IrregularStem(Span<byte> word)
    {
        if (word.Length > LongestIrregularWord)
            return 0;
        ReadOnlySpan<byte> stem = IrregularStem((ReadOnlySpan<byte>)word);
        stem.CopyTo(word);
        return stem.Length;
    }

    private static ReadOnlySpan<byte> IrregularStem(ReadOnlySpan<byte> word) =>
        (char)word[0] switch
        {
            'a' => word.SequenceEqual("andes"u8) || word.SequenceEqual("atlas"u8) ? word : default,
            'b' => word.SequenceEqual("bias"u8) ? word : default,
            'c' => word.SequenceEqual("cosmos"u8) ? word : default,
            'd' => word.SequenceEqual("dying"u8) ? "die"u8 : default,
            'e' => word.SequenceEqual("early"u8) ? "earli"u8 : default,
            'g' => word.SequenceEqual("gently"u8) ? "gentl"u8 : default,
            'h' => word.SequenceEqual("howe"u8) ? word : default,
            'i' => word.SequenceEqual("idly"u8) ? "idl"u8 : default,
            'l' => word.SequenceEqual("lying"u8) ? "lie"u8 : default,
            'n' => word.SequenceEqual("news"u8) ? word : default,
            'o' => word.SequenceEqual("only"u8) ? "onli"u8 : default,
            's' => word.SequenceEqual("skies"u8) || word.SequenceEqual("sky"u8) ? "sky"u8
            : word.SequenceEqual("skis"u8) ? "ski"u8
            : word.SequenceEqual("singly"u8) ? "singl"u8
            : default,
            't' => word.SequenceEqual("tying"u8) ? "tie"u8 : default,
            'u' => word.SequenceEqual("ugly"u8) ? "ugli"u8 : default,
            _ => default,
        };

    /// <summary>Returns whether a word without its plural ending is its own stem.</summary>
    private static bool IsInvariantWithoutPlural(ReadOnlySpan<byte> word) =>
        word.Length is 6 or 7
        && (char)word[0] switch
        {
            'c' => word.SequenceEqual("canning"u8),
            'e' => word.SequenceEqual("earring"u8) || word.SequenceEqual("exceed"u8),
            'h' => word.SequenceEqual("herring"u8),
            'i' => word.SequenceEqual("inning"u8),
            'o' => word.SequenceEqual("outing"u8),
            'p' => word.SequenceEqual("proceed"u8),
            's' => word.SequenceEqual("succeed"u8),
            _ => false,
        };

    /// <summary>
    /// Returns the length of a prefix after which R1 begins, against the rule, or 0 if the word has no such prefix.
    /// </summary>
    private static int IrregularPrefixLength(ReadOnlySpan<byte> word)
    {
        if (word.StartsWith("gener"u8) || word.StartsWith("arsen"u8))
            return "gener"u8.Length;
        return word.StartsWith("commun"u8) ? "commun"u8.Length : 0;
    }
}
