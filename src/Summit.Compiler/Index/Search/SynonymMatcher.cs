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

    /// <summary>Returns the places in a text, in the order of their first words.</summary>
    /// <param name="forms">The forms of the words of the text.</param>
    public List<SynonymMatch> Find(List<int> forms)
    {
        var matches = new List<SynonymMatch>();
        for (int first = 0; first < forms.Count; first++)
        {
            foreach (SynonymRule rule in RulesOf(TermOf(forms[first])))
            {
                if (IsAt(rule, forms, first))
                    matches.Add(new SynonymMatch(rule, first, first + rule.From.Length - 1));
            }
        }

        return matches;
    }

    private int TermOf(int form) => vocabulary.TermOfWord(vocabulary.WordOfForm(form));

    private bool IsAt(SynonymRule rule, List<int> forms, int first)
    {
        if (first + rule.From.Length > forms.Count)
            return false;
        for (int i = 1; i < rule.From.Length; i++)
        {
            if (StemOf(TermOf(forms[first + i])) != rule.From[i])
                return false;
        }

        return true;
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
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last word.</param>
internal readonly record struct SynonymMatch(SynonymRule Rule, int First, int Last);
