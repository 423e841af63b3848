extern alias Compiler;

using FsCheck;
using FsCheck.Fluent;
using Summit.Text;
using CompilerLanguage = Compiler::Summit.Language;
using CompilerReader = Compiler::Summit.Text.TermReader;

namespace Summit.Tests.Text;

/// <summary>The netstandard2.0 build of the same source, which the compiler uses, reads the same terms.</summary>
public sealed class CompilerTermTests
{
    [Fact]
    public void The_compiler_and_the_library_read_the_same_terms() =>
        Prop.ForAll(TextCases.Bytes, utf8 =>
            {
                foreach (Language language in Enum.GetValues<Language>())
                    Assert.Equal(AnalysedTerm.Of(utf8, language), TermsInCompiler(utf8, (CompilerLanguage)language));
            })
            .Check(TextCases.Many);

    private static List<AnalysedTerm> TermsInCompiler(byte[] utf8, CompilerLanguage language)
    {
        var terms = new List<AnalysedTerm>();
        var reader = new CompilerReader(
            utf8,
            Compiler::Summit.Text.LanguageRules.Of(language),
            new byte[CompilerReader.BufferLength]
        );
        while (reader.MoveNext())
        {
            terms.Add(
                new AnalysedTerm(
                    reader.Start,
                    reader.End,
                    reader.Position,
                    (TermKind)reader.Kind,
                    AnalysedTerm.StrictUtf8.GetString(reader.Written),
                    AnalysedTerm.StrictUtf8.GetString(reader.Folded),
                    AnalysedTerm.StrictUtf8.GetString(reader.Stem)
                )
            );
        }

        return terms;
    }
}
