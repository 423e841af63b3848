using System.Globalization;

namespace Summit.Compiler.Parse;

/// <summary>
/// Translates the error messages of the YAML scanner into sentences for people who do not know YAML terms.
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

    /// <summary>The sentence for an unclosed quote.</summary>
    public const string NotClosed =
        "a quote is opened here and not closed; close it, and indent the next lines if the text goes on";

    /// <summary>The sentence for a tab in the indentation.</summary>
    public const string Tab = "a tab indents this line; use spaces";

    /// <summary>The sentence for an unknown escape sequence.</summary>
    public const string UnknownEscape =
        "a '\\' in double quotes starts no escape here; write '\\\\', or use single quotes";

    /// <summary>The sentence for an escape sequence whose digits are not the code of a character.</summary>
    public const string NoCharacter = "the digits of this escape make no character; write the character itself";

    /// <summary>The sentence for a malformed first line of a block scalar.</summary>
    public const string BlockHeader =
        "after '|' or '>' only '+', '-' and a digit from 1 to 9 may stand; begin the text on the next line";

    /// <summary>The sentence for a malformed tag.</summary>
    public const string Tag = "'!' starts a tag, and this is none; put a text that starts with '!' in quotes";

    /// <summary>The sentence for a malformed directive.</summary>
    public const string Directive =
        "'%' starts a directive such as '%YAML 1.2', and this is none; put a text that starts with '%' in quotes";

    /// <summary>The sentence for an unsupported version of YAML.</summary>
    public const string Version = "only YAML 1 can be read; write '%YAML 1.2', or delete the line";

    /// <summary>The sentence for a directive without a document.</summary>
    public const string NoDocument = "a document must follow this directive; start it with '---'";

    /// <summary>The sentence for text after <c>...</c> in the same line.</summary>
    public const string AfterEndMarker = "nothing may stand behind '...'; begin on the next line";

    /// <summary>The sentence for a second root node in a document.</summary>
    public const string AfterDocument =
        "the document has ended before this; check the indentation, or start another with '---'";

    /// <summary>The sentence for a name without a colon.</summary>
    public const string NoColon = "a ':' is missing after this name; write 'name: value'";

    /// <summary>The sentence for a colon without a name before it.</summary>
    public const string SecondColon =
        "a second ':' stands in this line; put the value in quotes, or check the indentation";

    /// <summary>The sentence for an item that does not start its line.</summary>
    public const string EntryInLine =
        "an item that starts with '- ' must begin on a line of its own; put a text that starts with '-' in quotes";

    /// <summary>The sentence for a <c>?</c> that does not start its line.</summary>
    public const string KeyInLine =
        "a name after '? ' must begin on a line of its own; put a text that starts with '?' in quotes";

    /// <summary>The sentence for an anchor or an alias without a name.</summary>
    public const string NoName = "a name must follow '&' or '*'; put a text that starts with it in quotes";

    /// <summary>The sentence for a character that cannot start a value.</summary>
    public const string NoStart = "a value cannot start with this character; put the value in quotes";

    /// <summary>The sentence for a closing bracket without an opening bracket.</summary>
    public const string NotOpened = "a bracket is closed that was not opened; delete it, or put the text in quotes";

    /// <summary>The sentence for text after a quoted value.</summary>
    public const string AfterQuote =
        "the quoted value ends before this; put all of the text in quotes, and write a quote inside as \\\" or ''";

    /// <summary>The sentence for a value in the position of a field.</summary>
    public const string NoPair = "a 'name: value' pair is expected here; check the colon and the indentation";

    /// <summary>The sentence for a value in the position of an item.</summary>
    public const string NoItem = "an item that starts with '- ' is expected here; check the indentation";

    /// <summary>The sentence for a missing comma in a list in brackets.</summary>
    public const string NoCommaInList = "a ',' or the closing ']' of a list is missing here";

    /// <summary>The sentence for a missing comma in a mapping in braces.</summary>
    public const string NoCommaInMapping = "a ',' or the closing '}' of a mapping is missing here";

    private const string Outdented =
        " is missing here; to continue in this line, indent it more than the field that the brackets belong to";

    /// <summary>The sentence for a line inside <c>[]</c> that is indented too little.</summary>
    public const string OutdentedInList = "the closing ']' of a list" + Outdented;

    /// <summary>The sentence for a line inside <c>{}</c> that is indented too little.</summary>
    public const string OutdentedInMapping = "the closing '}' of a mapping" + Outdented;

    private static readonly (string Jargon, string Sentence)[] Sentences =
    [
        ("a block collection, did not find expected '-'", NoItem),
        ("a block mapping, did not find expected key", NoPair),
        ("expected ',' or ']'", NoCommaInList),
        ("expected ',' or '}'", NoCommaInMapping),
        ("expected node content", "a value is expected here, or a bracket is closed that was not opened"),
        ("expected <document start>", AfterDocument),
        ("expected <document end>", AfterDocument),
        ("undefined tag handle", "the prefix of this tag is not declared; declare it with '%TAG', or delete the tag"),
        ("more than one anchor", "a value has one anchor; delete the second"),
        ("did not find expected token", "an alias is the value itself; delete the anchor or the tag before it"),
        ("duplicate %YAML", "the version is given a second time; delete one of the lines"),
        ("duplicate %TAG", "this prefix is declared a second time; delete one of the lines"),
    ];

    /// <summary>Returns the sentence for an alias without an anchor before it.</summary>
    public static string UnknownAnchor(string name) =>
        name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_')
            ? $"there is no anchor '&{name}' before this; write it at the value that is meant, "
                + "or put a text that starts with '*' in quotes"
            : "a value that starts with '*' is an alias; put the text in quotes";

    /// <summary>Returns the sentence for quoted text that continues on a line that is indented too little.</summary>
    public static string OutdentedQuoted(int column) =>
        $"the quoted text goes on in this line, which is indented too little; indent it by at least {Spaces(column)}";

    /// <summary>Returns the sentence for an empty line that is indented more than the text after it.</summary>
    public static string DeepEmptyLine(int column) =>
        $"this empty line is indented more than the text below it, which begins after {Spaces(column)}; "
        + "delete the spaces of the empty line";

    private static string Spaces(int count) =>
        count == 1 ? "1 space" : count.ToString(CultureInfo.InvariantCulture) + " spaces";

    /// <summary>Returns the sentence for an error message of the YamlDotNet parser, without a full stop.</summary>
    public static string Explain(string message)
    {
        foreach ((string jargon, string sentence) in Sentences)
        {
            if (message.IndexOf(jargon, StringComparison.Ordinal) >= 0)
                return sentence;
        }

        return Unknown;
    }
}
