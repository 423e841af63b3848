using Summit.Catalog.Searching;

namespace Summit.Cli.Export;

/// <summary>Collects the searched texts of a record, field by field.</summary>
internal sealed class SearchedTexts : SearchedTextVisitor
{
    private readonly Dictionary<string, List<string>> _texts = [];

    /// <summary>
    /// Returns the texts of each searched field of <paramref name="record"/>. The next call overwrites them.
    /// </summary>
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

    /// <inheritdoc/>
    protected override void FoundAliases(string field, string label, IReadOnlyList<string> aliases) =>
        _texts[field].AddRange(aliases);
}
