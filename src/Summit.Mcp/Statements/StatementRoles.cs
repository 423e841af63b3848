using Summit.Catalog;

namespace Summit.Mcp.Statements;

/// <summary>
/// The table of what people said, and the fields that say who said what about what and when. The roles come from terms of
/// schema.org: a table whose records are a <c>Quotation</c>, a <c>Comment</c>, a <c>Message</c> or a <c>SpeechAct</c>;
/// without such terms, a searched table with a reference named <c>Speaker</c> or <c>Author</c>.
/// </summary>
internal sealed class StatementRoles
{
    private const string Schema = "https://schema.org/";

    private static readonly string[] Classes = ["Quotation", "Comment", "Message"];
    private static readonly string[] SpeakerTerms = ["spokenByCharacter", "author", "creator", "sender"];
    private static readonly string[] SpeakerNames = ["Speaker", "Speakers", "Author", "Authors", "SaidBy", "Sender"];
    private static readonly string[] TimeTerms = ["dateCreated", "dateSent", "datePublished"];

    private StatementRoles(CatalogTable table, CatalogField speaker)
    {
        Table = table;
        Speaker = speaker;
        Topic = FieldOf(table, ["about"], IsReference)
            ?? table.Fields.FirstOrDefault(field => IsReference(field) && field.Name is "Topics" or "Topic" or "About");
        Time = FieldOf(table, TimeTerms, field => field.IsTime) ?? table.Time;
    }

    /// <summary>The table of statements.</summary>
    public CatalogTable Table { get; }

    /// <summary>Who said it.</summary>
    public CatalogField Speaker { get; }

    /// <summary>What it is about; null if the schema has no such field.</summary>
    public CatalogField? Topic { get; }

    /// <summary>When it was said; null if the schema has no such field.</summary>
    public CatalogField? Time { get; }

    /// <summary>Returns the roles of a corpus; null if it has no table of statements.</summary>
    public static StatementRoles? Of(CorpusCatalog catalog)
    {
        foreach (CatalogTable table in catalog.Searchable.OrderBy(table => IsStatement(table) ? 0 : 1))
        {
            CatalogField? speaker = IsStatement(table)
                ? FieldOf(table, SpeakerTerms, IsReference) ?? SpeakerByName(table)
                : SpeakerByName(table);
            if (speaker is not null)
                return new StatementRoles(table, speaker);
        }

        return null;
    }

    private static bool IsStatement(CatalogTable table) =>
        Classes.Any(name => table.Record.Terms.Contains(Schema + name));

    private static CatalogField? SpeakerByName(CatalogTable table) =>
        table.Fields.FirstOrDefault(field => IsReference(field) && SpeakerNames.Contains(field.Name));

    private static CatalogField? FieldOf(CatalogTable table, string[] terms, Func<CatalogField, bool> isOfKind) =>
        terms
            .Select(term => table.Fields.FirstOrDefault(field => field.HasTerm(Schema + term) && isOfKind(field)))
            .FirstOrDefault(field => field is not null);

    private static bool IsReference(CatalogField field) => field.Kind is FieldKind.Reference or FieldKind.References;
}
