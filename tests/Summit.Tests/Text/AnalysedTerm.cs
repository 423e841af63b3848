using System.Text;
using Summit.Text;

namespace Summit.Tests.Text;

/// <summary>A copy of the current term of a <see cref="TermReader"/>.</summary>
internal sealed record AnalysedTerm(
    int Start,
    int End,
    int Position,
    TermKind Kind,
    string Written,
    string Folded,
    string Stem
)
{
    public static List<AnalysedTerm> Of(string text, Language language = Language.English) =>
        Of(Encoding.UTF8.GetBytes(text), language);

    public static List<AnalysedTerm> Of(byte[] utf8, Language language)
    {
        var terms = new List<AnalysedTerm>();
        var reader = new TermReader(utf8, LanguageRules.Of(language), new byte[TermReader.BufferLength]);
        while (reader.MoveNext())
        {
            terms.Add(
                new AnalysedTerm(
                    reader.Start,
                    reader.End,
                    reader.Position,
                    reader.Kind,
                    StrictUtf8.GetString(reader.Written),
                    StrictUtf8.GetString(reader.Folded),
                    StrictUtf8.GetString(reader.Stem)
                )
            );
        }

        return terms;
    }

    /// <summary>An encoding that throws if a form is malformed.</summary>
    public static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
}
