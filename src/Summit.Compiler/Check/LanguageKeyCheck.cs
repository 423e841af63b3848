using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks that the keys of records are language tags, where a field that gives the language of other records refers to
/// them.
/// </summary>
internal sealed class LanguageKeyCheck(FieldShape? key, DiagnosticList diagnostics) : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records.Where(record => !TermText.IsLanguage(record.Record.Key)))
        {
            SourceSpan span = key is null ? record.FirstToken : record.Span(key);
            diagnostics.Add(DiagnosticCatalogue.MalformedLanguage, record.Path, span, record.Record.Key);
        }
    }
}
