namespace Summit.Compiler.Parse;

/// <summary>A token of a YAML text. Between two tokens stand blanks, line breaks and comments, and nothing else.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character, counted from 0.</param>
/// <param name="End">One past its last character; that of a block scalar may lie in what follows it.</param>
/// <param name="Style">How a scalar is written.</param>
/// <param name="Value">What a scalar means, with quotes, escapes and folding undone.</param>
internal readonly record struct YamlToken(
    YamlTokenKind Kind,
    int Start,
    int End,
    YamlScalarStyle Style = YamlScalarStyle.Plain,
    string Value = ""
);

/// <summary>What a token is.</summary>
internal enum YamlTokenKind
{
    /// <summary>A line that starts with <c>%</c>.</summary>
    Directive,

    /// <summary><c>---</c>.</summary>
    DocumentStart,

    /// <summary><c>...</c>.</summary>
    DocumentEnd,

    /// <summary>Where the first key of a block mapping stands; no character of the text.</summary>
    BlockMappingStart,

    /// <summary>Where the first item of a block sequence that is indented stands; no character of the text.</summary>
    BlockSequenceStart,

    /// <summary>Where a block mapping, or a block sequence that is indented, ends; no character of the text.</summary>
    BlockEnd,

    /// <summary><c>{</c> or <c>[</c>.</summary>
    FlowStart,

    /// <summary><c>}</c> or <c>]</c>.</summary>
    FlowEnd,

    /// <summary><c>,</c>.</summary>
    FlowEntry,

    /// <summary><c>-</c>.</summary>
    BlockEntry,

    /// <summary><c>?</c>, or where a key without it begins, which is no character of the text.</summary>
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

/// <summary>How a scalar is written.</summary>
internal enum YamlScalarStyle
{
    /// <summary>Without an indicator.</summary>
    Plain,

    /// <summary>In <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>In <c>"</c>, where <c>\</c> starts an escape.</summary>
    DoubleQuoted,

    /// <summary>As a block, after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
