using System.Globalization;
using Summit.Benchmarks.Corpora;
using Summit.Helsinki;

namespace Summit.Benchmarks.Search;

/// <summary>
/// A corpus that is searched, with all contenders over the same texts. What is made of one is kept, since every benchmark is set up
/// anew and the largest takes half a minute.
/// </summary>
internal sealed class SearchCorpus
{
    /// <summary>The name of the real corpus; the others are called by their number of talks.</summary>
    public const string Helsinki = "Helsinki";

    /// <summary>How many questions of a kind are asked.</summary>
    public const int QuestionCount = 12;

    private const int SmallestSize = 1000;

    private static readonly Dictionary<string, SearchCorpus> Made = [];

    private readonly Dictionary<QuestionKind, Question[]> _questions = [];

    private SearchCorpus(SearchDocument[] documents, double[] boosts, bool isEnglish, CompiledSearch compiled)
    {
        Documents = documents;
        IsEnglish = isEnglish;
        Compiled = compiled;
        Words = new WordIndex(documents, boosts);
        Scan = new TextScan(documents);
        Sqlite = new SqliteSearch(documents, boosts, isEnglish);
        Lucene = new LuceneSearch(documents, isEnglish);
    }

    /// <summary>The corpora that this program was built with.</summary>
    public static IEnumerable<string> Names =>
        [
            .. CompiledCorpus.SizesFrom(SmallestSize).Select(size => size.ToString(CultureInfo.InvariantCulture)),
            Helsinki,
        ];

    /// <summary>The texts, in the order of the table.</summary>
    public SearchDocument[] Documents { get; }

    /// <summary>True where words are stemmed.</summary>
    public bool IsEnglish { get; }

    /// <summary>The compiled corpus.</summary>
    public CompiledSearch Compiled { get; }

    /// <summary>The words of the texts: the naive answers, and the exact scan.</summary>
    public WordIndex Words { get; }

    /// <summary>The texts as strings.</summary>
    public TextScan Scan { get; }

    /// <summary>The texts in SQLite.</summary>
    public SqliteSearch Sqlite { get; }

    /// <summary>The texts in Lucene.NET.</summary>
    public LuceneSearch Lucene { get; }

    /// <summary>The corpus of that name.</summary>
    public static SearchCorpus Of(string name)
    {
        if (!Made.TryGetValue(name, out SearchCorpus? corpus))
            Made.Add(
                name,
                corpus =
                    name == Helsinki ? MakeHelsinki() : MakeSynthetic(int.Parse(name, CultureInfo.InvariantCulture))
            );
        return corpus;
    }

    /// <summary>The questions of a kind, checked.</summary>
    public Question[] Questions(QuestionKind kind)
    {
        if (_questions.TryGetValue(kind, out Question[]? questions))
            return questions;
        questions = new QuestionMaker(this, kind).Make();
        Array.ForEach(questions, question => AnswerCheck.Check(this, question));
        _questions.Add(kind, questions);
        return questions;
    }

    private static SearchCorpus MakeSynthetic(int size)
    {
        ObjectCorpus corpus = ObjectCorpus.Of(size);
        CompiledCorpus compiled = CompiledCorpus.Of(size);
        compiled.Check(corpus);
        return new SearchCorpus(
            [
                .. corpus.Talks.Select(talk => new SearchDocument(
                    [talk.Title, talk.Text],
                    [.. talk.Topics.Select(topic => topic.Id)]
                )),
            ],
            [3, 1],
            isEnglish: false,
            compiled.Search
        );
    }

    private static SearchCorpus MakeHelsinki() =>
        new(
            [.. Helsinki2018.Entries.Select(Document)],
            [3, 1, 2, 2, 1, 1],
            isEnglish: true,
            new CompiledSearch<Entry>(
                Helsinki2018.Entries,
                topic => Helsinki2018.Topics.Get(topic).Entries,
                entry => entry.SummaryUtf8
            )
        );

    private static SearchDocument Document(Entry entry) =>
        new(
            [
                entry.Headline,
                entry.Summary ?? "",
                string.Join('\n', entry.Speakers.Select(speaker => speaker.Name)),
                string.Join('\n', entry.Topics.Select(topic => topic.Label)),
                string.Join('\n', entry.Utterances.Select(utterance => utterance.Text)),
                string.Join('\n', entry.Media.Select(medium => medium.Caption)),
            ],
            [.. entry.Topics.Select(topic => topic.Id)]
        );
}
