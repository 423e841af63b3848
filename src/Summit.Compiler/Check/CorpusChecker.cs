using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Check;

/// <summary>Checks the rules that the schema switches on, when all references are resolved.</summary>
/// <param name="tables">The tables of the corpus.</param>
/// <param name="names">Finds the records that references lead to.</param>
/// <param name="given">The records with their nodes.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class CorpusChecker(RecordTables tables, RecordNames names, SourceRecords given, DiagnosticList diagnostics)
{
    /// <summary>Checks every table.</summary>
    public void Check()
    {
        foreach (RecordTable table in tables.All)
        {
            IReadOnlyList<SourceRecord> records = given.Of(table);
            if (records.Count == 0) continue;
            foreach (IRuleCheck check in ChecksOf(table)) check.Check(records);
        }

        new ConsistentCheck(tables, given, diagnostics).Check();
    }

    private IEnumerable<IRuleCheck> ChecksOf(RecordTable table)
    {
        foreach (RecordRule rule in table.Shape.Rules) yield return CheckOf(table, rule);
        foreach (FieldShape field in table.Shape.Fields)
        {
            foreach (FieldRule rule in field.Rules)
            {
                if (CheckOf(table, field, rule) is { } check) yield return check;
            }
        }

        TextualField[] distinct = table.Shape.Fields.OfType<TextualField>().Where(field => field.Rules.OfType<DistinctRule>().Any()).ToArray();
        if (distinct.Length > 0) yield return new DistinctCheck(table, distinct, diagnostics);
    }

    private IRuleCheck CheckOf(RecordTable table, RecordRule rule) => rule switch
    {
        OneOfRule oneOf => new OneOfCheck(table.Shape, oneOf, diagnostics),
        ReferencedRule => new ReferencedCheck(table, tables, diagnostics),
        _ => throw new NotSupportedException(rule.ToString()),
    };

    /// <summary>The check of a rule; null for one that is not checked field by field.</summary>
    private IRuleCheck? CheckOf(RecordTable table, FieldShape field, FieldRule rule) => rule switch
    {
        PatternRule pattern => new PatternCheck(field, pattern, diagnostics),
        RangeRule range => new RangeCheck(field, range, diagnostics),
        LengthRule length => new LengthCheck(field, length, diagnostics),
        BeforeRule before => new BeforeCheck(field, table.Shape.Field(before.Field)!, diagnostics),
        NoOverlapRule noOverlap => NoOverlap((NestedListField)field, noOverlap),
        WithinRule within => new WithinCheck(table, (ReferringField)field, within, tables, names, diagnostics),
        FinishedRule => new FinishedCheck(field, diagnostics),
        SymmetricRule => new SymmetricCheck((ReferringField)field, names, given, diagnostics),
        DistinctRule or ConsistentRule => null,
        _ => throw new NotSupportedException(rule.ToString()),
    };

    private NoOverlapCheck NoOverlap(NestedListField field, NoOverlapRule rule)
    {
        RecordShape nested = tables.Target(field).Shape;
        return new NoOverlapCheck(field, Interval.Of(nested, rule), rule.Per is { } per ? nested.Field(per) : null, given, diagnostics);
    }
}
