using FsCheck;
using FsCheck.Fluent;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Verify;
using Summit.Layout;

namespace Summit.Compiler.Tests.Verify;

/// <summary>Every encoded corpus satisfies all invariants, whatever layouts result from its size.</summary>
public sealed class VerifyTests
{
    private const string Collections = "tests/Summit.Generator.Tests/Fixtures/Collections/";

    [Fact]
    public void The_flagship_corpus_satisfies_every_invariant() => Holds(EncodedCorpus.Helsinki());

    [Theory]
    [InlineData("tests/Summit.Generator.Tests/Fixtures/Sampler")]
    [InlineData(Collections + "Advisories")]
    [InlineData(Collections + "Conferences")]
    [InlineData(Collections + "Countries")]
    [InlineData(Collections + "Landscape")]
    [InlineData(Collections + "Legislators")]
    [InlineData(Collections + "Rules")]
    [InlineData(Collections + "Software")]
    public void A_fixture_satisfies_every_invariant(string folder) => Holds(EncodedCorpus.InFolder(folder));

    [Theory]
    [InlineData(0, 12, 20)]
    [InlineData(1, 12, 20)]
    [InlineData(50, 40, 20)]
    [InlineData(400, 6, 4000)]
    public void A_corpus_of_any_size_satisfies_every_invariant(int talks, int words, int transcriptBytes) =>
        Holds(RandomCorpus.Of(1, talks, words, transcriptBytes));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 6000)]
    [InlineData(300, 60)]
    [InlineData(8191, 2)]
    [InlineData(8192, 2)]
    [InlineData(16500, 1)]
    public void An_index_of_any_size_satisfies_every_invariant(int documents, int words) =>
        Holds(RandomCorpus.OfDocuments(1, documents, words));

    [Fact]
    public void The_corpora_of_these_tests_use_every_layout_of_postings()
    {
        (DecodedSearch Search, DecodedTerm[] Terms)[] indexes =
        [
            .. (
                (EncodedCorpus[])
                    [
                        RandomCorpus.OfDocuments(1, 3, 6000),
                        RandomCorpus.OfDocuments(1, 300, 60),
                        RandomCorpus.OfDocuments(1, 8192, 2),
                    ]
            ).Select(Decode),
        ];
        DecodedTerm[] terms = [.. indexes.SelectMany(index => index.Terms)];

        Assert.Contains(terms, term => term.Exceptions.Count > 0);
        Assert.Contains(terms, term => term.FormRanks == 2);
        Assert.Contains(terms, term => term.FormRanks == 3);
        Assert.Contains(terms, term => term.BlockMaxima.Length > 0);
        Assert.Contains(indexes, index => index.Search.Terms.Windows > 1);
        Assert.Contains(indexes, index => index.Search.Terms.DescribedCount > index.Search.Terms.FirstGrouped);
        Assert.Contains(indexes, index => index.Search.DenseTerms.Any());
        Assert.Contains(indexes, index =>
            Enumerable
                .Range(0, index.Search.Terms.FirstGrouped)
                .Any(term => index.Search.Positions[term].Positions[0][0] >= PositionLayout.MediumStepEnd)
        );
    }

    [Fact]
    public void Random_corpora_satisfy_every_invariant() =>
        Prop.ForAll(
                (
                    from seed in Gen.Choose(0, int.MaxValue)
                    from talks in Gen.Choose(0, 120)
                    from words in Gen.Choose(1, 60)
                    select (seed, talks, words)
                ).ToArbitrary(),
                input => Holds(RandomCorpus.Of(input.seed, input.talks, input.words))
            )
            .Check(Properties.Cases(20));

    [Fact]
    public void Random_corpora_use_every_table()
    {
        EncodedCorpus[] corpora = [RandomCorpus.Of(1, 220), RandomCorpus.Of(1, 50)];
        HashSet<string> tables =
        [
            .. corpora
                .SelectMany(corpus => corpus.Compiled.Tables)
                .SelectMany(table =>
                    (Model.StoredData[])
                        [
                            table.Data,
                            .. table.Columns.Select(column => column.Data),
                            .. table.Search is { } search ? [search] : Array.Empty<Model.StoredData>(),
                        ]
                )
                .SelectMany(data => data.Tables)
                .Where(table => table.ByteCount > table.Table.Padding)
                .Select(table => table.Table.Name),
        ];
        Assert.All((StoredTable[])[.. SearchTables.All, .. KeyTables.All, .. ColumnTables.All], table =>
            Assert.Contains(table.Name, tables)
        );
    }

    [Fact]
    public void Every_table_with_elements_has_a_sample()
    {
        foreach (
            EncodedCorpus corpus in (EncodedCorpus[])
                [RandomCorpus.Of(1, 220), RandomCorpus.Of(1, 50), EncodedCorpus.Helsinki()]
        )
        {
            CorpusContents contents = CorpusInspector.Inspect(corpus.Shape, corpus.Classes);
            TableContents[] tables =
            [
                .. contents.Records.SelectMany(record => record.Classes).SelectMany(stored => stored.Tables),
            ];
            Assert.All(tables.Where(table => table.Count > 8), table =>
                Assert.False(string.IsNullOrEmpty(table.Sample), table.Name)
            );
            Assert.Equal(
                tables.Sum(table => table.Bytes),
                corpus.Classes.Sum(stored => stored.Literals.Values.Sum(bytes => (long)bytes.Length))
            );
            Assert.Equal(
                corpus
                    .Compiled.Tables.Select(table => table.Search?.Tables.Select(data => (data.Table.Name, data.Count)))
                    .Where(counts => counts is not null)
                    .SelectMany(counts => counts!),
                contents
                    .Records.SelectMany(record => record.Classes)
                    .Where(stored => stored.Name == SearchTables.ClassName)
                    .SelectMany(stored => stored.Tables)
                    .Select(table => (table.Name, (int)table.Count))
            );
        }
    }

    private static (DecodedSearch Search, DecodedTerm[] Terms) Decode(EncodedCorpus corpus)
    {
        var search = new DecodedSearch(new DecodedCorpus(corpus.Shape, corpus.Classes).Table("Doc"));
        return (
            search,
            [
                .. Enumerable
                    .Range(0, search.Terms.FirstGrouped)
                    .Where(term => !search.Terms.IsDense(term))
                    .Select(term => search.Postings[term]),
            ]
        );
    }

    private static void Holds(EncodedCorpus corpus)
    {
        Assert.Empty(
            corpus
                .Compiled.Diagnostics.Where(item => DiagnosticCatalogue.InfoOf(item).IsError)
                .Select(DiagnosticCatalogue.MessageOf)
                .Take(3)
        );
        Assert.Null(corpus.Verify()?.Sentence);
    }
}
