using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Checks that the texts of a field that gives the language of records are language tags.</summary>
internal sealed class LanguageTagCheck(StringField field, DiagnosticList diagnostics) : IRuleCheck
{
    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records)
        {
            foreach (YamlScalar scalar in record.Scalars(field))
            {
                if (scalar.Value.Length > 0 && !TermText.IsLanguage(scalar.Value))
                    diagnostics.Add(DiagnosticCatalogue.MalformedLanguage, record.Path, scalar.Span, scalar.Value);
            }
        }
    }
}
