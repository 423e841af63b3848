namespace Summit.Search.Tests.Harness;

/// <summary>
/// Reads the words of a field in the plainest way, together with the words of aliases and synonyms that also find it.
/// </summary>
internal static class ReferenceNames
{
    private const double AliasWeight = 0.75;

    /// <summary>Returns the words of a field of a record.</summary>
    public static Token[] Read(DocSet set, SearchField field, string text)
    {
        var texts = new List<Token[]>();
        if (!field.IsReference)
        {
            foreach (string item in field.TextsOf(text))
                texts.AddRange(WithSynonyms(item, set, field));
        }
        else
        {
            foreach (int name in SearchField.OrdinalsIn(text))
            {
                texts.AddRange(WithSynonyms(set.Names[name][0], set, field));
                if (!field.IgnoresAliases)
                    texts.AddRange(Aliases(set.Names[name], set.Language));
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
        var counted = kept[0].Select(token => token.Stem).ToHashSet();
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
            yield return [.. alias.Select(token => token with { Weight = counted.Add(token.Stem) ? AliasWeight : 0 })];
        }
    }

    private static string Spelled(Token[] tokens) => string.Concat(tokens.Select(token => $"<{token.Written}>"));

    /// <summary>Returns the words of a text with its synonyms, and each synonym of several words as a further text.</summary>
    private static IEnumerable<Token[]> WithSynonyms(string text, DocSet set, SearchField field)
    {
        Token[] words = Token.Read(text, set.Language);
        var overlaps = new List<(int First, Token Token)>();
        var further = new List<Token[]>();
        foreach ((Token[] written, Token[] added) in field.IgnoresSynonyms ? [] : Rules(set))
        {
            for (int first = 0; first + written.Length <= words.Length; first++)
            {
                if (!written.Select((token, i) => token.Stem == words[first + i].Stem).All(same => same))
                    continue;
                if (added.Length > 1)
                {
                    further.Add([.. added.Select(token => token with { Weight = AliasWeight })]);
                    continue;
                }

                overlaps.Add((first, added[0] with { Position = words[first].Position, Weight = AliasWeight }));
                overlaps.Add(
                    (first, added[0] with { Position = words[first + written.Length - 1].Position, Weight = 0 })
                );
            }
        }

        // A place has a term once: the word of the text, or the synonym that counts most.
        IEnumerable<Token> synonyms = overlaps
            .OrderByDescending(overlap => overlap.Token.Weight)
            .ThenBy(overlap => overlap.First)
            .Select(overlap => overlap.Token)
            .DistinctBy(token => (token.Position, token.Stem))
            .Where(token => !words.Any(word => word.Position == token.Position && word.Stem == token.Stem));
        return
        [
            [.. words, .. synonyms],
            .. further,
        ];
    }

    private static IEnumerable<(Token[] Written, Token[] Added)> Rules(DocSet set) =>
        set
            .Synonyms.SelectMany(group => group.Pairs)
            .Select(pair =>
                (Written: Token.Read(pair.Written, set.Language), Added: Token.Read(pair.Added, set.Language))
            )
            .Where(pair => pair.Written.Length > 0 && pair.Added.Length > 0 && Stems(pair.Written) != Stems(pair.Added))
            .DistinctBy(pair => (Stems(pair.Written), Stems(pair.Added)));

    private static string Stems(Token[] tokens) => string.Join(' ', tokens.Select(token => token.Stem));
}
