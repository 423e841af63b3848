using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>The joined and divided spellings of compounds, found by comparing every word with every other word.</summary>
internal static class NaiveCompounds
{
    private static readonly string[] Hyphens = ["-", "\u2010", "\u2011"];

    /// <summary>Adds the joined word where a text has its two parts.</summary>
    public static Token[][][] Join(Token[][][] docs, Language language)
    {
        Token[][] texts =
        [
            .. docs.SelectMany(doc => doc)
                .SelectMany(field => field.GroupBy(token => token.Text).Select(text => text.ToArray())),
        ];
        var hyphenated = new HashSet<(string, string)>();
        var forms = new List<Token>();
        foreach (Token[] text in texts)
        {
            for (int i = 1; i < text.Length; i++)
            {
                if (!Hyphens.Contains(text[i].Before))
                    continue;
                hyphenated.Add((text[i - 1].Folded, text[i].Folded));
                bool isChain =
                    Hyphens.Contains(text[i - 1].Before)
                    || (i + 1 < text.Length && Hyphens.Contains(text[i + 1].Before));
                bool isShort = text[i - 1].Folded.Length < 3 || text[i].Folded.Length < 3;
                if (!isChain && (isShort || !AreContent(text[i - 1].Folded, text[i].Folded, language)))
                    forms.AddRange(Token.Read(text[i - 1].Folded + text[i].Folded, language));
            }
        }

        forms.AddRange(
            texts
                .SelectMany(text => text)
                .Where(token => token.Kind == TermKind.Word)
                .DistinctBy(token => token.Written)
        );
        var found = new Dictionary<(string, string), Token?>();
        return
        [
            .. docs.Select(doc =>
                (Token[][])[.. doc.Select(field => (Token[])[.. field.SelectMany(WithJoined(field))])]
            ),
        ];

        Func<Token, int, Token[]> WithJoined(Token[] field) =>
            (token, i) => i + 1 < field.Length && Joined(token, field[i + 1]) is { } joined ? [token, joined] : [token];

        Token? Joined(Token first, Token second)
        {
            bool isHyphen = Hyphens.Contains(second.Before);
            bool isBlank = second.Before.Length > 0 && string.IsNullOrWhiteSpace(second.Before);
            bool mayJoin =
                isHyphen
                || (
                    isBlank
                    && (
                        hyphenated.Contains((first.Folded, second.Folded))
                        || AreContent(first.Folded, second.Folded, language)
                    )
                );
            if (!mayJoin || first.Text != second.Text)
                return null;
            if (!found.TryGetValue((first.Folded, second.Stem), out Token? joined))
                found[(first.Folded, second.Stem)] = joined = Find(first.Folded, second.Stem);
            return joined is { } form
                ? form with
                {
                    Text = first.Text,
                    Position = first.Position,
                    Weight = first.Weight,
                    Before = "",
                }
                : null;
        }

        Token? Find(string first, string stem)
        {
            foreach (Token form in forms)
            {
                if (
                    form.Folded.Length > first.Length
                    && form.Folded.StartsWith(first, StringComparison.Ordinal)
                    && Token.Read(form.Folded[first.Length..], language) is [var rest]
                    && rest.Stem == stem
                )
                    return form;
            }

            return null;
        }
    }

    /// <summary>Returns the parts of a query with the other spellings of their words.</summary>
    public static ReferencePart[] Rewrite(ReferencePart[] parts, ReferenceIndex index) =>
        [.. parts.Select((part, i) => Rewrite(part, i == 0 ? null : parts[i - 1], index))];

    private static ReferencePart Rewrite(ReferencePart part, ReferencePart? before, ReferenceIndex index)
    {
        if (part is GroupPart group)
            return group with { Parts = Rewrite(group.Parts, index) };
        if (part is not WordPart { IsPartsOfRun: false } word)
            return part;
        string[] halves = word.Word.Split('-');
        if (halves is [var first, var second])
        {
            bool isKnown = IsKnown(first + second, index);
            if (word.Occur == QueryOccur.Should)
                return isKnown ? word with { Joined = first + second } : word;
            return isKnown && AreContent(first, second, index.Language) ? word with { Word = first + second } : word;
        }

        if (halves.Length == 1 && Division(word.Word, index) is { } division)
            return new PhrasePart(word.Occur, word.Field, division) { IsAnyForm = true };
        return
            word is { Occur: QueryOccur.Should, Field: < 0 }
            && before is WordPart { Occur: QueryOccur.Should, Field: < 0 } previous
            && Division(previous.Word, index) is null
            && IsKnown(previous.Word + word.Word, index)
            ? word with
            {
                Joined = previous.Word + word.Word,
                JoinedWeight = AreContent(previous.Word, word.Word, index.Language) ? 1 : 0.1,
            }
            : word;
    }

    /// <summary>Returns the two words of the index into which an unknown word can be divided, with a blank.</summary>
    private static string? Division(string word, ReferenceIndex index)
    {
        if (
            Token.Read(word, index.Language) is not [{ Kind: TermKind.Word } token]
            || index.DocsOf(token.Stem).Count > 0
        )
            return null;
        (string Text, int Merit) best = ("", 0);
        for (int at = 3; at <= token.Folded.Length - 3; at++)
        {
            (string Folded, string Stem)[] both =
            [
                .. index.Words.Where(known => known.Folded == token.Folded[..at]).Take(1),
                .. index.Words.Where(known => known.Folded == token.Folded[at..]).Take(1),
            ];
            int merit = both.Length < 2 ? 0 : both.Min(known => index.DocsOf(known.Stem).Count);
            if (merit > best.Merit)
                best = ($"{both[0].Folded} {both[1].Folded}", merit);
        }

        return best.Merit == 0 ? null : best.Text;
    }

    private static bool IsKnown(string joined, ReferenceIndex index) =>
        Token.Read(joined, index.Language) is [{ Kind: TermKind.Word } token] && index.DocsOf(token.Stem).Count > 0;

    private static bool AreContent(string first, string second, Language language) =>
        IsContent(first, language) && IsContent(second, language);

    private static bool IsContent(string word, Language language) =>
        language == Language.None
            ? word.Length >= 3
            : word is not ("every" or "may")
                && !LanguageRules.Of(language).IsFunctionWord(Encoding.UTF8.GetBytes(word));
}
