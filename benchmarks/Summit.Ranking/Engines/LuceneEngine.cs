using System.Globalization;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Summit.Ranking.Collections;
using Summit.Ranking.Evaluation;

namespace Summit.Ranking.Engines;

/// <summary>Lucene.NET with its default English analyzer and BM25.</summary>
internal sealed class LuceneEngine : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Id = "id";
    private const string Title = "title";
    private const string Text = "text";
    private const string All = "all";
    private const float TitleBoost = 3;

    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _index;
    private readonly IndexSearcher _searcher;

    /// <summary>Creates the index.</summary>
    public LuceneEngine(TestCollection collection)
    {
        BooleanQuery.MaxClauseCount = 100_000;
        using (
            var writer = new IndexWriter(
                _directory,
                new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }
            )
        )
        {
            foreach (CollectionDocument document in collection.Documents.DistinctBy(document => document.Id))
            {
                writer.AddDocument([
                    new StringField(Id, document.Id, Field.Store.YES),
                    new TextField(Title, document.Title, Field.Store.NO),
                    new TextField(Text, document.Text, Field.Store.NO),
                    new TextField(All, $"{document.Title}\n{document.Text}", Field.Store.NO),
                ]);
            }

            writer.ForceMerge(1);
        }

        _index = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_index) { Similarity = new BM25Similarity() };
    }

    /// <summary>Returns the best documents, with title and text as one field.</summary>
    public IReadOnlyList<RankedDocument> AskOneField(string question) =>
        Best(new QueryParser(Version, All, _analyzer).Parse(Plain(question)));

    /// <summary>Returns the best documents by title and text. The title has a boost of three.</summary>
    public IReadOnlyList<RankedDocument> AskTwoFields(string question) =>
        Best(
            new MultiFieldQueryParser(
                Version,
                [Title, Text],
                _analyzer,
                new Dictionary<string, float> { [Title] = TitleBoost, [Text] = 1 }
            ).Parse(Plain(question))
        );

    public void Dispose()
    {
        _index.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    /// <summary>Removes the syntax of the query parser from a question.</summary>
    private static string Plain(string question) =>
        QueryParserBase
            .Escape(question)
            .Replace("AND", "and", StringComparison.Ordinal)
            .Replace("OR", "or", StringComparison.Ordinal)
            .Replace("NOT", "not", StringComparison.Ordinal);

    private RankedDocument[] Best(Query query) =>
        [
            .. _searcher
                .Search(query, RankedList.MaxLength)
                .ScoreDocs.Select(hit => new RankedDocument(
                    _searcher.Doc(hit.Doc).Get(Id, CultureInfo.InvariantCulture),
                    hit.Score
                )),
        ];
}
