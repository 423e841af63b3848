// A Lucene.NET index, opened at start-up: finds the ten best records for a query. Arguments: corpus, query, folder.
using System.Globalization;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Summit.StartUp;
using Summit.StartUp.Data;

using FSDirectory folder = FSDirectory.Open(args[2]);
using DirectoryReader index = DirectoryReader.Open(folder);
var searcher = new IndexSearcher(index) { Similarity = new BM25Similarity() };
var parser = new MultiFieldQueryParser(
    LuceneFiles.Version,
    [LuceneFiles.Title, LuceneFiles.Text],
    LuceneFiles.Analyzer,
    LuceneFiles.Boosts
);
TopDocs found = searcher.Search(parser.Parse(args[1]), 10);
string first = searcher.Doc(found.ScoreDocs[0].Doc).Get(LuceneFiles.Title, CultureInfo.InvariantCulture);
Report.Write(Encoding.UTF8.GetBytes(first), found.TotalHits, [], index);
