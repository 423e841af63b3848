using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Summit.Benchmarks.Search;

/// <summary>
/// The texts in Lucene.NET, in memory, merged into one segment and ranked by BM25. All fields form one field, which is
/// the fastest set-up. English texts use the English analyzer, other texts are split into words without case and
/// accents.
/// </summary>
internal sealed class LuceneSearch
{
    private const string Text = "text";
    private const string Topic = "topic";
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly RAMDirectory _directory = new();
    private readonly FieldAnalyzer _analyzer;
    private readonly IndexSearcher _searcher;
    private readonly Dictionary<string, Filter> _topics = [];

    /// <summary>Creates the index.</summary>
    public LuceneSearch(SearchDocument[] documents, bool isEnglish)
    {
        _analyzer = new FieldAnalyzer(isEnglish ? new EnglishAnalyzer(Version) : new PlainAnalyzer());
        using (
            var writer = new IndexWriter(
                _directory,
                new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }
            )
        )
        {
            foreach (SearchDocument document in documents)
                writer.AddDocument(Document(document));
            writer.ForceMerge(1);
        }

        _searcher = new IndexSearcher(DirectoryReader.Open(_directory)) { Similarity = new BM25Similarity() };
    }

    /// <summary>Parses the queries of questions.</summary>
    public (Query Query, Filter? Filter)[] Prepare(Question[] questions) =>
        [.. questions.Select(question => (Parse(question), FilterOf(question)))];

    /// <summary>Runs queries, and returns the sum of the best hits.</summary>
    public long Ask((Query Query, Filter? Filter)[] queries)
    {
        long sum = 0;
        foreach ((Query query, Filter? filter) in queries)
            sum += Best(query, filter);
        return sum;
    }

    /// <summary>Parses and runs questions, and returns the sum of the best hits.</summary>
    public long Ask(Question[] questions)
    {
        long sum = 0;
        foreach (Question question in questions)
            sum += Best(Parse(question), FilterOf(question));
        return sum;
    }

    /// <summary>Returns the number of matches.</summary>
    public int Count(Question question) => _searcher.Search(Parse(question), FilterOf(question), 1).TotalHits;

    /// <summary>The bytes of the index.</summary>
    public long IndexBytes() => _directory.ListAll().Sum(_directory.FileLength);

    private long Best(Query query, Filter? filter)
    {
        ScoreDoc[] hits = _searcher.Search(query, filter, CompiledSearch.HitCount).ScoreDocs;
        return hits.Length == 0 ? -1 : hits[0].Doc;
    }

    private static Document Document(SearchDocument document)
    {
        var fields = new Document();
        foreach (string text in document.Fields)
            fields.Add(new TextField(Text, text, Field.Store.NO));
        foreach (string topic in document.Topics)
            fields.Add(new StringField(Topic, topic, Field.Store.NO));
        return fields;
    }

    private Query Parse(Question question)
    {
        // A parser keeps state. Its documentation demands a new one for each query.
        var parser = new QueryParser(Version, Text, _analyzer)
        {
            MultiTermRewriteMethod = MultiTermQuery.SCORING_BOOLEAN_QUERY_REWRITE,
        };
        return parser.Parse(question.Lucene);
    }

    private Filter? FilterOf(Question question)
    {
        if (question.Topic is not { } topic)
            return null;
        if (!_topics.TryGetValue(topic, out Filter? filter))
            _topics.Add(
                topic,
                filter = new CachingWrapperFilter(new QueryWrapperFilter(new TermQuery(new Term(Topic, topic))))
            );
        return filter;
    }

    /// <summary>An analyzer that prevents phrases from crossing field boundaries.</summary>
    private sealed class FieldAnalyzer(Analyzer analyzer) : AnalyzerWrapper(analyzer.Strategy)
    {
        private const int Gap = 100;

        public override int GetPositionIncrementGap(string fieldName) => Gap;

        protected override Analyzer GetWrappedAnalyzer(string fieldName) => analyzer;
    }

    /// <summary>Splits text into words without case and accents.</summary>
    private sealed class PlainAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
        {
            var words = new StandardTokenizer(Version, reader);
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(Version, words)));
        }
    }
}
