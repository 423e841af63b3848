using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Paths;

/// <summary>
/// A path through the mappings of a document, such as <c>days.*.{room}</c>. Names are separated by <c>.</c>, <c>*</c>
/// matches every name, and <c>{name}</c> matches every name and captures it. A <c>\</c> escapes the next character.
/// </summary>
/// <param name="steps">The steps, starting at the root.</param>
public sealed class DocumentPath(IReadOnlyList<PathStep> steps)
{
    /// <summary>The steps, starting at the root.</summary>
    public IReadOnlyList<PathStep> Steps { get; } = steps;

    /// <summary>Parses a valid path. An empty path has no steps.</summary>
    public static DocumentPath Parse(string path) =>
        new(path.Length == 0 ? [] : Array.ConvertAll(Split(path), part => new PathStep(part.Text, KindOf(part))));

    /// <summary>Returns the error in a path, as the end of a sentence, or null if the path is valid.</summary>
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

    /// <summary>
    /// Returns the node at the path inside <paramref name="node"/>, or null. All steps must be names.
    /// </summary>
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
/// <param name="Text">The text of the step, with escapes resolved.</param>
/// <param name="Kind">The names that the step matches.</param>
public readonly record struct PathStep(string Text, PathStepKind Kind)
{
    /// <summary>The text in the form in which names are compared.</summary>
    public string Folded { get; } = Spelling.Fold(Text);

    /// <summary>The name of the capture. Valid only for <see cref="PathStepKind.Capture"/>.</summary>
    public string Captured => Capture.NameOf(Text);
}

/// <summary>The names that a step of a path matches.</summary>
public enum PathStepKind
{
    /// <summary>One name.</summary>
    Name,

    /// <summary>Every name.</summary>
    Any,

    /// <summary>Every name; the name is captured.</summary>
    Capture,
}
