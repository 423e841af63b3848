using System.Globalization;
using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>
/// The terms of runs without blanks, in the plainest way: the text elements of .NET, their scripts by code point, and
/// lists. Text of other scripts is read by the reader of the engine.
/// </summary>
internal static class NaiveRuns
{
    private const string Mark = "\u0002";

    /// <summary>Returns the terms of <paramref name="text"/>.</summary>
    public static List<Token> Read(string text, Language language)
    {
        var tokens = new List<Token>();
        string[] elements = Elements(text);
        int position = 0;
        for (int i = 0; i < elements.Length; )
        {
            int end = i + 1;
            if (ScriptOf(elements[i]) == Script.None)
            {
                while (end < elements.Length && ScriptOf(elements[end]) == Script.None)
                    end++;
                position += AddWords(string.Concat(elements[i..end]), language, position, tokens);
            }
            else
            {
                while (end < elements.Length && Joins(ScriptOf(elements[end - 1]), ScriptOf(elements[end])))
                    end++;
                AddRun(elements[i..end], language, position, HasWord(elements[end..], language), tokens);
                position += end - i;
            }

            i = end;
        }

        return tokens;
    }

    /// <summary>
    /// Returns the part that the engine searches: a group of the phrase and of its parts for an optional run, and no
    /// prefix or fuzzy word for a run that is no word.
    /// </summary>
    public static ReferencePart Rewrite(ReferencePart part)
    {
        if (part is GroupPart group)
            return group with { Parts = [.. group.Parts.Select(Rewrite)] };
        if (part is PhrasePrefixPart phrasePrefix && !HasWord(phrasePrefix.Prefix))
            return new PhrasePart(part.Occur, part.Field, $"{phrasePrefix.Words} {phrasePrefix.Prefix}");
        string? text = part switch
        {
            WordPart word => word.Word,
            PrefixPart prefix => prefix.Prefix,
            FuzzyPart fuzzy => fuzzy.Word,
            _ => null,
        };
        if (text is null)
            return part;
        List<Token> tokens = Read(text, Language.None);
        if (tokens.All(token => token.Kind == TermKind.Word))
            return part;
        int phrase = tokens.Count(token => (token.Kind & TermKinds.Phrase) != 0);
        bool isWords = tokens.All(token => (token.Kind & TermKinds.Words) != 0 || IsInRun(token, tokens));
        if (part is not WordPart && isWords)
            return part;
        if (part is PrefixPart && phrase > 1)
            return new PhrasePart(part.Occur, part.Field, text);
        return part.Occur == QueryOccur.Should && phrase > 1
            ? new GroupPart(
                QueryOccur.Should,
                part.Field,
                [new PhrasePart(QueryOccur.Should, -1, text), new WordPart(QueryOccur.Should, -1, text, true)]
            )
            : new WordPart(part.Occur, part.Field, text);
    }

    private static bool HasWord(string text) =>
        Read(text, Language.None).Any(token => (token.Kind & TermKinds.Words) != 0);

    private static bool IsInRun(Token token, List<Token> tokens) =>
        tokens.Any(run =>
            run.Kind == TermKind.Run
            && run.Position <= token.Position
            && token.Position < run.Position + Elements(run.Written).Length
        );

    private static int AddWords(string text, Language language, int position, List<Token> tokens)
    {
        int count = 0;
        int end = -1;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(utf8, LanguageRules.Of(language), buffer);
        while (reader.MoveNext())
        {
            tokens.Add(
                new Token(Decode(reader.Written), Decode(reader.Folded), Decode(reader.Stem))
                {
                    Language = language,
                    Position = position + count++,
                    Before = end < 0 ? "" : Decode(utf8.AsSpan(end..reader.Start)),
                }
            );
            end = reader.End;
        }

        return count;
    }

    private static void AddRun(string[] run, Language language, int position, bool isFollowed, List<Token> tokens)
    {
        for (int i = 0; i < run.Length; i++)
        {
            Script script = ScriptOf(run[i]);
            bool isWordStart = i == 0 || ScriptOf(run[i - 1]) != script;
            bool isLast = i == run.Length - 1;
            if (isWordStart && script is Script.Hangul or Script.Katakana && isWordStart && run[i] != "ー")
                tokens.Add(
                    Term(string.Concat(run.Skip(i).TakeWhile(next => ScriptOf(next) == script)), TermKind.Run, "")
                );
            if (!isLast)
                tokens.Add(Term(run[i] + run[i + 1], TermKind.Pair, IsHan(run[i]) && IsHan(run[i + 1]) ? "" : Mark));
            TermKind kind =
                run.Length == 1 ? TermKind.Character
                : isLast && isFollowed ? TermKind.Bridge
                : TermKind.Inner;
            tokens.Add(Term(run[i], kind, Mark));

            Token Term(string text, TermKind termKind, string mark)
            {
                Span<byte> folded = stackalloc byte[1024];
                Folding.TryFold(Encoding.UTF8.GetBytes(text), folded, out int length);
                string spelling = mark + Decode(folded[..length]);
                return new Token(mark + text, spelling, spelling) { Position = position + i, Kind = termKind };
            }
        }
    }

    private static bool HasWord(string[] rest, Language language) =>
        rest.Any(element => ScriptOf(element) != Script.None) || AddWords(string.Concat(rest), language, 0, []) > 0;

    private static string[] Elements(string text)
    {
        var elements = new List<string>();
        TextElementEnumerator enumerator = StringInfo.GetTextElementEnumerator(text);
        while (enumerator.MoveNext())
            elements.Add(enumerator.GetTextElement());
        return [.. elements];
    }

    private static bool Joins(Script left, Script right) =>
        right != Script.None && (left == Script.SouthEastAsian) == (right == Script.SouthEastAsian);

    private static bool IsHan(string element) => ScriptOf(element) == Script.Kanji;

    private static Script ScriptOf(string element) =>
        Rune.GetRuneAt(element, 0).Value switch
        {
            >= 0x4E00 and <= 0x9FFF or '々' or >= 0x20000 and <= 0x2FFFF => Script.Kanji,
            >= 0x3041 and <= 0x3096 => Script.Hiragana,
            >= 0x30A1 and <= 0x30FA or 'ー' => Script.Katakana,
            >= 0xAC00 and <= 0xD7A3 => Script.Hangul,
            >= 0x0E01 and <= 0x0E46 or >= 0x0E81 and <= 0x0EC6 or >= 0x1000 and <= 0x103F or >= 0x1780 and <= 0x17B3 =>
                Script.SouthEastAsian,
            _ => Script.None,
        };

    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    private enum Script
    {
        None,
        Kanji,
        Hiragana,
        Katakana,
        Hangul,
        SouthEastAsian,
    }
}
