using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>The emitted description of a schema: doc comments as plain text, and the corpus as an object.</summary>
public class SchemaDescriptionTests
{
    private const string Schema = """
        using Summit;

        /// <summary>
        /// The "talks" of a
        /// conference\.
        /// </summary>
        [Corpus("corpus")]
        public static partial class Conference
        {
            /** <summary>All <see cref="Talk"/>.</summary> */
            public static partial Table<Talk> Talks { get; }
        }

        // <summary>No doc comment.</summary>
        [Record]
        public readonly partial struct Talk
        {
            /// <summary>The id; see <see cref="string.Join(string, string[])"/> and <c>x &lt; y</c>.</summary>
            [Key]
            public partial string Id { get; }

            /// <remarks>No summary.</remarks>
            public partial int Room { get; }

            /// <summary>Malformed <b>.</summary>
            public partial int Seats { get; }

            /**
             * <summary>
             * Over <paramref name="lines"/>.
             * <para>Second paragraph.</para>
             * </summary>
             */
            public partial int Minutes { get; }
        }
        """;

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public void Doc_comments_are_read_whether_or_not_the_project_writes_a_documentation_file(DocumentationMode mode)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp13, mode);
        var compilation = CSharpCompilation.Create(
            "Conference",
            [CSharpSyntaxTree.ParseText(Schema, options, cancellationToken: TestContext.Current.CancellationToken)],
            TestReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        string[] sources =
        [
            .. CSharpGeneratorDriver
                .Create([new SummitGenerator().AsSourceGenerator()], parseOptions: options)
                .RunGenerators(compilation, TestContext.Current.CancellationToken)
                .GetRunResult()
                .GeneratedTrees.Select(tree => tree.ToString()),
        ];

        string corpus = sources.Single(source => source.Contains("ICorpus", StringComparison.Ordinal));
        string record = sources.Single(source => source.Contains("VisitRecordType", StringComparison.Ordinal));
        Assert.Contains("""Summary => "The \"talks\" of a conference\\.";""", corpus, StringComparison.Ordinal);
        Assert.Contains("\"Talks\" => \"All Talk.\",", corpus, StringComparison.Ordinal);
        Assert.Contains("""VisitRecordType(new("Talk"));""", record, StringComparison.Ordinal);
        Assert.Contains("""Summary = "The id; see Join and `x < y`.",""", record, StringComparison.Ordinal);
        Assert.Contains("""new("Room", global::Summit.FieldKind.Integer));""", record, StringComparison.Ordinal);
        Assert.Contains("""new("Seats", global::Summit.FieldKind.Integer));""", record, StringComparison.Ordinal);
        Assert.Contains("Summary = \"Over lines. Second paragraph.\"", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static partial class Items", "public static partial class Corpus", "Corpus.Instance")]
    [InlineData("Table<Item> All", "Table<Item> Corpus", "Items.Instance")]
    [InlineData("Table<Item> All", "Table<Item> Instance", "Items.Corpus")]
    public void The_corpus_object_has_a_free_name(string from, string to, string expression)
    {
        GeneratorRun run = Items
            .Project("int", ["1"])
            .EditSchema(from, to)
            .AddCSharp($"class User {{ Summit.ICorpus Object => {expression}; }}")
            .Run();

        Assert.Empty(run.CSharpErrors());
    }
}
