using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Browser.Answers;

/// <summary>Writes the passages of a page of hits, one for each hit, or null if only the label matches.</summary>
internal static class PassageAnswer
{
    /// <summary>Returns the passages as JSON.</summary>
    public static string Write(SearchPage page)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Name("passages");
        json.BeginArray();
        foreach (CatalogHit hit in page.Hits)
            Write(json, hit.Snippet);
        json.EndArray();
        json.EndObject();
        return json.ToString();
    }

    private static void Write(JsonText json, Snippet? passage)
    {
        if (passage is null)
        {
            json.Text(null);
            return;
        }

        json.BeginObject();
        json.Name("field");
        json.Text(PascalName.ToWords(passage.Field));
        json.Name("text");
        MarkedTextAnswer.Write(json, passage.Text);
        json.EndObject();
    }
}
