using System.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Finds the places of a text where a rule of synonyms applies. All rules apply at every place, also where places
/// overlap.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="vocabulary">The vocabulary of the texts.</param>
internal sealed class SynonymMatcher(SynonymRules rules, Vocabulary vocabulary)
{
    /// <summary>The rules whose first word has a term, by term; null if not looked up yet.</summary>
    private readonly List<IReadOnlyList<SynonymRule>?> _rulesOfTerm = [];

    private readonly List<string?> _stemOfTerm = [];

    /// <summary>
    /// Returns the places in a text, in the order of their first words. A place is found as a phrase is: a run such as
    /// <c>東京都</c> has the place <c>東京</c>.
    /// </summary>
    /// <param name="words">The terms of the text.</param>
    public List<SynonymMatch> Find(ReadWord[] words)
    {
        var matches = new List<SynonymMatch>();
        for (int first = 0; first < words.Length; first++)
        {
            int start = words[first].IsOverlap ? StartOf(words, first) : first;
            foreach (SynonymRule rule in RulesOf(TermOf(words[first])))
            {
                if (TryFindLast(rule, words, start, out int last))
                    matches.Add(new SynonymMatch(rule, start, last));
            }
        }

        return matches;
    }

    private int TermOf(ReadWord word) => vocabulary.TermOfWord(vocabulary.WordOfForm(word.Form));

    /// <summary>
    /// Finds the first term at the last position of a place that begins at an index with the first stem of a rule.
    /// </summary>
    private bool TryFindLast(SynonymRule rule, ReadWord[] words, int index, out int last)
    {
        last = index;
        for (int i = 1; i < rule.Length; i++)
        {
            last = NextPosition(words, last);
            if (last == words.Length || (i < rule.From.Length && !HasStem(words, last, rule.From[i])))
                return false;
        }

        return true;
    }

    /// <summary>Returns whether one of the terms at a position has a stem.</summary>
    private bool HasStem(ReadWord[] words, int index, string stem)
    {
        int end = NextPosition(words, index);
        while (index < end && StemOf(TermOf(words[index])) != stem)
            index++;
        return index < end;
    }

    private static int StartOf(ReadWord[] words, int index)
    {
        while (words[index].IsOverlap)
            index--;
        return index;
    }

    private static int NextPosition(ReadWord[] words, int index)
    {
        do index++;
        while (index < words.Length && words[index].IsOverlap);
        return index;
    }

    private IReadOnlyList<SynonymRule> RulesOf(int term)
    {
        while (_rulesOfTerm.Count <= term)
            _rulesOfTerm.Add(null);
        return _rulesOfTerm[term] ??= rules.StartingWith(StemOf(term));
    }

    private string StemOf(int term)
    {
        while (_stemOfTerm.Count <= term)
            _stemOfTerm.Add(null);
        return _stemOfTerm[term] ??= Encoding.UTF8.GetString(vocabulary.Terms[term]);
    }
}

/// <summary>A place in a text where a rule of synonyms applies.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">The index of the first term at the first position.</param>
/// <param name="Last">The index of the first term at the last position.</param>
internal readonly record struct SynonymMatch(SynonymRule Rule, int First, int Last);
