using System.Globalization;
using Summit.Benchmarks.Corpora;
using Summit.Helsinki;

namespace Summit.Benchmarks.Search;

/// <summary>
/// A searched corpus, with all contenders over the same texts. Instances are cached, because every benchmark has its
/// own set-up, and building the largest corpus takes half a minute.
/// </summary>
internal sealed class SearchCorpus
{
    /// <summary>The name of the Helsinki corpus. The other corpora are named after their number of talks.</summary>
    public const string Helsinki = "Helsinki";

    /// <summary>The number of questions of a kind.</summary>
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

    /// <summary>The names of the corpora of this build.</summary>
    public static IEnumerable<string> Names =>
        [
            .. CompiledCorpus.SizesFrom(SmallestSize).Select(size => size.ToString(CultureInfo.InvariantCulture)),
            Helsinki,
        ];

    /// <summary>The searched texts, in table order.</summary>
    public SearchDocument[] Documents { get; }

    /// <summary>Whether words are stemmed.</summary>
    public bool IsEnglish { get; }

    /// <summary>The compiled corpus.</summary>
    public CompiledSearch Compiled { get; }

    /// <summary>The words of the texts, for naive answers and the exact scan.</summary>
    public WordIndex Words { get; }

    /// <summary>The texts as strings.</summary>
    public TextScan Scan { get; }

    /// <summary>The texts in SQLite.</summary>
    public SqliteSearch Sqlite { get; }

    /// <summary>The texts in Lucene.NET.</summary>
    public LuceneSearch Lucene { get; }

    /// <summary>Returns the corpus with that name.</summary>
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

    /// <summary>Returns the questions of a kind, after checking their answers.</summary>
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
