using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Bind;

/// <summary>
/// What is around a record: the mapping it stands in, or what a pattern captures, and what is around that. Each place is looked
/// up once for each path, however many records stand in it.
/// </summary>
internal sealed class AncestorScope
{
    private static readonly Dictionary<string, string> NoCaptures = [];

    private readonly AncestorScope? _outer;
    private readonly YamlMapping? _mapping;
    private readonly Dictionary<string, YamlScalar> _captures = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentPath, YamlNode?> _found = [];

    /// <summary>A scope without ancestors and captures.</summary>
    public static AncestorScope None => new(NoCaptures);

    /// <summary>A file whose path captures this.</summary>
    public AncestorScope(IReadOnlyDictionary<string, string> captures)
    {
        foreach (KeyValuePair<string, string> capture in captures)
            _captures.Add(
                Spelling.Fold(capture.Key),
                new YamlScalar(capture.Value, isPlain: false, SourceSpan.FileStart)
            );
    }

    private AncestorScope(AncestorScope outer, YamlMapping? mapping) => (_outer, _mapping) = (outer, mapping);

    /// <summary>What is around the values of a mapping.</summary>
    public AncestorScope In(YamlMapping mapping) => new(this, mapping);

    /// <summary>What is around a value whose name is captured.</summary>
    public AncestorScope Under(string capture, YamlScalar name)
    {
        var under = new AncestorScope(this, mapping: null);
        under._captures.Add(Spelling.Fold(capture), name);
        return under;
    }

    /// <summary>What a capture of that name stands for; the nearest counts.</summary>
    public YamlScalar? Captured(string name)
    {
        string folded = Spelling.Fold(name);
        for (AncestorScope? place = this; place is not null; place = place._outer)
        {
            if (place._captures.TryGetValue(folded, out YamlScalar? captured))
                return captured;
        }

        return null;
    }

    /// <summary>What the nearest mapping gives at that path, or a capture of that name; null if none does.</summary>
    public YamlNode? Find(DocumentPath path)
    {
        for (AncestorScope? place = this; place is not null; place = place._outer)
        {
            if (!place._found.TryGetValue(path, out YamlNode? found))
            {
                found = place.FindHere(path);
                place._found.Add(path, found);
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
