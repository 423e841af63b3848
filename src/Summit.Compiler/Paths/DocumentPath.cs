using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Paths;

/// <summary>
/// A path through the mappings of a document, such as <c>days.*.{room}</c>: names with a <c>.</c> between them, <c>*</c> for every
/// name, and <c>{name}</c> for every name, which is captured. A <c>\</c> takes the next character for what it is.
/// </summary>
/// <param name="steps">The steps, from the outside in.</param>
public sealed class DocumentPath(IReadOnlyList<PathStep> steps)
{
    /// <summary>The steps, from the outside in.</summary>
    public IReadOnlyList<PathStep> Steps { get; } = steps;

    /// <summary>Reads a path without errors; an empty one has no steps.</summary>
    public static DocumentPath Parse(string path) =>
        new(path.Length == 0 ? [] : Array.ConvertAll(Split(path), part => new PathStep(part.Text, KindOf(part))));

    /// <summary>Returns what is wrong with a path, as the end of a sentence; null if nothing is.</summary>
    public static string? ErrorIn(string path)
    {
        foreach ((string text, bool isEscaped) in Split(path))
        {
            if (text.Length == 0)
                return $"'{path}' has an empty name";
            if (!isEscaped && text.IndexOfAny(['*', '{', '}']) >= 0 && KindOf((text, isEscaped)) == PathStepKind.Name)
                return $"'{text}' is neither a name, nor '*', nor '{{name}}'; write a '\\' before what is part of a name";
        }

        return null;
    }

    /// <summary>What a node holds at the path, none of whose steps stands for several names; null if nothing.</summary>
    public YamlNode? ValueIn(YamlNode node)
    {
        YamlNode? value = node;
        foreach (PathStep step in Steps)
            value = value is YamlMapping mapping ? ValueOf(mapping, step.Folded) : null;
        return value;
    }

    private static YamlNode? ValueOf(YamlMapping mapping, string folded)
    {
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            if (mapping.Pairs[i].Key is YamlScalar name && Spelling.Fold(name.Value) == folded)
                return mapping.Pairs[i].Value;
        }

        return null;
    }

    private static PathStepKind KindOf((string Text, bool IsEscaped) part) =>
        part.IsEscaped ? PathStepKind.Name
        : part.Text == "*" ? PathStepKind.Any
        : Capture.Is(part.Text) ? PathStepKind.Capture
        : PathStepKind.Name;

    private static (string Text, bool IsEscaped)[] Split(string path)
    {
        var parts = new List<(string Text, bool IsEscaped)>();
        var part = new StringBuilder();
        bool isEscaped = false;
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '.')
            {
                parts.Add((part.ToString(), isEscaped));
                part.Clear();
                isEscaped = false;
                continue;
            }

            if (path[i] == '\\' && i + 1 < path.Length)
                (i, isEscaped) = (i + 1, true);
            part.Append(path[i]);
        }

        parts.Add((part.ToString(), isEscaped));
        return parts.ToArray();
    }
}

/// <summary>A step of a path.</summary>
/// <param name="Text">As it is written, without escapes.</param>
/// <param name="Kind">Which names it stands for.</param>
public readonly record struct PathStep(string Text, PathStepKind Kind)
{
    /// <summary>The text as names are compared.</summary>
    public string Folded { get; } = Spelling.Fold(Text);

    /// <summary>The name under which it captures.</summary>
    public string Captured => Capture.NameOf(Text);
}

/// <summary>Which names a step of a path stands for.</summary>
public enum PathStepKind
{
    /// <summary>One.</summary>
    Name,

    /// <summary>Every name.</summary>
    Any,

    /// <summary>Every name, which is captured.</summary>
    Capture,
}
