using System.Text;

namespace Summit.Catalog.Searching;

/// <summary>
/// Finds the passage of a record that matches a query best, among all searched texts except the label.
/// </summary>
/// <param name="table">The table, which knows the rarity of words.</param>
/// <param name="query">The query.</param>
/// <param name="among">The records that were searched.</param>
/// <param name="expand">
/// The words that the search added to the query. Explanations list the added words; texts do not mark them.
/// </param>
internal sealed class SnippetFinder<T>(Table<T> table, byte[] query, RecordSet<T> among, Expand expand)
    : SearchedTextVisitor,
        IHitReader<T>
    where T : struct, ISearchableRecord<T>, IVisitableRecord<T>
{
    private const int MaxLength = 160;

    /// <summary>A bound on the number of terms, above the maximum of the library.</summary>
    private const int MaxTerms = 256;

    /// <summary>Buffer size per character of text, because every character may get marks and ellipses.</summary>
    private const int CapacityFactor = 3;

    private string _label = "";
    private string _field = "";
    private byte[] _text = [];

    /// <inheritdoc/>
    public Snippet? Find(T record)
    {
        _label = record.ToString()!;
        (_field, _text) = ("", []);
        Read(record);
        Passage passage = Best(_text);
        if (passage.IsPlain)
            return null;
        Span<char> snippet = stackalloc char[MaxLength * CapacityFactor];
        int length = table.WriteSnippet(
            new SearchQuery(query.AsSpan()),
            passage,
            snippet,
            MarkedText.Format(MaxLength)
        );
        return new Snippet(_field, MarkedText.Read(snippet[..length]));
    }

    /// <inheritdoc/>
    public MarkedText Mark(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] marked = new char[(utf8.Length * CapacityFactor) + CapacityFactor];
        int length = table.WriteSnippet(new SearchQuery(query.AsSpan()), utf8, marked, MarkedText.Format(utf8.Length));
        return MarkedText.Read(marked.AsSpan(0, length));
    }

    /// <inheritdoc/>
    public IReadOnlyList<TermScore> Explain(T record)
    {
        var terms = new TermContribution<T>[MaxTerms];
        int count = table.Explain(new SearchQuery(query.AsSpan()), among, record, terms, expand);
        return
        [
            .. terms
                .Take(count)
                .Select(term => new TermScore(
                    Encoding.UTF8.GetString(query.AsSpan()[term.Asked]),
                    Encoding.UTF8.GetString(term.WordUtf8),
                    term.RecordCount,
                    term.Rarity,
                    term.Impact,
                    term.HasAskedForm,
                    term.Score
                )),
        ];
    }

    /// <inheritdoc/>
    protected override void Found(string field, string text)
    {
        if (text == _label)
            return;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        if (Best(_text).OrBetter(Best(utf8)).Source == utf8)
            (_field, _text) = (field, utf8);
    }

    private Passage Best(byte[] text) => table.FindPassage(new SearchQuery(query.AsSpan()), text, MaxLength);
}
