using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index.Search;

/// <summary>The words and phrases with one meaning that a record gives.</summary>
/// <param name="Both">The words and phrases that find each other.</param>
/// <param name="From">The words and phrases that also find those of <paramref name="To"/>.</param>
/// <param name="To">The words and phrases that those of <paramref name="From"/> also find.</param>
internal sealed record SynonymGroup(IReadOnlyList<string> Both, IReadOnlyList<string> From, IReadOnlyList<string> To)
{
    /// <summary>
    /// The pairs of a written text and a text that also finds it. Groups are not chained: a written text leads to the
    /// texts of its own group only.
    /// </summary>
    public IEnumerable<(string Written, string Added)> Pairs =>
        Both.SelectMany(_ => Both, static (written, added) => (written, added))
            .Where(static pair => pair.written != pair.added)
            .Concat(To.SelectMany(_ => From, static (written, added) => (written, added)));

    /// <summary>Returns the groups of a corpus, in the order of the tables and records.</summary>
    public static IReadOnlyList<SynonymGroup> Of(BoundCorpus corpus) =>
        [.. corpus.Tables.SelectMany(static table => Of(table))];

    private static IEnumerable<SynonymGroup> Of(BoundTable table)
    {
        TextualField[] fields = [.. table.Shape.Fields.OfType<TextualField>().Where(static field => field.IsSynonyms)];
        return fields.Length == 0
            ? []
            : table.Records.Select(record =>
            {
                ILookup<SynonymDirection, string> texts = fields
                    .SelectMany(field => TextsOf(record, field), static (field, text) => (field.SynonymDirection, text))
                    .ToLookup(static item => item.SynonymDirection, static item => item.text);
                return Of(texts);
            });
    }

    /// <summary>Creates a group from texts by direction.</summary>
    public static SynonymGroup Of(ILookup<SynonymDirection, string> texts) =>
        new([.. texts[SynonymDirection.Both]], [.. texts[SynonymDirection.From]], [.. texts[SynonymDirection.To]]);

    private static string[] TextsOf(BoundRecord record, TextualField field) =>
        field is TextListField ? record.Values[field.Index].Texts : [record.Values[field.Index].Text];
}
