namespace Summit.Helsinki.Tests.Locators;

/// <summary>Divides lines into blocks of text.</summary>
internal static class Blocks
{
    /// <summary>Returns the blocks between blank lines, each as its lines, without the link to read more.</summary>
    public static List<string[]> Of(IEnumerable<string> lines)
    {
        List<string[]> blocks = [];
        List<string> block = [];
        foreach (string line in lines.Select(Trimmed).Append(""))
        {
            if (line.Length > 0)
            {
                if (!line.Equals("Read more", StringComparison.OrdinalIgnoreCase))
                    block.Add(line);
            }
            else if (block.Count > 0)
            {
                blocks.Add([.. block]);
                block.Clear();
            }
        }

        return blocks;
    }

    private static string Trimmed(string line) => line.Replace('\u00A0', ' ').Trim();
}
