using System.Text;

namespace Summit.Cli.Search;

/// <summary>
/// Finds the passage of a record that matches a query best, among all searched texts except the label.
/// </summary>
/// <param name="table">The table, which knows the rarity of words.</param>
/// <param name="query">The query.</param>
internal sealed class SnippetFinder<T>(Table<T> table, byte[] query) : SearchedTextVisitor
    where T : struct, ISearchableRecord<T>, IVisitableRecord<T>
{
    private const int MaxLength = 160;

    /// <summary>Buffer size per character of text, because every character may get marks and ellipses.</summary>
    private const int CapacityFactor = 3;

    private string _label = "";
    private string _field = "";
    private byte[] _text = [];

    /// <summary>Returns the best passage of <paramref name="record"/>, or null if only the label matches.</summary>
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

    /// <summary>Returns a whole text with its matches marked.</summary>
    public MarkedText Mark(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] marked = new char[(utf8.Length * CapacityFactor) + CapacityFactor];
        int length = table.WriteSnippet(new SearchQuery(query.AsSpan()), utf8, marked, MarkedText.Format(utf8.Length));
        return MarkedText.Read(marked.AsSpan(0, length));
    }

    /// <inheritdoc/>
    protected override void Found(string field, string text)
    {
        if (text == _label)
            return;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        if (Best(_text).OrBetter(Best(utf8)).Text == utf8)
            (_field, _text) = (field, utf8);
    }

    private Passage Best(byte[] text) => table.FindPassage(new SearchQuery(query.AsSpan()), text, MaxLength);
}
