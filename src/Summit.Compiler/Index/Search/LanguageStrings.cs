using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Numbers the distinct strings of each language in the order of their first occurrence. Equal spellings in two
/// languages are two strings.
/// </summary>
internal sealed class LanguageStrings
{
    private readonly ByteStrings _keys = new();
    private readonly List<byte[]> _spellings = [];
    private readonly List<Language> _languages = [];
    private readonly byte[] _key = new byte[TermReader.MaxBytes + 1];

    /// <summary>The number of distinct strings.</summary>
    public int Count => _spellings.Count;

    /// <summary>The spelling of the string with a number.</summary>
    public byte[] this[int number] => _spellings[number];

    /// <summary>Returns the language of a string.</summary>
    public Language LanguageOf(int number) => _languages[number];

    /// <summary>Returns the number of a string, or -1 if the string is unknown.</summary>
    public int Find(ReadOnlySpan<byte> spelling, Language language) => _keys.Find(KeyOf(spelling, language));

    /// <summary>Returns the number of a string, and assigns the next number to a new string.</summary>
    /// <param name="spelling">The spelling; copied if it is new.</param>
    /// <param name="language">The language.</param>
    /// <param name="isNew">Whether the string was new.</param>
    public int NumberOf(ReadOnlySpan<byte> spelling, Language language, out bool isNew)
    {
        int number = _keys.NumberOf(KeyOf(spelling, language), out isNew);
        if (isNew)
        {
            _spellings.Add(spelling.ToArray());
            _languages.Add(language);
        }

        return number;
    }

    private ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> spelling, Language language)
    {
        _key[0] = (byte)language;
        spelling.CopyTo(_key.AsSpan(1));
        return _key.AsSpan(0, spelling.Length + 1);
    }
}
