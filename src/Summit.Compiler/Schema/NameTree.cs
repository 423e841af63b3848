using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Schema;

/// <summary>
/// A node in the tree of names that a record in YAML can use. The children of a node are the names in the mapping that
/// is its value. Names are compared ignoring case, blanks, <c>-</c> and <c>_</c>.
/// </summary>
public sealed class NameTree
{
    private readonly Dictionary<string, NameTree> _folded = new(StringComparer.Ordinal);

    /// <summary>A cache of the spellings found so far. A corpus repeats few spellings very often.</summary>
    private readonly Dictionary<string, NameTree> _spellings = new(StringComparer.Ordinal);

    private readonly List<Reading> _readings = [];
    private readonly List<string> _names = [];
    private NameTree? _any;
    private WordList? _words;

    private NameTree(int position) => Position = position;

    /// <summary>
    /// The position among the names of the same mapping, from 0; -1 for the node that matches every other name.
    /// </summary>
    public int Position { get; }

    /// <summary>The fields that read the value of the name.</summary>
    public IReadOnlyList<Reading> Readings => _readings;

    /// <summary>True if the value of the name, with everything in it, is ignored.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>
    /// True if a field reads records from the value. The names inside are then checked when those records are read.
    /// </summary>
    public bool TakesRecords => _readings.Exists(reading => reading.Field.TakesRecords);

    /// <summary>True if the node has children.</summary>
    public bool HasNames => _names.Count > 0 || _any is not null;

    /// <summary>True if a child is the position of an item in a list, counted from 0.</summary>
    public bool HasPositions { get; private set; }

    /// <summary>The number of named children.</summary>
    public int Count => _names.Count;

    /// <summary>The names of the children, spelled as in YAML, for suggestions.</summary>
    internal WordList Words => _words ??= new WordList(_names);

    /// <summary>The named children with their names as spelled in YAML, in schema order.</summary>
    public IEnumerable<(string Name, NameTree Tree)> Below =>
        _names.Select(name => (name, _folded[Spelling.Fold(name)]));

    /// <summary>The child that matches every other name, or null.</summary>
    public NameTree? Others => _any;

    /// <summary>Returns the root of the names that records of a shape can use.</summary>
    public static NameTree Of(RecordShape shape)
    {
        var root = new NameTree(0);
        foreach (FieldShape field in shape.Fields)
        {
            if (field.Paths.Count == 0 && !field.IsUnwritten)
                root.Name(field.Name, Spelling.InYaml(field.Name))._readings.Add(new Reading(field, 0));
            for (int rank = 0; rank < field.Paths.Count; rank++)
                root.At(DocumentPath.Parse(field.Paths[rank]))._readings.Add(new Reading(field, rank));
        }

        foreach (string path in shape.Ignored)
            root.At(DocumentPath.Parse(path)).IsIgnored = true;
        return root;
    }

    /// <summary>Returns the child that matches <paramref name="name"/>, or null.</summary>
    public NameTree? Find(string name)
    {
        if (_spellings.TryGetValue(name, out NameTree? tree))
            return tree;
        if (!_folded.TryGetValue(Spelling.Fold(name), out tree))
            return _any;
        _spellings.Add(name, tree);
        return tree;
    }

    private NameTree At(DocumentPath path) =>
        path.Steps.Aggregate(this, (tree, step) =>
            step.Kind == PathStepKind.Any ? tree._any ??= new NameTree(-1) : tree.Name(step.Text, step.Text)
        );

    private NameTree Name(string name, string shown)
    {
        string folded = Spelling.Fold(name);
        if (_folded.TryGetValue(folded, out NameTree? tree))
            return tree;
        tree = new NameTree(_names.Count);
        _folded.Add(folded, tree);
        _names.Add(shown);
        HasPositions |= name.Length > 0 && name.All(letter => letter is >= '0' and <= '9');
        return tree;
    }

    /// <summary>A field that reads the value of a name.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Rank">
    /// The position among the paths of the field. Among the paths that have a value, the lowest rank counts.
    /// </param>
    public readonly record struct Reading(FieldShape Field, int Rank);
}
