using Summit.Catalog;
using Summit.Mcp.Addresses;
using Summit.Mcp.Answers;
using Summit.Mcp.Statements;
using Summit.Mcp.Tools;

namespace Summit.Mcp;

/// <summary>Creates the tools that the schema of a corpus allows.</summary>
internal static class CorpusTools
{
    /// <summary>Returns the tools of a corpus, the general ones first.</summary>
    public static IEnumerable<CorpusTool> Of(CorpusCatalog catalog, ResourceUri uris)
    {
        var answers = new RecordAnswers(uris);
        var hits = new HitAnswers(answers);
        var names = new ToolNames();
        yield return Named(new DescribeTool(catalog, uris));
        if (catalog.Searchable.Any())
            yield return Named(new SearchTool(catalog, hits));
        if (catalog.Tables.Any(table => table.IsKeyed))
        {
            yield return Named(new GetTool(catalog, answers));
            yield return Named(new RelatedTool(catalog, answers));
        }

        if (StatementRoles.Of(catalog) is { } roles)
            yield return Named(new StatementsTool(roles, answers, hits));
        if (catalog.Timelines.Any())
            yield return Named(new TimelineTool(catalog, answers));
        if (catalog.Hierarchies.Any())
            yield return Named(new TreeTool(catalog, answers));
        if (catalog.Tables.Any(FacetsTool.HasFacets))
            yield return Named(new FacetsTool(catalog));
        foreach (CatalogTable table in catalog.Tables)
            yield return new ListTool(table, names.Take($"list_{table.Id}"), answers);

        CorpusTool Named(CorpusTool tool)
        {
            names.Take(tool.ProtocolTool.Name);
            return tool;
        }
    }
}
