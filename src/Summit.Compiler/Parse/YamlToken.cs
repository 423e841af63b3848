namespace Summit.Compiler.Parse;

/// <summary>A token of a YAML text. The text between two tokens consists of blanks, line breaks and comments.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Start">The position of the first character, counted from 0.</param>
/// <param name="End">
/// The position after the last character. For a block scalar, it can be inside the text that follows it.
/// </param>
/// <param name="Style">The style of a scalar.</param>
/// <param name="Value">The text of a scalar, with quotes, escapes and folding resolved.</param>
internal readonly record struct YamlToken(
    YamlTokenKind Kind,
    int Start,
    int End,
    YamlScalarStyle Style = YamlScalarStyle.Plain,
    string Value = ""
);

/// <summary>The kind of a token.</summary>
internal enum YamlTokenKind
{
    /// <summary>A line that starts with <c>%</c>.</summary>
    Directive,

    /// <summary><c>---</c>.</summary>
    DocumentStart,

    /// <summary><c>...</c>.</summary>
    DocumentEnd,

    /// <summary>The start of a block mapping, at its first key. The token is empty.</summary>
    BlockMappingStart,

    /// <summary>The start of an indented block sequence, at its first item. The token is empty.</summary>
    BlockSequenceStart,

    /// <summary>The end of a block mapping or an indented block sequence. The token is empty.</summary>
    BlockEnd,

    /// <summary><c>{</c> or <c>[</c>.</summary>
    FlowStart,

    /// <summary><c>}</c> or <c>]</c>.</summary>
    FlowEnd,

    /// <summary><c>,</c>.</summary>
    FlowEntry,

    /// <summary><c>-</c>.</summary>
    BlockEntry,

    /// <summary><c>?</c>, or the start of a key without <c>?</c>, where the token is empty.</summary>
    Key,

    /// <summary><c>:</c>.</summary>
    Value,

    /// <summary>An anchor, such as <c>&amp;name</c>.</summary>
    Anchor,

    /// <summary>An alias, such as <c>*name</c>.</summary>
    Alias,

    /// <summary>A tag, such as <c>!!str</c>.</summary>
    Tag,

    /// <summary>A scalar.</summary>
    Scalar,
}

/// <summary>The style of a scalar.</summary>
internal enum YamlScalarStyle
{
    /// <summary>Without quotes or an indicator.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes, where <c>\</c> starts an escape.</summary>
    DoubleQuoted,

    /// <summary>As a block, after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
