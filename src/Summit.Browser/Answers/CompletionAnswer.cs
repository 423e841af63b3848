namespace Summit.Browser.Answers;

/// <summary>Writes completed queries.</summary>
internal static class CompletionAnswer
{
    /// <summary>Returns the queries as JSON.</summary>
    public static string Write(IEnumerable<string> queries)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Name("queries");
        json.BeginArray();
        foreach (string query in queries)
            json.Text(query);
        json.EndArray();
        json.EndObject();
        return json.ToString();
    }
}
