namespace Summit.Compiler.Parse;

/// <summary>
/// Translates the error messages of the YAML scanner into sentences for people who do not know its terms.
/// </summary>
internal static class MalformedText
{
    /// <summary>The sentence for an error without a known explanation.</summary>
    public const string Unknown = "this cannot stand here; check that every '[', '{' and quote before it is closed";

    /// <summary>The sentence for a NUL character.</summary>
    public const string Nul = "there is a NUL character; save the file as UTF-8 text";

    /// <summary>The sentence for half of a surrogate pair.</summary>
    public const string LoneSurrogate =
        "there is half a character (a lone surrogate); delete it or write the whole one";

    /// <summary>The sentence for aliases that repeat too many values.</summary>
    public const string TooManyAliases =
        "the aliases of the file repeat more than 100000 values; write out what differs, or split the file";

    /// <summary>The sentence for a <c>&lt;&lt;</c> whose value is not a mapping.</summary>
    public const string IdleMerge =
        "'<<' merges a mapping, or a list of mappings; write '<<: *name' of one that has the anchor '&name'";

    /// <summary>The sentence for nesting that is too deep.</summary>
    public const string TooDeep = "it is nested more than 1000 levels deep; close what is open or nest less";

    private const string NoEscape = "the digits of this escape make no character; write the character itself";

    private const string NotClosed =
        "a quote is opened here and not closed; close it, and indent the next lines if it goes on";

    private static readonly (string Jargon, string Sentence)[] Sentences =
    [
        (
            "a block collection, did not find expected '-'",
            "an item that starts with '- ' is expected here; check the indentation"
        ),
        (
            "a block mapping, did not find expected key",
            "a 'name: value' pair is expected here; check the colon and the indentation"
        ),
        ("could not find expected ':'", "a ':' is missing after this name; write 'name: value'"),
        (
            "found invalid mapping",
            "a second ':' stands in this line; put the value in quotes, or check the indentation"
        ),
        ("expected ',' or ']'", "a ',' or the closing ']' of a list is missing here"),
        ("expected ',' or '}'", "a ',' or the closing '}' of a mapping is missing here"),
        ("double-quoted scalar, found wrong indentation", NotClosed),
        ("quoted scalar, found unexpected document indicator", NotClosed),
        ("quoted scalar, found unexpected end of stream", NotClosed),
        (
            "unknown escape character",
            "a '\\' in double quotes starts no escape here; write '\\\\', or use single quotes"
        ),
        ("hexadecimal", NoEscape),
        ("Unicode", NoEscape),
        (
            "a block scalar",
            "after '|' or '>' only '+', '-' and a digit from 1 to 9 may stand; begin the text on the next line"
        ),
        ("tab", "a tab indents this line; use spaces"),
        ("character that cannot start any token", "a value cannot start with this character; put the value in quotes"),
        ("expected node content", "a value is expected here, or a bracket is closed that was not opened"),
        ("an anchor or alias", "a name must follow '&' or '*'; put a text that starts with it in quotes"),
        (
            "expected <document start>",
            "the document has ended before this; check the indentation, or start another with '---'"
        ),
    ];

    private static readonly string[] JargonOfTheEnd = ["escape", "hexadecimal", "Unicode", "tab character"];

    /// <summary>Returns the sentence for an alias whose anchor is not defined before it.</summary>
    public static string UnknownAnchor(string name) =>
        $"there is no anchor '&{name}' before this; write it at the value that is meant";

    /// <summary>
    /// Returns the sentence, without a full stop, for a message of the scanner such as <c>While scanning …, found
    /// …</c>.
    /// </summary>
    public static string Explain(string message)
    {
        foreach ((string jargon, string sentence) in Sentences)
        {
            if (message.IndexOf(jargon, StringComparison.Ordinal) >= 0)
                return sentence;
        }

        return WithoutActivity(message.TrimEnd('.'));
    }

    /// <summary>
    /// True if the error is at the end of the span that the scanner reports, such as an escape inside a quoted text.
    /// </summary>
    public static bool IsAtEnd(string message) =>
        Array.Exists(JargonOfTheEnd, jargon => message.IndexOf(jargon, StringComparison.Ordinal) >= 0);

    /// <summary>
    /// Turns <c>While scanning a tag, did not find the '&gt;'</c> into <c>in a tag, did not find the '&gt;'</c>.
    /// </summary>
    private static string WithoutActivity(string message)
    {
        string[] words = message.Split([' '], 3);
        if (words.Length == 3 && words[0] == "While")
            return "in " + words[2];
        return message.Length == 0 ? Unknown : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
