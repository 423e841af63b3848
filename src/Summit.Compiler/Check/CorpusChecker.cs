using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Checks the rules of the schema.</summary>
internal sealed class CorpusChecker
{
    private readonly UncheckedCorpus _corpus;
    private readonly DiagnosticList _diagnostics = new();

    private CorpusChecker(UncheckedCorpus corpus)
    {
        _corpus = corpus;
        _diagnostics.Add(corpus.Diagnostics);
    }

    /// <summary>
    /// Checks every table. Returns the corpus with all diagnostics, including those of earlier phases.
    /// </summary>
    public static BoundCorpus Check(UncheckedCorpus corpus)
    {
        var checker = new CorpusChecker(corpus);
        foreach (UncheckedTable table in corpus.Tables.Where(table => table.Sources.Count > 0))
        {
            foreach (IRuleCheck check in checker.ChecksOf(table))
                check.Check(table.Sources);
        }

        var members = new MemberCheck(corpus, checker._diagnostics);
        foreach (UncheckedTable table in corpus.Tables)
            members.Check(table);
        new ConsistentCheck(corpus, checker._diagnostics).Check();
        return new BoundCorpus(
            corpus.Shape,
            [.. corpus.Tables.Select(table => table.Bound)],
            checker._diagnostics.Reported()
        );
    }

    private IEnumerable<IRuleCheck> ChecksOf(UncheckedTable table)
    {
        foreach (RecordRule rule in table.Shape.Rules)
            yield return CheckOf(table, rule);
        foreach (FieldShape field in table.Shape.Fields)
        {
            foreach (FieldRule rule in field.Rules)
            {
                if (CheckOf(table, field, rule) is { } check)
                    yield return check;
            }
        }

        if (table.Shape.Language is StringField language)
            yield return new LanguageTagCheck(language, _diagnostics);
        if (_corpus.Shape.Records.Any(record => IsLanguageOf(record, table)))
            yield return new LanguageKeyCheck(table.Shape.Key, _diagnostics);

        TextualField[] distinct = table
            .Shape.Fields.OfType<TextualField>()
            .Where(field => field.Rules.OfType<DistinctRule>().Any())
            .ToArray();
        if (distinct.Length > 0)
            yield return new DistinctCheck(distinct, _diagnostics);
        TextualField[] synonyms = table.Shape.Fields.OfType<TextualField>().Where(field => field.IsSynonyms).ToArray();
        if (synonyms.Length > 0)
            yield return new SynonymCheck(synonyms, _corpus.Shape.Language, _diagnostics);
    }

    private static bool IsLanguageOf(RecordShape record, UncheckedTable table) =>
        record.Language is ReferenceField reference && reference.Target == table.Shape.Name;

    private IRuleCheck CheckOf(UncheckedTable table, RecordRule rule) =>
        rule switch
        {
            OneOfRule oneOf => new OneOfCheck(table.Shape, oneOf, _diagnostics),
            ReferencedRule => new ReferencedCheck(table, _corpus, _diagnostics),
            _ => throw new NotSupportedException(rule.ToString()),
        };

    /// <summary>
    /// Returns the check for a rule. Returns null for rules that are checked for the whole table or corpus at once.
    /// </summary>
    private IRuleCheck? CheckOf(UncheckedTable table, FieldShape field, FieldRule rule) =>
        rule switch
        {
            PatternRule pattern => new PatternCheck(field, pattern, _diagnostics),
            RangeRule range => new RangeCheck(field, range, _diagnostics),
            LengthRule length => new LengthCheck(field, length, _diagnostics),
            OrderRule order => new OrderCheck(table.Shape, field, order, _corpus, _diagnostics),
            NoOverlapRule noOverlap => new NoOverlapCheck((NestedListField)field, noOverlap, _corpus, _diagnostics),
            WithinRule within => new WithinCheck(table.Shape, (ReferringField)field, within, _corpus, _diagnostics),
            FinishedRule => new FinishedCheck(field, _diagnostics),
            SymmetricRule => new SymmetricCheck((ReferringField)field, _corpus, _diagnostics),
            DistinctRule or ConsistentRule => null,
            _ => throw new NotSupportedException(rule.ToString()),
        };
}
