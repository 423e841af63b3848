using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Summit.Naive;
using Summit.Text;

namespace Summit.Tests.Text;

public sealed partial class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n…!? — ", "")]
    [InlineData("Putin and Trump meet.", "Putin|and|Trump|meet")]
    [InlineData("don't can’t rock ’n’ roll 'quoted' ‘quoted’ boys'", "don't|can’t|rock|n|roll|quoted|quoted|boys")]
    [InlineData("1,000.5 3.14% $2bn 1,2 1, 2 10:45 1/2 -5 v2.0", "1,000.5|3.14|%|$|2bn|1,2|1|2|10|45|1|2|5|v2.0")]
    [InlineData(
        "U.S. U.S.A., e.g. J.K.Rowling end.Begin kremlin.ru U.S's",
        "U.S|U.S.A|e.g|J.K|Rowling|end|Begin|kremlin|ru|U.S's"
    )]
    [InlineData("one-on-one twenty–five and/or", "one|on|one|twenty|five|and|or")]
    [InlineData("snake_case _emphasis_ __init__ _ a__b", "snake_case|emphasis|init|a__b")]
    [InlineData(
        "#Helsinki2018 @mid_rf me.too@mid.ru https://a.b/c?d=1",
        "Helsinki2018|mid_rf|me|too|mid|ru|https|a.b|c|d|1"
    )]
    [InlineData("CamelCase COVID-19 H2O", "CamelCase|COVID|19|H2O")]
    [InlineData("Владимир Путин, ещё объём", "Владимир|Путин|ещё|объём")]
    [InlineData("Ο Οδυσσέας", "Ο|Οδυσσέας")]
    [InlineData("ela·borar col·legi", "ela·borar|col·legi")]
    [InlineData("צה\"ל שלום", "צה\"ל|שלום")]
    [InlineData("普京说", "普|京|说")]
    [InlineData("プーチンはヘルシンキ", "プーチン|は|ヘルシンキ")]
    [InlineData("푸틴 대통령", "푸틴|대통령")]
    [InlineData("K팝 3호선 한글漢字カナ", "K|팝|3|호선|한글|漢|字|カナ")]
    [InlineData("人々は々", "人|々|は|々")]
    [InlineData("ปูตินพบทรัมป์ ที่เฮลซิงกิ", "ปูตินพบทรัมป์|ที่เฮลซิงกิ")]
    [InlineData("قمة هلسنكي ٢٠١٨", "قمة|هلسنكي|٢٠١٨")]
    [InlineData("good😀luck 👨‍👩‍👧 🇫🇮", "good|😀|luck|👨‍👩‍👧|🇫🇮")]
    [InlineData("cafe\u0301 co\u00ADoperate \u0301x", "cafe\u0301|co\u00ADoperate|x")]
    public void Texts_have_the_expected_words(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text)));

    [Fact]
    public void Words_equal_those_of_the_pattern() =>
        Prop.ForAll(TextCases.MangledTexts, utf8 => Assert.Equal(WordPattern.Words(utf8), Bounds(utf8)))
            .Check(TextCases.Many);

    [Fact]
    public void Words_are_ordered_and_whole() =>
        Prop.ForAll(TextCases.Bytes, utf8 =>
            {
                int behind = 0;
                foreach ((int start, int end) in Bounds(utf8))
                {
                    Assert.InRange(start, behind, end - 1);
                    AnalysedTerm.StrictUtf8.GetString(utf8, start, end - start);
                    behind = end;
                }

                Assert.InRange(behind, 0, utf8.Length);
            })
            .Check(TextCases.Many);

    /// <summary>
    /// The fast path for ASCII agrees with the general path: the same text in Cyrillic has the same words.
    /// </summary>
    [Fact]
    public void ASCII_is_read_like_any_script() =>
        Prop.ForAll(TextCases.Texts, text =>
            {
                // Elisions and .NET are words of ASCII letters, so that all letters are the same.
                string ascii = new([.. text.Where(char.IsAscii).Select(unit => char.IsAsciiLetter(unit) ? 'x' : unit)]);
                ascii = NameAfterSign().Replace(ascii, "$0 ");
                string wide = new([.. ascii.Select(Wide)]);
                Assert.Equal(Words(ascii).Select(word => new string([.. word.Select(Wide)])), Words(wide));
            })
            .Check(TextCases.Many);

    /// <summary>A sign that stands for an opening sign before a name only in ASCII.</summary>
    [GeneratedRegex("[,_'#](?=\\.)")]
    private static partial Regex NameAfterSign();

    private static char Wide(char ascii) =>
        ascii switch
        {
            >= 'a' and <= 'z' or >= 'A' and <= 'Z' => 'ж',
            '.' => '․',
            '_' => '\u203F',
            '\'' => '’',
            ',' => '；',
            '+' => '＋',
            '#' => '＃',
            '&' => '＆',
            ' ' or '-' or ':' or '"' => '—',
            _ => ascii,
        };

    private static List<string> Words(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return Bounds(utf8).ConvertAll(word => Encoding.UTF8.GetString(utf8, word.Start, word.End - word.Start));
    }

    private static List<(int Start, int End)> Bounds(byte[] utf8)
    {
        var words = new List<(int, int)>();
        var reader = new WordReader(utf8);
        while (reader.MoveNext())
            words.Add((reader.Start, reader.End));
        return words;
    }
}
