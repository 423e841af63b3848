using System.Text;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The rules by which texts are found by synonyms: where a text has the words of one text, it is also found by the words
/// of another. Words are compared by stem, as a search compares them. Texts without words, and pairs of texts that a
/// search does not distinguish, make no rule.
/// </summary>
internal sealed class SynonymRules
{
    private readonly Dictionary<string, List<SynonymRule>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Creates the rules of groups.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="language">The language by whose rules the words are stemmed.</param>
    public SynonymRules(IEnumerable<SynonymGroup> groups, Language language)
    {
        var buffer = new byte[TermReader.BufferLength];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string written, string added) in groups.SelectMany(static group => group.Pairs))
        {
            string[] from = StemsOf(written, language, buffer, out _);
            string[] to = StemsOf(added, language, buffer, out _);
            string name = $"{string.Join(" ", from)}\n{string.Join(" ", to)}";
            if (from.Length == 0 || to.Length == 0 || from.SequenceEqual(to) || !known.Add(name))
                continue;
            string[] phrase = StemsOf(written, language, buffer, out int length, TermKinds.Phrase);
            if (!_byFirst.TryGetValue(phrase[0], out List<SynonymRule>? rules))
                _byFirst.Add(phrase[0], rules = []);
            rules.Add(new SynonymRule(phrase, length, written, to, Encoding.UTF8.GetBytes(added)));
        }
    }

    /// <summary>Whether there are no rules.</summary>
    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>All rules.</summary>
    public IEnumerable<SynonymRule> All => _byFirst.Values.SelectMany(static rules => rules);

    /// <summary>Returns the rules for texts whose first word has a stem.</summary>
    public IReadOnlyList<SynonymRule> StartingWith(string stem) =>
        _byFirst.TryGetValue(stem, out List<SynonymRule>? rules) ? rules : [];

    /// <summary>Returns the stems of the terms of some kinds in a text, and the number of positions of the text.</summary>
    private static string[] StemsOf(
        string text,
        Language language,
        byte[] buffer,
        out int length,
        TermKind kinds = TermKinds.All
    )
    {
        var stems = new List<string>();
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), LanguageRules.Of(language), buffer);
        length = 0;
        while (reader.MoveNext())
        {
            length = reader.Position + 1;
            if ((reader.Kind & kinds) != 0)
                stems.Add(Encoding.UTF8.GetString(reader.Stem.ToArray()));
        }

        return [.. stems];
    }
}

/// <summary>A text that is also found by another text.</summary>
/// <param name="From">The stems of the written text as a phrase: one for each position, in order.</param>
/// <param name="Length">
/// The number of positions of the written text. It is one more than the stems if the last one is a pair of characters.
/// </param>
/// <param name="Written">The written text.</param>
/// <param name="To">The stems of the terms of the added text, in order.</param>
/// <param name="Added">The text that also finds the written text, in UTF-8.</param>
internal sealed record SynonymRule(string[] From, int Length, string Written, string[] To, byte[] Added);
