using System.Text;

namespace Summit.Naive;

/// <summary>The scripts without blanks between words, by ranges of their most frequent letters.</summary>
internal enum NaiveScript
{
    /// <summary>A script with blanks.</summary>
    None,

    /// <summary>Ideographs of Chinese, Japanese and Korean.</summary>
    Ideographs,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana.</summary>
    Katakana,

    /// <summary>Hangul syllables.</summary>
    Hangul,

    /// <summary>Thai, Lao, Khmer and Burmese.</summary>
    SouthEastAsian,
}

/// <summary>Finds the script of a text element.</summary>
internal static class NaiveScripts
{
    /// <summary>Returns the script of the first character of a text element.</summary>
    public static NaiveScript Of(string element) =>
        Rune.TryGetRuneAt(element, 0, out Rune first) ? Of(first.Value) : NaiveScript.None;

    /// <summary>Returns whether two text elements form a pair.</summary>
    public static bool Joins(string left, string right) =>
        Of(right) != NaiveScript.None
        && (Of(left) == NaiveScript.SouthEastAsian) == (Of(right) == NaiveScript.SouthEastAsian);

    private static NaiveScript Of(int character) =>
        character switch
        {
            >= 0x4E00 and <= 0x9FFF or '々' or '〻' or (>= 0x20000 and <= 0x2FFFF) => NaiveScript.Ideographs,
            >= 0x3041 and <= 0x3096 => NaiveScript.Hiragana,
            (>= 0x30A1 and <= 0x30FA) or 'ー' => NaiveScript.Katakana,
            >= 0xAC00 and <= 0xD7A3 => NaiveScript.Hangul,
            (>= 0x0E01 and <= 0x0E30)
            or (>= 0x0E32 and <= 0x0E33)
            or (>= 0x0E40 and <= 0x0E46)
            or (>= 0x0E81 and <= 0x0EB0)
            or (>= 0x0EB2 and <= 0x0EB3)
            or (>= 0x0EC0 and <= 0x0EC6)
            or (>= 0x1000 and <= 0x102A)
            or (>= 0x1780 and <= 0x17B3) => NaiveScript.SouthEastAsian,
            _ => NaiveScript.None,
        };
}
