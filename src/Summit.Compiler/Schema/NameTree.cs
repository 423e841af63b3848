using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Schema;

/// <summary>
/// The names that a record of some shape may give, as a tree: those of a mapping, and below each those of the mapping that is its
/// value. Names are found without regard to case, blanks, <c>-</c> and <c>_</c>.
/// </summary>
public sealed class NameTree
{
    private readonly Dictionary<string, NameTree> _folded = new(StringComparer.Ordinal);

    /// <summary>The spellings met so far: a corpus repeats few of them very often.</summary>
    private readonly Dictionary<string, NameTree> _spellings = new(StringComparer.Ordinal);

    private readonly List<Reading> _readings = [];
    private readonly List<string> _names = [];
    private NameTree? _any;
    private WordList? _words;

    private NameTree(int place) => Place = place;

    /// <summary>The place among the names of its mapping, from 0.</summary>
    public int Place { get; }

    /// <summary>The fields that read what stands here.</summary>
    public IReadOnlyList<Reading> Readings => _readings;

    /// <summary>True where what stands here, and everything below it, is passed over.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>True where records are read, whose names below are theirs to check.</summary>
    public bool TakesRecords => _readings.Exists(reading => reading.Field.TakesRecords);

    /// <summary>True where there are names below.</summary>
    public bool HasNames => _names.Count > 0 || _any is not null;

    /// <summary>True where names below are places in a list, counted from 0.</summary>
    public bool HasPositions { get; private set; }

    /// <summary>How many names there are below.</summary>
    public int Count => _names.Count;

    /// <summary>The names below, as YAML spells them.</summary>
    internal WordList Words => _words ??= new WordList(_names);

    /// <summary>The names below in the order in which the schema has them, and what each leads to.</summary>
    public IEnumerable<(string Name, NameTree Tree)> Below =>
        _names.Select(name => (name, _folded[Spelling.Fold(name)]));

    /// <summary>What every other name leads to, or null.</summary>
    public NameTree? Others => _any;

    /// <summary>The names of a record.</summary>
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

    /// <summary>What a name leads to, or null.</summary>
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

    /// <summary>A field that reads a place.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Rank">The place among its paths: the lowest that gives a value counts.</param>
    public readonly record struct Reading(FieldShape Field, int Rank);
}
