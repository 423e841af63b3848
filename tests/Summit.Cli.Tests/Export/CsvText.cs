namespace Summit.Cli.Tests.Export;

/// <summary>
/// Reads CSV strictly by RFC 4180. An empty cell without quotes is null, and one with quotes is empty text.
/// </summary>
internal static class CsvText
{
    public static List<List<string?>> Parse(string text)
    {
        var rows = new List<List<string?>>();
        int at = 0;
        while (at < text.Length)
        {
            var row = new List<string?>();
            while (true)
            {
                row.Add(Cell(text, ref at));
                if (text[at] == ',')
                {
                    at++;
                    continue;
                }

                Assert.Equal("\r\n", text.Substring(at, 2));
                at += 2;
                break;
            }

            rows.Add(row);
        }

        return rows;
    }

    private static string? Cell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            int length = text.AsSpan(at).IndexOfAny(",\"\r\n");
            string plain = text.Substring(at, length);
            at += length;
            Assert.NotEqual('"', text[at]);
            return plain.Length == 0 ? null : plain;
        }

        var cell = new System.Text.StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            cell.Append(text[at]);
            if (text[at] == '"')
                at++;
        }

        at++;
        return cell.ToString();
    }
}
