using System.Text;
using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>The joined and divided spellings of compounds, found by comparing every word with every other word.</summary>
internal static class ReferenceCompounds
{
    private static readonly string[] Hyphens = ["-", "\u2010", "\u2011", "\uFE63", "\uFF0D"];

    /// <summary>Adds the joined word where a text has its two parts.</summary>
    public static Token[][][] Join(Token[][][] docs, Func<Token, string> termOf)
    {
        Token[][] texts =
        [
            .. docs.SelectMany(doc => doc)
                .SelectMany(field => field.GroupBy(token => token.Text).Select(text => text.ToArray())),
        ];
        var hyphenated = new HashSet<(string, string, Language)>();
        var forms = new List<Token>();
        foreach (Token[] text in texts)
        {
            for (int i = 1; i < text.Length; i++)
            {
                if (!Hyphens.Contains(text[i].Before))
                    continue;
                Language language = text[i].Language;
                hyphenated.Add((text[i - 1].Folded, text[i].Folded, language));
                bool isChain =
                    Hyphens.Contains(text[i - 1].Before)
                    || (i + 1 < text.Length && Hyphens.Contains(text[i + 1].Before));
                bool isShort = text[i - 1].Folded.Length < 3 || text[i].Folded.Length < 3;
                if (!isChain && (isShort || !AreContent(text[i - 1].Folded, text[i].Folded, language)))
                    forms.AddRange(Token.Read(text[i - 1].Folded + text[i].Folded, language).Select(WithTerm));
            }
        }

        forms.AddRange(
            texts
                .SelectMany(text => text)
                .Where(token => token.Kind == TermKind.Word)
                .DistinctBy(token => (token.Language, token.Written))
        );
        ILookup<char, Token> formsByLetter = forms.ToLookup(form => form.Folded[0]);
        var found = new Dictionary<(string, string, Language), Token?>();
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
                        hyphenated.Contains((first.Folded, second.Folded, first.Language))
                        || AreContent(first.Folded, second.Folded, first.Language)
                    )
                );
            if (!mayJoin || first.Text != second.Text)
                return null;
            if (!found.TryGetValue((first.Folded, second.Term, first.Language), out Token? joined))
                found[(first.Folded, second.Term, first.Language)] = joined = Find(first, second.Term);
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

        Token WithTerm(Token token) => token with { Term = termOf(token) };

        Token? Find(Token first, string term)
        {
            foreach (Token form in formsByLetter[first.Folded[0]])
            {
                if (
                    form.Language == first.Language
                    && form.Folded.Length > first.Folded.Length
                    && form.Folded.StartsWith(first.Folded, StringComparison.Ordinal)
                    && Token.Read(form.Folded[first.Folded.Length..], first.Language) is [var rest]
                    && termOf(rest) == term
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
            bool isKnown = TermOf(first + second, index) is not null;
            if (word.Occur == QueryOccur.Should)
                return isKnown ? word with { Joined = first + second } : word;
            return isKnown && MayJoin(first, second, index)
                ? word with
                {
                    Word = first + second,
                    IsJoined = true,
                }
                : word;
        }

        if (halves.Length == 1 && Division(word.Word, index) is { } division)
            return new PhrasePart(word.Occur, word.Field, division) { IsAnyForm = true };
        return
            word is { Occur: QueryOccur.Should, Field: < 0 }
            && before is WordPart { Occur: QueryOccur.Should, Field: < 0 } previous
            && Division(previous.Word, index) is null
            && TermOf(previous.Word + word.Word, index) is not null
            && (MayJoin(previous.Word, word.Word, index) || !IsFunctionWord(previous.Word + word.Word, index))
            ? word with
            {
                Joined = previous.Word + word.Word,
                JoinedWeight = MayJoin(previous.Word, word.Word, index) ? 1 : 0.1,
            }
            : word;
    }

    /// <summary>Returns the term of a joined word in the first language that has it; null if none has it.</summary>
    public static ReferenceTerm? TermOf(string joined, ReferenceIndex index)
    {
        foreach (Language language in index.Languages)
        {
            if (
                Token.Read(joined, language) is [{ Kind: TermKind.Word } token]
                && index.DocsOf(index.TermOf(token)).Count > 0
            )
                return new ReferenceTerm(index.TermOf(token), index.Rarity(index.TermOf(token)), token.Written);
        }

        return null;
    }

    /// <summary>
    /// Returns the two words of the index into which an unknown word can be divided, with a blank. If several divisions
    /// are possible, returns the one whose rarer word is in most records.
    /// </summary>
    private static string? Division(string word, ReferenceIndex index)
    {
        if (Token.Read(word, Language.None) is not [{ Kind: TermKind.Word } token] || IsKnown(word, index))
            return null;
        string folded = token.Folded;
        (string Text, int Merit) best = ("", 0);
        for (int at = 3; at <= folded.Length - 3; at++)
        {
            int merit = Math.Min(CountOf(folded[..at]), CountOf(folded[at..]));
            if (merit > best.Merit)
                best = ($"{folded[..at]} {folded[at..]}", merit);
        }

        return best.Merit == 0 ? null : best.Text;

        int CountOf(string part) =>
            index
                .Words.Where(known => known.Folded == part)
                .Select(known => index.DocsOf(known.Term).Count)
                .FirstOrDefault();
    }

    private static bool IsKnown(string word, ReferenceIndex index) =>
        index.Languages.Any(language =>
            Token.Read(word, language) is [{ Kind: TermKind.Word } token] && index.DocsOf(index.TermOf(token)).Count > 0
        );

    private static bool IsFunctionWord(string word, ReferenceIndex index) =>
        index.Languages.All(language =>
            Token.Read(word, language) is [var token] && ReferenceIndex.IsFunctionWord(token)
        );

    private static bool MayJoin(string first, string second, ReferenceIndex index) =>
        index.Languages.Any(language =>
            Token.Read(first, language) is [{ Kind: TermKind.Word } left]
            && Token.Read(second, language) is [{ Kind: TermKind.Word } right]
            && AreContent(left.Folded, right.Folded, language)
        );

    private static bool AreContent(string first, string second, Language language) =>
        IsContent(first, language) && IsContent(second, language);

    private static bool IsContent(string word, Language language) =>
        language == Language.None
            ? word.Length >= 3
            : word is not ("every" or "may")
                && !LanguageRules.Of(language).IsFunctionWord(Encoding.UTF8.GetBytes(word));
}
