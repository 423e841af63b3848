using System.Globalization;
using System.Text;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Text;

namespace Summit.Compiler.Check;

/// <summary>
/// Checks groups of synonyms. Each text has a word, a group has at least two texts that a search distinguishes, a
/// one-way group has both sides, and no text of a two-way group is in another one.
/// </summary>
/// <param name="fields">The fields that hold the synonyms.</param>
/// <param name="language">The language by whose rules a search compares words.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class SynonymCheck(TextualField[] fields, Language language, DiagnosticList diagnostics) : IRuleCheck
{
    private readonly byte[] _buffer = new byte[TermReader.BufferLength];

    /// <summary>The first group of each text of a two-way group, by the stems of the text.</summary>
    private readonly Dictionary<string, SourceRecord> _groups = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Check(IReadOnlyList<SourceRecord> records)
    {
        foreach (SourceRecord record in records.Where(static record => !record.IsPartial))
            CheckGroup(record);
    }

    private void CheckGroup(SourceRecord record)
    {
        List<Synonym> both = Read(record, SynonymDirection.Both);
        List<Synonym> from = Read(record, SynonymDirection.From);
        List<Synonym> to = Read(record, SynonymDirection.To);
        bool isOneWay = from.Count > 0 || to.Count > 0;
        if (both.Count == 1 || (both.Count == 0 && !isOneWay))
            diagnostics.Add(
                DiagnosticCatalogue.LonelySynonym,
                record.Path,
                both.Count == 1 ? both[0].Scalar.Span : record.FirstToken,
                both.Count == 1 ? $"has only '{both[0].Scalar.Value}'" : "is empty"
            );
        ReportRepeated(record, both);
        ReportRepeated(record, [.. from, .. to]);
        if (isOneWay && (from.Count == 0 || to.Count == 0))
            ReportHalf(record, from.Count > 0 ? SynonymDirection.From : SynonymDirection.To);
        foreach (Synonym synonym in both)
            ReportShared(record, synonym);
    }

    private List<Synonym> Read(SourceRecord record, SynonymDirection direction)
    {
        var synonyms = new List<Synonym>();
        foreach (TextualField field in fields.Where(field => field.SynonymDirection == direction))
        {
            foreach (YamlScalar scalar in record.Scalars(field))
            {
                string stems = StemsOf(scalar.Value);
                if (stems.Length == 0)
                    diagnostics.Add(DiagnosticCatalogue.WordlessSynonym, record.Path, scalar.Span, scalar.Value);
                synonyms.Add(new Synonym(scalar, stems));
            }
        }

        return synonyms;
    }

    private string StemsOf(string text)
    {
        var stems = new List<string>();
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), LanguageRules.Of(language), _buffer);
        while (reader.MoveNext())
            stems.Add(Encoding.UTF8.GetString(reader.Stem.ToArray()));
        return string.Join(" ", stems);
    }

    private void ReportRepeated(SourceRecord record, List<Synonym> synonyms)
    {
        var known = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach ((YamlScalar scalar, string stems) in synonyms.Where(static synonym => synonym.Stems.Length > 0))
        {
            if (known.TryGetValue(stems, out YamlScalar? first))
                diagnostics.Add(
                    DiagnosticCatalogue.RepeatedSynonym,
                    record.Path,
                    scalar.Span,
                    scalar.Value,
                    first.Value,
                    LineOf(first.Span)
                );
            else
                known.Add(stems, scalar);
        }
    }

    private void ReportHalf(SourceRecord record, SynonymDirection given)
    {
        TextualField present = FieldOf(given);
        TextualField missing = FieldOf(given == SynonymDirection.From ? SynonymDirection.To : SynonymDirection.From);
        diagnostics.Add(
            DiagnosticCatalogue.HalfSynonym,
            record.Path,
            record.Span(present),
            present.NameInYaml,
            missing.NameInYaml
        );
    }

    private TextualField FieldOf(SynonymDirection direction) =>
        fields.First(field => field.SynonymDirection == direction);

    private void ReportShared(SourceRecord record, Synonym synonym)
    {
        if (synonym.Stems.Length == 0)
            return;
        if (!_groups.TryGetValue(synonym.Stems, out SourceRecord? other))
            _groups.Add(synonym.Stems, record);
        else if (other != record)
            diagnostics.Add(
                DiagnosticCatalogue.SharedSynonym,
                record.Path,
                synonym.Scalar.Span,
                synonym.Scalar.Value,
                other.Path,
                LineOf(other.FirstToken)
            );
    }

    private static string LineOf(SourceSpan span) => span.StartLine.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of a group.</summary>
    /// <param name="Scalar">The text in the YAML.</param>
    /// <param name="Stems">The stems of its words, separated by blanks; empty if it has no words.</param>
    private readonly record struct Synonym(YamlScalar Scalar, string Stems);
}
