using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Browser.Answers;

/// <summary>Writes the description of a corpus: its name and its searched tables.</summary>
internal static class CorpusAnswer
{
    /// <summary>Returns the description as JSON.</summary>
    public static string Write(CorpusCatalog catalog)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Name("name");
        json.Text(catalog.Corpus.Name);
        json.Name("tables");
        json.BeginArray();
        foreach (CatalogTable table in catalog.Searchable)
        {
            json.BeginObject();
            json.Name("id");
            json.Text(table.Id);
            json.Name("label");
            json.Text(PascalName.ToWords(table.Name));
            json.Name("records");
            json.Number(table.Count);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        return json.ToString();
    }
}
