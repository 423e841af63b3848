namespace Summit.Cli.Inference;

/// <summary>
/// The texts of one part of several paths: the same text, or texts that share whole words at the beginning and the end
/// and differ between them, such as <c>talks-2023</c> and <c>talks-2024</c>.
/// </summary>
internal sealed class PathPart
{
    /// <summary>The characters that separate the words of a file name.</summary>
    private const string Separators = "-_. ";

    private readonly string _before = "";
    private readonly string _after = "";

    /// <summary>The only text without a variable part: <c>talks</c> beside <c>talks-2024</c>.</summary>
    private readonly string? _bare;

    private string? _capture;

    private PathPart(string shared) => Shared = shared;

    private PathPart(string[] texts, int before, int after, string? bare)
    {
        _before = texts[0][..before];
        _after = texts[0][(texts[0].Length - after)..];
        _bare = bare;
        Shared = bare ?? (_before + _after).Trim([.. Separators]);
        Middles = [.. texts.Select(text => text[before..(text.Length - after)])];
    }

    /// <summary>The words that all texts share.</summary>
    public string Shared { get; }

    /// <summary>The texts between beginning and end; null if all texts are the same.</summary>
    public IReadOnlyList<string>? Middles { get; }

    /// <summary>Returns the part for one text.</summary>
    public static PathPart Same(string text) => new(text);

    /// <summary>Returns the part for texts that differ as a whole.</summary>
    public static PathPart Whole(string[] texts) => new(texts, 0, 0, bare: null);

    /// <summary>Returns the part for texts that may share words.</summary>
    public static PathPart Of(string[] texts)
    {
        if (texts.Length == 1 || CaptureNames.Of(texts) is not null)
            return Whole(texts);
        if (Array.Find(texts, text => IsBare(text, texts)) is { } bare)
            return new PathPart([.. texts.Where(text => text != bare)], bare.Length + 1, 0, bare);
        int before = texts.Min(text => CommonLength(texts[0], text));
        while (before > 0 && !Separators.Contains(texts[0][before - 1]))
            before--;
        string last = Reversed(texts[0]);
        int after = texts.Min(text => CommonLength(last, Reversed(text)));
        while (after > 0 && !Separators.Contains(texts[0][^after]))
            after--;
        return texts.All(text => text.Length > before + after)
            ? new PathPart(texts, before, after, bare: null)
            : Whole(texts);
    }

    /// <summary>Names the capture of the variable part. The name is added to <paramref name="names"/>.</summary>
    /// <param name="names">The names of the captures so far.</param>
    /// <param name="other">The name for texts without a known meaning.</param>
    public PathPart Name(List<string> names, string other)
    {
        if (Middles is null)
            return this;
        // A number says no more about a file than that it is one of many.
        string name = CaptureNames.Of(Middles) is { } known && (known != "number" || other != "file") ? known : other;
        _capture = name;
        for (int number = 2; names.Contains(_capture); number++)
            _capture = FormattableString.Invariant($"{name}{number}");
        names.Add(_capture);
        return this;
    }

    /// <summary>Returns the pattern of a text.</summary>
    public string Pattern(string text) =>
        _capture is null || text == _bare
            ? PathTemplate.Literal(text)
            : $"{PathTemplate.Literal(_before)}{{{_capture}}}{PathTemplate.Literal(_after)}";

    /// <summary>Returns whether every other text continues a text after a separator.</summary>
    private static bool IsBare(string stem, string[] texts) =>
        stem.Length > 0
        && texts
            .Where(text => text != stem)
            .Select(text =>
                text.Length > stem.Length + 1 && text.StartsWith(stem, StringComparison.Ordinal)
                    ? text[stem.Length]
                    : ' '
            )
            .Distinct()
            .ToArray()
            is ['-' or '_' or '.'];

    private static int CommonLength(string one, string other) =>
        one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();

    private static string Reversed(string text) => string.Concat(text.Reverse());
}
