using System.Text;
using Summit.Search.Tests.Harness;
using Summit.Text;

namespace Summit.Search.Tests.Multilingual;

/// <summary>
/// Finds the records that match a query over texts of several languages by comparing every word of the query with every
/// word of the texts: two words are the same if they have the same stem in the language of the text.
/// </summary>
internal sealed class LanguageOracle(DocSet set)
{
    private readonly Word[][][] _docs =
    [
        .. set.Docs.Select(texts =>
            (Word[][])[.. texts.Select((text, field) => Word.Read(text, set.Fields[field].Language ?? set.Language))]
        ),
    ];

    /// <summary>Returns the ordinals of the matching records.</summary>
    public int[] Run(ReferencePart[] parts) =>
        [.. Enumerable.Range(0, _docs.Length).Where(doc => Matches(_docs[doc], parts, -1))];

    private bool Matches(Word[][] doc, ReferencePart[] parts, int field)
    {
        bool isAny = false;
        foreach (ReferencePart part in parts)
        {
            bool isMatch = Matches(doc, part, part.Field < 0 ? field : part.Field);
            if (part.Occur == QueryOccur.Must ? !isMatch : part.Occur == QueryOccur.Not && isMatch)
                return false;
            isAny |= isMatch && part.Occur != QueryOccur.Not;
        }

        return isAny;
    }

    private bool Matches(Word[][] doc, ReferencePart part, int field)
    {
        Word[][] texts = field < 0 ? doc : [doc[field]];
        return part switch
        {
            GroupPart group => Matches(doc, group.Parts, field),
            PhrasePrefixPart phrase => texts.Any(text => HasPhrase(text, phrase.Words.Split(' '), LastWords(phrase))),
            PhrasePart phrase => texts.Any(text => HasPhrase(text, phrase.Words.Split(' '))),
            NearPart near => texts.Any(text => HasNear(text, near.Words.Split(' '), near.Distance)),
            WordPart word => texts.Any(text => text.Any(each => each.IsSame(word.Word))),
            _ => throw new NotSupportedException(),
        };
    }

    private static bool HasPhrase(Word[] text, string[] words) =>
        Enumerable
            .Range(0, text.Length)
            .Any(at =>
                at + words.Length <= text.Length
                && words.Select((word, i) => text[at + i].IsSame(word)).All(same => same)
            );

    /// <summary>Returns whether a text has words and then one of some last words.</summary>
    private static bool HasPhrase(Word[] text, string[] words, HashSet<Word> last) =>
        Enumerable
            .Range(0, text.Length)
            .Any(at =>
                at + words.Length < text.Length
                && HasPhrase(text[at..(at + words.Length)], words)
                && last.Contains(text[at + words.Length])
            );

    /// <summary>Returns the words of all texts that have the stem of a word with a prefix.</summary>
    private HashSet<Word> LastWords(PhrasePrefixPart phrase) =>
        [
            .. set.Docs.SelectMany(texts =>
                texts.SelectMany(
                    (text, field) =>
                        text.Split(' ')
                            .Where(word => word.StartsWith(phrase.Prefix, StringComparison.Ordinal))
                            .SelectMany(word => Word.Read(word, set.Fields[field].Language ?? set.Language))
                )
            ),
        ];

    private static bool HasNear(Word[] text, string[] words, int distance) =>
        Enumerable
            .Range(0, text.Length)
            .Select(at => text[at..Math.Min(at + distance + words.Length, text.Length)])
            .Any(window => words.All(word => window.Any(each => each.IsSame(word))));

    private readonly record struct Word(Language Language, string Stem)
    {
        public static Word[] Read(string text, Language language) =>
            [
                .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => new Word(language, StemOf(word, language))),
            ];

        public bool IsSame(string word) => StemOf(word, Language) == Stem;

        private static string StemOf(string word, Language language)
        {
            Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
            var reader = new TermReader(Encoding.UTF8.GetBytes(word), LanguageRules.Of(language), buffer);
            return reader.MoveNext() ? Encoding.UTF8.GetString(reader.Stem) : "";
        }
    }
}
