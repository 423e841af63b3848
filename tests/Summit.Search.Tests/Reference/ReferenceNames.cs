using Summit.Search.Tests.Harness;
using Summit.Text;

namespace Summit.Search.Tests.Reference;

/// <summary>
/// Reads the words of a field in the plainest way, together with the words of aliases and synonyms that also find it.
/// </summary>
internal static class ReferenceNames
{
    private const double AliasWeight = 0.75;

    /// <summary>Returns the words of a field of a record.</summary>
    public static Token[] Read(DocSet set, int doc, int index)
    {
        var texts = new List<Token[]>();
        SearchField field = set.Fields[index];
        string text = set.Docs[doc][index];
        if (!field.IsReference)
        {
            foreach (string item in field.TextsOf(text))
                texts.AddRange(WithSynonyms(item, set.LanguageOf(doc, field), set, field));
        }
        else
        {
            foreach (int name in SearchField.OrdinalsIn(text))
            {
                Language language = set.LanguageOfName(name);
                texts.AddRange(WithSynonyms(set.Names[name][0], language, set, field));
                if (!field.IgnoresAliases)
                    texts.AddRange(Aliases(set.Names[name], language));
            }
        }

        return [.. texts.SelectMany((tokens, i) => tokens.Select(token => token with { Text = i }))];
    }

    /// <summary>
    /// Returns the words of the aliases of a record. An alias within the label or within another alias adds nothing. A
    /// term counts once, and not if the label has it.
    /// </summary>
    private static IEnumerable<Token[]> Aliases(string[] names, Language language)
    {
        var kept = new List<Token[]> { Token.Read(names[0], language) };
        var counted = kept[0].Select(token => token.Term).ToHashSet();
        foreach (
            Token[] alias in names
                .Skip(1)
                .Select(name => Token.Read(name, language))
                .OrderByDescending(name => name.Length)
        )
        {
            if (kept.Any(name => Spelled(name).Contains(Spelled(alias), StringComparison.Ordinal)))
                continue;
            kept.Add(alias);
            yield return [.. alias.Select(token => token with { Weight = counted.Add(token.Term) ? AliasWeight : 0 })];
        }
    }

    private static string Spelled(Token[] tokens) => string.Concat(tokens.Select(token => $"<{token.Written}>"));

    /// <summary>Returns the words of a text with its synonyms, and each synonym of several words as a further text.</summary>
    private static IEnumerable<Token[]> WithSynonyms(string text, Language language, DocSet set, SearchField field)
    {
        Token[] words = Token.Read(text, language);
        var overlaps = new List<(int First, Token Token)>();
        var further = new List<Token[]>();
        foreach ((Token[] written, string other) in field.IgnoresSynonyms ? [] : Rules(set))
        {
            int length = written[^1].Position + 1;
            Token[] phrase = [.. written.Where(token => (token.Kind & TermKinds.Phrase) != 0)];
            Token[] added = Token.Read(other, language);
            for (int first = 0; words.Length > 0 && first + length <= words[^1].Position + 1; first++)
            {
                bool isHere = phrase.All(token =>
                    words.Any(word => word.Position == first + token.Position && word.Stem == token.Stem)
                );
                if (!isHere)
                    continue;
                if (added.Length > 1)
                {
                    further.Add([.. added.Select(token => token with { Weight = AliasWeight })]);
                    continue;
                }

                overlaps.Add((first, added[0] with { Position = first, Weight = AliasWeight }));
                overlaps.Add((first, added[0] with { Position = first + length - 1, Weight = 0 }));
            }
        }

        // A place has a term once: the word of the text, or the synonym that counts most.
        IEnumerable<Token> synonyms = overlaps
            .OrderByDescending(overlap => overlap.Token.Weight)
            .ThenBy(overlap => overlap.First)
            .Select(overlap => overlap.Token)
            .DistinctBy(token => (token.Position, token.Term))
            .Where(token => !words.Any(word => word.Position == token.Position && word.Term == token.Term));
        return
        [
            [.. words, .. synonyms],
            .. further,
        ];
    }

    private static IEnumerable<(Token[] Written, string Added)> Rules(DocSet set) =>
        set
            .Synonyms.SelectMany(group => group.Pairs)
            .Select(pair => (Written: Token.Read(pair.Written, set.Language), pair.Added))
            .Select(pair => (pair.Written, pair.Added, To: Stems(Token.Read(pair.Added, set.Language))))
            .Where(pair => pair.Written.Length > 0 && pair.To.Length > 0 && Stems(pair.Written) != pair.To)
            .DistinctBy(pair => (Stems(pair.Written), pair.To))
            .Select(pair => (pair.Written, pair.Added));

    private static string Stems(Token[] tokens) => string.Join(' ', tokens.Select(token => token.Stem));
}
