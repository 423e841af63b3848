namespace Summit.Synthetic.Yaml;

/// <summary>
/// Writes lists of records. Generated texts need no quotes: they contain letters, digits, spaces and simple
/// punctuation, and none is a YAML keyword.
/// </summary>
/// <param name="file">The output.</param>
internal sealed class YamlWriter(TextWriter file)
{
    private const int Width = 110;
    private const string Indent = "    ";

    private bool _isFirst = true;

    /// <summary>Starts a record with its key.</summary>
    public void Begin(string id)
    {
        if (!_isFirst)
            file.WriteLine();
        _isFirst = false;
        file.WriteLine($"- id: {id}");
    }

    /// <summary>Writes a field with one value; skips it if the value is null.</summary>
    public void Field(string name, string? value)
    {
        if (value is not null)
            file.WriteLine($"  {name}: {value}");
    }

    /// <summary>Writes a list of keys on one line.</summary>
    public void Keys(string name, IEnumerable<string> keys) => Field(name, $"[{string.Join(", ", keys)}]");

    /// <summary>Writes a list of names, one per line; skips it if it is empty.</summary>
    public void Names(string name, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return;
        file.WriteLine($"  {name}:");
        foreach (string item in names)
            file.WriteLine($"{Indent}- {item}");
    }

    /// <summary>Writes folded paragraphs, separated by empty lines.</summary>
    public void Paragraphs(string name, IReadOnlyList<string> paragraphs)
    {
        file.WriteLine($"  {name}: >-");
        for (int paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            if (paragraph > 0)
                file.WriteLine();
            Fold(paragraphs[paragraph]);
        }
    }

    private void Fold(string text)
    {
        ReadOnlySpan<char> rest = text;
        while (Indent.Length + rest.Length > Width)
        {
            int space = rest[..(Width - Indent.Length)].LastIndexOf(' ');
            file.Write(Indent);
            file.WriteLine(rest[..space]);
            rest = rest[(space + 1)..];
        }

        file.Write(Indent);
        file.WriteLine(rest);
    }
}
