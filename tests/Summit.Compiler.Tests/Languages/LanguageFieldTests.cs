using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Languages;

/// <summary>Fields that give the language of records by reference.</summary>
public sealed class LanguageFieldTests
{
    private const string Schema = """
        [Corpus("corpus")]
        public static partial class Board
        {
            public static partial Table<Notice> Notices { get; }
            public static partial Table<Tongue> Tongues { get; }
        }

        [Record]
        public readonly partial struct Notice
        {
            [Key] public partial string Id { get; }
            [Language] public partial Tongue? Tongue { get; }
            [Search] public partial string Text { get; }
        }

        [Record]
        public readonly partial struct Tongue
        {
            [Key] public partial string Id { get; }
            [Label, Alias] public partial string Name { get; }
        }
        """;

    private const string Notices = "- {id: a, tongue: Finnish, text: Talo}\n- {id: b, text: House}\n";

    [Fact]
    public void Keys_that_are_tags_are_languages() =>
        LayoutCorpus
            .Of(Schema)
            .With("notices.yaml", Notices)
            .With(
                "tongues.yaml",
                "- {id: fi, name: Finnish}\n- {id: pt-BR, name: Brazilian}\n- {id: la, name: Latin}\n"
            )
            .BindsWell();

    [Theory]
    [InlineData("- {id: fi, name: Finnish}\n- {id: ⟦swedish⟧, name: Swedish}\n")]
    [InlineData("- name: Finnish\n  id: fi\n- name: Swedish\n  id: ⟦swedish⟧\n")]
    public void Keys_that_are_no_tags_are_reported_where_they_are_written(string tongues) =>
        LayoutCorpus
            .Of(Schema)
            .With("notices.yaml", Notices)
            .With("tongues.yaml", tongues)
            .Reports(
                (
                    MalformedLanguage,
                    "'swedish' is not a language tag, so texts in this language are not stemmed; write a BCP 47 tag, such as 'en' or 'pt-BR'."
                )
            );
}
