using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Summit.Text;

namespace Summit.Naive;

/// <summary>
/// Reads the terms of a text in the plainest way: words by one regular expression, characters of runs by the text
/// elements of .NET, and forms by replacements in strings.
/// </summary>
internal static class NaiveTerms
{
    private const string Mark = "\u0002";

    /// <summary>The forms of words that have been read, because folding a word naively takes long.</summary>
    private static readonly ConcurrentDictionary<(string, Language), (string, string, string)> Forms = [];

    /// <summary>Returns the terms of a well-formed text.</summary>
    public static List<NaiveTerm> Read(string text, Language language)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        List<(int Start, int End)> words = WordPattern.Words(utf8);
        var terms = new List<NaiveTerm>();
        int position = 0;
        for (int i = 0; i < words.Count; )
        {
            (int start, int end) = words[i];
            string[] run = RunAt(Encoding.UTF8.GetString(utf8.AsSpan(start)));
            if (run.Length == 0)
            {
                terms.Add(Word(Encoding.UTF8.GetString(utf8.AsSpan(start..end)), start, end, position++, language));
                i++;
                continue;
            }

            int runEnd = start + Encoding.UTF8.GetByteCount(string.Concat(run));
            while (i < words.Count && words[i].Start < runEnd)
                i++;
            AddRun(run, start, position, isFollowed: i < words.Count, terms);
            position += run.Length;
        }

        return terms;
    }

    private static NaiveTerm Word(string word, int start, int end, int position, Language language)
    {
        (string written, string folded, string stem) = Forms.GetOrAdd((word, language), FormsOf);
        return new NaiveTerm(start, end, position, TermKind.Word, written, folded, stem);
    }

    private static (string Written, string Folded, string Stem) FormsOf((string Word, Language Language) word)
    {
        string written = NaiveForms.Written(word.Word, word.Language);
        string folded = NaiveForms.Folded(written, word.Language);
        return (written, folded, NaiveForms.Stem(written, folded, word.Language));
    }

    /// <summary>Returns the characters of the run at the start of a text, each with its marks.</summary>
    private static string[] RunAt(string text)
    {
        var run = new List<string>();
        for (int index = 0; index < text.Length; )
        {
            string element = text.Substring(index, StringInfo.GetNextTextElementLength(text, index));
            index += element.Length;
            if (run.Count > 0 && ContinuesElement(element))
            {
                run[^1] += element;
                continue;
            }

            bool belongs =
                run.Count == 0 ? NaiveScripts.Of(element) != NaiveScript.None : NaiveScripts.Joins(run[^1], element);
            if (!belongs)
                break;
            run.Add(element);
        }

        return [.. run];
    }

    /// <summary>
    /// Returns whether a text element belongs to the letter before it: some vowels of Burmese, invisible characters and
    /// skin tones are text elements by themselves.
    /// </summary>
    private static bool ContinuesElement(string element) =>
        CharUnicodeInfo.GetUnicodeCategory(element, 0)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format
        || Rune.GetRuneAt(element, 0).Value is >= 0x1F3FB and <= 0x1F3FF;

    private static void AddRun(string[] run, int start, int position, bool isFollowed, List<NaiveTerm> terms)
    {
        for (int i = 0; i < run.Length; i++)
        {
            NaiveScript script = NaiveScripts.Of(run[i]);
            bool isWord =
                script is NaiveScript.Hangul or NaiveScript.Katakana
                && (i == 0 || NaiveScripts.Of(run[i - 1]) != script)
                && run[i][0] != 'ー';
            bool isLast = i == run.Length - 1;
            bool isIdeographs =
                !isLast && script == NaiveScript.Ideographs && NaiveScripts.Of(run[i + 1]) == NaiveScript.Ideographs;
            if (isWord)
                Add(string.Concat(run.Skip(i).TakeWhile(next => NaiveScripts.Of(next) == script)), TermKind.Run, "");
            if (!isLast)
                Add(run[i] + run[i + 1], TermKind.Pair, isIdeographs ? "" : Mark);
            Add(
                run[i],
                run.Length == 1 ? TermKind.Character
                    : isLast && isFollowed ? TermKind.Bridge
                    : TermKind.Inner,
                Mark
            );

            void Add(string text, TermKind kind, string mark)
            {
                int from = start + Encoding.UTF8.GetByteCount(string.Concat(run[..i]));
                (string written, string folded, _) = Forms.GetOrAdd((text, Language.None), FormsOf);
                int end = from + Encoding.UTF8.GetByteCount(text);
                terms.Add(new NaiveTerm(from, end, position + i, kind, mark + written, mark + folded, mark + folded));
            }
        }
    }
}
