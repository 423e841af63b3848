using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>A node of a YAML document, with its place in the file.</summary>
/// <param name="span">Where it stands.</param>
public abstract class YamlNode(SourceSpan span)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What it is, as messages call it, with its article.</summary>
    public abstract string Kind { get; }

    /// <summary>The same node where an alias repeats it. What a collection holds keeps its own position.</summary>
    /// <param name="alias">The position of the alias.</param>
    internal abstract YamlNode At(SourceSpan alias);

    /// <summary>Returns true for a value that counts as not given: null or an empty text.</summary>
    public static bool IsNothing(YamlNode? node) =>
        node is null or YamlScalar { IsNull: true } or YamlScalar { Value: "" };

    /// <summary>
    /// Returns true for a value that stands for no mapping and no list: also <c>false</c>, as in <c>coordinates: false</c>.
    /// </summary>
    public static bool IsNone(YamlNode? node) =>
        IsNothing(node) || node is YamlScalar { IsPlain: true, Value: "false" or "False" or "FALSE" };
}

/// <summary>A scalar.</summary>
/// <param name="value">Its text, with quotes, escapes and folding undone.</param>
/// <param name="isPlain">True where it is written without quotes or a block indicator, so that it may mean
/// null.</param>
/// <param name="span">Where it stands.</param>
public sealed class YamlScalar(string value, bool isPlain, SourceSpan span) : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Kind => "a single value";

    /// <summary>Its text.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    internal override YamlNode At(SourceSpan alias) => new YamlScalar(Value, IsPlain, alias);

    /// <summary>True where it is written without quotes or a block indicator.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>True for a plain <c>~</c>, <c>null</c> or nothing at all.</summary>
    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>True for a plain <c>&lt;&lt;</c>, which as a name merges another mapping into its own.</summary>
    public bool IsMerge => IsPlain && Value == "<<";

    /// <summary>
    /// Where a part of its text stands. Where quotes, escapes or folding hide that, it is the whole scalar.
    /// </summary>
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
/// <param name="items">Its items in order.</param>
/// <param name="span">Where it stands.</param>
public sealed class YamlSequence(IReadOnlyList<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <inheritdoc/>
    internal override YamlNode At(SourceSpan alias) => new YamlSequence(Items, alias);

    /// <summary>Its items in order.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>A mapping.</summary>
/// <param name="pairs">Its keys and values in order.</param>
/// <param name="isPartial">True where the rest of it could not be read.</param>
/// <param name="span">Where it stands.</param>
public sealed class YamlMapping(IReadOnlyList<KeyValuePair<YamlNode, YamlNode>> pairs, bool isPartial, SourceSpan span)
    : YamlNode(span)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <inheritdoc/>
    internal override YamlNode At(SourceSpan alias) => new YamlMapping(Pairs, IsPartial, alias);

    /// <summary>Its keys and values in order.</summary>
    public IReadOnlyList<KeyValuePair<YamlNode, YamlNode>> Pairs { get; } = pairs;

    /// <summary>True where the rest of it could not be read, so that nothing can be said of what it lacks.</summary>
    public bool IsPartial { get; } = isPartial;
}
