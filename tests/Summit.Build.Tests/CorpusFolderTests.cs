using System.Text.RegularExpressions;
using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>
/// A corpus without files is reported at its declaration. A project without a corpus gets no diagnostics.
/// </summary>
public partial class CorpusFolderTests
{
    private const string Glossary = """
        using Summit;

        [Corpus("glossary")]
        public static partial class Glossary
        {
            public static partial Table<Term> Terms { get; }
        }

        [Record]
        public readonly partial struct Term
        {
            [Key] public partial string Id { get; }
        }
        """;

    [Fact]
    public void A_misspelled_folder_is_an_error_at_the_attribute()
    {
        using var consumer = new Consumer();
        consumer.Write(
            "Schema.cs",
            File.ReadAllText(consumer.PathOf("Schema.cs")).Replace("\"corpus\"", "\"corpsu\"", StringComparison.Ordinal)
        );
        string reported = Assert.Single(Diagnostics(consumer));
        Assert.Contains("Schema.cs(4,2): error SUM0121: ", reported, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'corpus'?", reported, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_corpus_is_an_error_until_its_folder_is_listed_and_has_a_file()
    {
        using Consumer consumer = new Consumer().Write("Glossary.cs", Glossary).Write("glossary/terms.yaml", "id: a\n");
        Assert.Contains(
            "Glossary.cs(3,2): error SUM0121",
            Assert.Single(Diagnostics(consumer)),
            StringComparison.Ordinal
        );

        using Consumer listing = new Consumer(items: "<SummitCorpus Include=\"glossary/**/*.yaml\" />")
            .Write("Glossary.cs", Glossary)
            .Write("glossary/terms.yaml", "id: a\n");
        Assert.Empty(Diagnostics(listing));
    }

    [Fact]
    public void An_empty_folder_is_a_warning_and_a_missing_one_an_error()
    {
        using Consumer consumer = new Consumer().Delete("corpus/talks/opening.yaml");
        Assert.Contains(
            "Schema.cs(4,2): warning SUM0122",
            Assert.Single(Diagnostics(consumer)),
            StringComparison.Ordinal
        );

        Directory.Delete(consumer.PathOf("corpus"), recursive: true);
        Assert.Contains(
            "Schema.cs(4,2): error SUM0121",
            Assert.Single(Diagnostics(consumer)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_project_without_a_corpus_class_needs_no_folder()
    {
        using Consumer consumer = new Consumer("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Delete("corpus/talks/opening.yaml")
            .Delete("Schema.cs")
            .Write("Program.cs", "System.Console.WriteLine(typeof(Summit.CorpusAttribute));");
        Assert.Empty(Diagnostics(consumer));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void A_framework_that_is_too_old_gives_one_error_that_names_it(string framework)
    {
        using var consumer = new Consumer($"<TargetFramework>{framework}</TargetFramework>");

        // The project references the library by its path, and MSBuild warns about that.
        string reported = Assert.Single(Diagnostics(consumer), item =>
            item.Contains(": error ", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"Consumer.csproj : error SUM0904: Summit needs .NET 9 or later; the target framework is {framework}.",
            reported,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_message_names_another_file_by_its_path_in_the_project()
    {
        using Consumer consumer = new Consumer().Write("corpus/talks/more/opening.yaml", "title: Opening\n");
        Assert.Contains(
            "is taken by the Talk in corpus/talks/",
            Assert.Single(Diagnostics(consumer)),
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// Returns the errors and warnings of a build, without the project in brackets that ends most of them.
    /// </summary>
    private static string[] Diagnostics(Consumer consumer) =>
        [.. Diagnostic().Matches(consumer.Build().Output).Select(match => match.Groups["text"].Value).Distinct()];

    [GeneratedRegex(@"^\s*(?<text>.*: (error|warning) .*?)( \[[^\[]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}
