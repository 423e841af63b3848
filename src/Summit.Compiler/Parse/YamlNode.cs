using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>A node of a YAML document, with its span in the file.</summary>
/// <param name="span">The span of the node.</param>
public abstract class YamlNode(SourceSpan span)
{
    /// <summary>The span of the node.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The kind of node as messages name it, with an article.</summary>
    public abstract string Kind { get; }

    /// <summary>Returns this node as an alias repeats it. The children of a collection keep their own
    /// positions.</summary>
    /// <param name="alias">The position of the alias.</param>
    internal abstract YamlNode At(SourceSpan alias);

    /// <summary>Returns true for a value that counts as missing: null or an empty text.</summary>
    public static bool IsNothing(YamlNode? node) =>
        node is null or YamlScalar { IsNull: true } or YamlScalar { Value: "" };

    /// <summary>
    /// Returns true for a value that counts as no mapping and no list. This includes <c>false</c>, as in
    /// <c>coordinates: false</c>.
    /// </summary>
    public static bool IsNone(YamlNode? node) =>
        IsNothing(node) || node is YamlScalar { IsPlain: true, Value: "false" or "False" or "FALSE" };
}

/// <summary>A scalar.</summary>
/// <param name="value">The text, with quotes, escapes and folding resolved.</param>
/// <param name="isPlain">
/// True if the scalar is written without quotes or a block indicator, so that it can be null.
/// </param>
/// <param name="span">The span of the node.</param>
public sealed class YamlScalar(string value, bool isPlain, SourceSpan span) : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Kind => "a single value";

    /// <summary>The text, with quotes, escapes and folding resolved.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    internal override YamlNode At(SourceSpan alias) => new YamlScalar(Value, IsPlain, alias);

    /// <summary>True if the scalar is written without quotes or a block indicator.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>True for a plain <c>~</c>, a plain <c>null</c> or an empty value.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>
    /// True for a plain <c>&lt;&lt;</c>. As a name, it merges another mapping into the mapping that contains it.
    /// </summary>
    public bool IsMerge => IsPlain && Value == "<<";

    /// <summary>
    /// Returns the span of a part of the text. Returns the span of the whole scalar if quotes, escapes or folding make
    /// the position of the part unknown.
    /// </summary>
    /// <param name="index">The position of the part in <see cref="Value"/>.</param>
    /// <param name="length">The length of the part.</param>
    public SourceSpan SpanOf(int index, int length)
    {
        int quote = IsPlain ? 0 : 1;
        if (
            Span.AnchorLine > 0
            || Span.StartLine != Span.EndLine
            || Span.End - Span.Start != Value.Length + (2 * quote)
        )
            return Span;
        int skipped = quote + index;
        return Span with
        {
            Start = Span.Start + skipped,
            StartColumn = Span.StartColumn + skipped,
            End = Span.Start + skipped + length,
            EndColumn = Span.StartColumn + skipped + length,
        };
    }
}

/// <summary>A sequence.</summary>
/// <param name="items">The items in order.</param>
/// <param name="span">The span of the node.</param>
public sealed class YamlSequence(IReadOnlyList<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <inheritdoc/>
    internal override YamlNode At(SourceSpan alias) => new YamlSequence(Items, alias);

    /// <summary>The items in order.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>A mapping.</summary>
/// <param name="pairs">The names and values in order.</param>
/// <param name="isPartial">True if the rest of the mapping could not be read.</param>
/// <param name="span">The span of the node.</param>
public sealed class YamlMapping(IReadOnlyList<KeyValuePair<YamlNode, YamlNode>> pairs, bool isPartial, SourceSpan span)
    : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <inheritdoc/>
    internal override YamlNode At(SourceSpan alias) => new YamlMapping(Pairs, IsPartial, alias);

    /// <summary>The names and values in order.</summary>
    public IReadOnlyList<KeyValuePair<YamlNode, YamlNode>> Pairs { get; } = pairs;

    /// <summary>
    /// True if the rest of the mapping could not be read, so that missing fields must not be reported.
    /// </summary>
    public bool IsPartial { get; } = isPartial;
}
