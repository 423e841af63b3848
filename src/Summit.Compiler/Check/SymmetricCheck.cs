using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Checks that the records that a field refers to refer back through the same field.</summary>
internal sealed class SymmetricCheck(ReferringField field, UncheckedCorpus corpus, DiagnosticList diagnostics)
    : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        var links = new HashSet<(BoundRecord From, BoundRecord To)>();
        foreach (SourceRecord record in records)
            links.UnionWith(record.Value(field).Records.Select(target => (record.Record, target)));

        foreach (SourceRecord record in records)
        {
            foreach (YamlScalar name in record.Scalars(field))
            {
                BoundRecord? target = corpus.Find(field, name.Value);
                if (
                    target is not null
                    && corpus.SourceOf(target) is { } source
                    && !links.Contains((target, record.Record))
                )
                    Report(record, name, source);
            }
        }
    }

    private void Report(SourceRecord record, YamlScalar name, SourceRecord target)
    {
        if (target.IsPartial)
            return;
        diagnostics.Add(
            DiagnosticCatalogue.OneSided,
            record.Path,
            name.Span,
            record.Record.Key,
            Spelling.InYaml(field.Name),
            target.Record.Key,
            target.Path,
            target.Line(field)
        );
    }
}
