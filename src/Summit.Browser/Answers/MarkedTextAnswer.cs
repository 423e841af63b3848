using Summit.Catalog;

namespace Summit.Browser.Answers;

/// <summary>Writes marked texts: arrays whose items are a text without a match and a match in turn.</summary>
internal static class MarkedTextAnswer
{
    /// <summary>Writes a text as a value.</summary>
    public static void Write(JsonText json, MarkedText text)
    {
        bool isMatchNext = false;
        json.BeginArray();
        foreach (TextRun run in text.Runs)
        {
            if (run.IsMatch != isMatchNext)
                json.Text("");
            json.Text(run.Text);
            isMatchNext = !run.IsMatch;
        }

        json.EndArray();
    }
}
