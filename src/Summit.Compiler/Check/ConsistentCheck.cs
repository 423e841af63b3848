using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks that prose spells the words of names as the names do. Reports different accents, apostrophes or hyphens, but
/// not different case. A lower-case word is not compared with a capitalised word of a name, because it may be an
/// ordinary word.
/// </summary>
internal sealed class ConsistentCheck(UncheckedCorpus corpus, DiagnosticList diagnostics)
{
    private const int MinWordLength = 3;

    private readonly Dictionary<string, List<string>> _spellings = new(StringComparer.Ordinal);

    /// <summary>Checks the prose of the whole corpus.</summary>
    public void Check()
    {
        foreach (UncheckedTable table in corpus.Tables)
        {
            foreach (FieldShape field in table.Shape.Fields.Where(field => field.Rules.OfType<ConsistentRule>().Any()))
                AddNames(table.Sources, field);
        }

        if (_spellings.Count == 0)
            return;
        foreach (UncheckedTable table in corpus.Tables)
        {
            foreach (FieldShape field in ProseFields.Of(table.Shape))
                CheckProse(table.Sources, field);
        }
    }

    private void AddNames(IReadOnlyList<SourceRecord> records, FieldShape field)
    {
        foreach (SourceRecord record in records)
        {
            foreach (YamlScalar name in record.Scalars(field))
            {
                foreach ((string word, _) in Words.Of(name.Value))
                    AddWord(word);
            }
        }
    }

    private void AddWord(string word)
    {
        string folded = NameFold.Fold(word);
        if (folded.Length < MinWordLength)
            return;
        if (!_spellings.TryGetValue(folded, out List<string>? spellings))
            _spellings.Add(folded, spellings = []);
        if (!spellings.Contains(word))
            spellings.Add(word);
    }

    private void CheckProse(IReadOnlyList<SourceRecord> records, FieldShape field)
    {
        foreach (SourceRecord record in records)
        {
            foreach (YamlScalar scalar in record.Scalars(field))
            {
                foreach ((string word, int index) in Words.Of(scalar.Value))
                {
                    if (SpellingOf(word) is { } spelling)
                        Report(record, scalar, word, index, spelling);
                }
            }
        }
    }

    /// <summary>
    /// Returns the spelling that names use for <paramref name="word"/>, or null if the word needs no correction.
    /// </summary>
    private string? SpellingOf(string word)
    {
        if (!_spellings.TryGetValue(NameFold.Fold(word), out List<string>? spellings))
            return null;
        if (spellings.Exists(spelling => IsSame(spelling, word)))
            return null;
        return spellings.Find(spelling => char.IsUpper(word[0]) || !char.IsUpper(spelling[0]));
    }

    /// <summary>
    /// True if two words have the same spelling, ignoring case and the difference between composed and decomposed
    /// accents.
    /// </summary>
    private static bool IsSame(string spelling, string word) =>
        string.Equals(spelling.Normalize(), word.Normalize(), StringComparison.OrdinalIgnoreCase);

    private void Report(SourceRecord record, YamlScalar scalar, string word, int index, string spelling) =>
        diagnostics.Add(
            DiagnosticCatalogue.InconsistentName,
            record.Path,
            scalar.SpanOf(index, word.Length),
            word,
            spelling
        );
}
