// A compiled corpus: finds the ten best records for a query. Arguments: corpus, query.
using Summit;
using Summit.Helsinki;
using Summit.StartUp;
using Summit.Synthetic.Compiled;

if (args[0] == "helsinki")
    SearchHelsinki(args[1]);
else
    SearchSynthetic(args[1]);

static void SearchHelsinki(string query)
{
    Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[10];
    Helsinki2018.Entries.Search(query, Helsinki2018.Entries.All, hits, out int total);
    Report.Write(hits[0].Record.HeadlineUtf8, total, [], corpus: null);
}

static void SearchSynthetic(string query)
{
    Span<SearchHit<Talk>> hits = stackalloc SearchHit<Talk>[10];
    Conference.Talks.Search(query, Conference.Talks.All, hits, out int total);
    Report.Write(hits[0].Record.TitleUtf8, total, [], corpus: null);
}
