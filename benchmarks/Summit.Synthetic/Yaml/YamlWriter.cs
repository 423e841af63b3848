namespace Summit.Synthetic.Yaml;

/// <summary>
/// Writes lists of records. The maker's texts need no quotes: they hold letters, digits, spaces and simple punctuation, and
/// none is a word that YAML reads as something else.
/// </summary>
/// <param name="file">What it writes to.</param>
internal sealed class YamlWriter(TextWriter file)
{
    private const int Width = 110;
    private const string Indent = "    ";

    private bool _isFirst = true;

    /// <summary>Begins a record with its key.</summary>
    public void Begin(string id)
    {
        if (!_isFirst)
            file.WriteLine();
        _isFirst = false;
        file.WriteLine($"- id: {id}");
    }

    /// <summary>A field of one value, left out where that is null.</summary>
    public void Field(string name, string? value)
    {
        if (value is not null)
            file.WriteLine($"  {name}: {value}");
    }

    /// <summary>A list of keys, on one line.</summary>
    public void Keys(string name, IEnumerable<string> keys) => Field(name, $"[{string.Join(", ", keys)}]");

    /// <summary>A list of names, one a line, left out where it is empty.</summary>
    public void Names(string name, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return;
        file.WriteLine($"  {name}:");
        foreach (string item in names)
            file.WriteLine($"{Indent}- {item}");
    }

    /// <summary>Paragraphs, folded; an empty line stands between them.</summary>
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
