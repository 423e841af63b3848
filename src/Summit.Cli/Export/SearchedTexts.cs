using Summit.Cli.Search;

namespace Summit.Cli.Export;

/// <summary>Collects what is searched of a record, field by field.</summary>
internal sealed class SearchedTexts : SearchedTextVisitor
{
    private readonly Dictionary<string, List<string>> _texts = [];

    /// <summary>The texts of each searched field of <paramref name="record"/>; until the next is read.</summary>
    public IReadOnlyDictionary<string, List<string>> Of<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        foreach (string field in SearchedFields<T>.Names)
        {
            if (!_texts.TryAdd(field, []))
                _texts[field].Clear();
        }

        Read(record);
        return _texts;
    }

    /// <inheritdoc/>
    protected override void Found(string field, string text) => _texts[field].Add(text);
}
