using System.Globalization;
using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>Reads the runs of a query.</summary>
internal static class ReferenceRuns
{
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
        Token[] tokens = Token.Read(text, Language.None);
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
        Token.Read(text, Language.None).Any(token => (token.Kind & TermKinds.Words) != 0);

    private static bool IsInRun(Token token, Token[] tokens) =>
        tokens.Any(run =>
            run.Kind == TermKind.Run
            && run.Position <= token.Position
            && token.Position < run.Position + StringInfo.ParseCombiningCharacters(run.Written).Length
        );
}
