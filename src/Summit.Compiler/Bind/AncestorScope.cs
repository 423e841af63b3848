using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>
/// The mappings and captures that enclose a record, from the innermost to the outermost. Each scope caches its path
/// lookups, so that the records in it share them.
/// </summary>
internal sealed class AncestorScope
{
    private static readonly Dictionary<string, string> NoCaptures = [];

    private readonly AncestorScope? _outer;
    private readonly YamlMapping? _mapping;
    private readonly Dictionary<string, YamlScalar> _captures = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentPath, YamlNode?> _found = [];

    /// <summary>A scope without mappings and captures.</summary>
    public static AncestorScope None => new(NoCaptures);

    /// <summary>Creates the outermost scope of a file.</summary>
    /// <param name="captures">The parts of the file's path that its pattern captures, by name.</param>
    public AncestorScope(IReadOnlyDictionary<string, string> captures)
    {
        foreach (KeyValuePair<string, string> capture in captures)
            _captures.Add(
                Spelling.Fold(capture.Key),
                new YamlScalar(capture.Value, isPlain: false, SourceSpan.FileStart)
            );
    }

    private AncestorScope(AncestorScope outer, YamlMapping? mapping) => (_outer, _mapping) = (outer, mapping);

    /// <summary>Returns the scope of the values inside <paramref name="mapping"/>.</summary>
    public AncestorScope In(YamlMapping mapping) => new(this, mapping);

    /// <summary>Returns the scope of a value whose name in its mapping is captured.</summary>
    /// <param name="capture">The name of the capture.</param>
    /// <param name="name">The captured name of the value.</param>
    public AncestorScope Under(string capture, YamlScalar name)
    {
        var under = new AncestorScope(this, mapping: null);
        under._captures.Add(Spelling.Fold(capture), name);
        return under;
    }

    /// <summary>Returns the value of the innermost capture called <paramref name="name"/>, or null.</summary>
    public YamlScalar? Captured(string name)
    {
        string folded = Spelling.Fold(name);
        for (AncestorScope? scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._captures.TryGetValue(folded, out YamlScalar? captured))
                return captured;
        }

        return null;
    }

    /// <summary>
    /// Returns the value at <paramref name="path"/> in the innermost scope that has one, or null. A capture counts as a
    /// value at the path of its name.
    /// </summary>
    public YamlNode? Find(DocumentPath path)
    {
        for (AncestorScope? scope = this; scope is not null; scope = scope._outer)
        {
            if (!scope._found.TryGetValue(path, out YamlNode? found))
            {
                found = scope.FindHere(path);
                scope._found.Add(path, found);
            }

            if (!YamlNode.IsNothing(found))
                return found;
        }

        return null;
    }

    private YamlNode? FindHere(DocumentPath path)
    {
        if (_mapping is not null)
            return path.ValueIn(_mapping);
        return path.Steps.Count == 1 && _captures.TryGetValue(path.Steps[0].Folded, out YamlScalar? captured)
            ? captured
            : null;
    }
}
