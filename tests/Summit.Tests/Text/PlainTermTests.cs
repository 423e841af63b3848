using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Text;

namespace Summit.Tests.Text;

/// <summary>Words of ASCII characters are read in a faster way, to the same forms as any word.</summary>
public sealed class PlainTermTests
{
    private static readonly Gen<string> Words = Gen.Elements("aBeInSsgLy019'`.,_+#&\"".ToCharArray())
        .NonEmptyListOf()
        .Select(string.Concat);

    [Fact]
    public void The_written_form_is_that_of_the_word_with_an_invisible_character() =>
        Prop.ForAll(Words.ToArbitrary(), word =>
            {
                foreach (Language language in (Language[])[Language.None, Language.English, Language.French])
                    Assert.Equal(Written(word, language), Written(word + "\u00AD", language));
            })
            .Check(Properties.Cases(3000));

    [Fact]
    public void The_stem_is_that_of_the_forms_of_the_word() =>
        Prop.ForAll(Words.ToArbitrary(), text =>
            {
                foreach (Language language in Enum.GetValues<Language>())
                {
                    var rules = LanguageRules.Of(language);
                    var reader = new TermReader(Encoding.UTF8.GetBytes(text), rules, new byte[TermReader.BufferLength]);
                    while (reader.MoveNext())
                    {
                        byte[] stem = new byte[TermReader.StemBufferLength];
                        int length = rules.StemOf(reader.Written, reader.Folded, stem);
                        Assert.Equal(stem.AsSpan(0, length), reader.Stem);
                    }
                }
            })
            .Check(Properties.Cases(1000));

    private static string Written(string word, Language language)
    {
        byte[] form = new byte[TermReader.MaxBytes];
        return Encoding.UTF8.GetString(form, 0, WrittenForm.Write(Encoding.UTF8.GetBytes(word), language, form));
    }
}
