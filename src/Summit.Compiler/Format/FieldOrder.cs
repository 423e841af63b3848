using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Format;

/// <summary>
/// Sorts the fields of records into schema order, each together with the comments above it. Merge keys
/// (<c>&lt;&lt;</c>) come first, and names that the schema does not know come last.
/// </summary>
/// <param name="shape">The schema.</param>
/// <param name="text">A laid-out text.</param>
internal sealed class FieldOrder(CorpusShape shape, string text)
{
    private readonly Dictionary<string, Layer> _records = [];

    /// <summary>Returns the text with sorted records.</summary>
    /// <param name="documents">The roots of the documents in the text.</param>
    /// <param name="location">The location of the records in the documents.</param>
    public string Apply(IReadOnlyList<LaidOutNode> documents, RecordLocation location)
    {
        Layer root = At(location, step: 0);
        var ordered = new StringBuilder(text.Length);
        int start = 0;
        foreach (LaidOutNode document in documents)
        {
            if (document.Entries.Count == 0)
                continue;
            ordered.Append(text, start, document.Entries[0].Start - start).Append(Render(document, root));
            start = document.End;
        }

        return ordered.Append(text, start, text.Length - start).ToString();
    }

    private string Render(LaidOutNode node, Layer layer)
    {
        var entries = new Entry[node.Entries.Count];
        for (int i = 0; i < entries.Length; i++)
        {
            LaidOutEntry entry = node.Entries[i];
            int end = i + 1 < entries.Length ? node.Entries[i + 1].Start : node.End;
            (int rank, Layer? inner) =
                !node.IsMapping ? (int.MaxValue, layer)
                : entry.Name == "<<" ? (-1, null)
                : entry.Name is { } name ? layer.Find(name)
                : (int.MaxValue, null);
            entries[i] = new Entry(rank, Render(entry, end, inner));
        }

        return node.IsMapping ? InOrder(entries, StartsLine(node)) : string.Concat(entries.Select(entry => entry.Text));
    }

    private string Render(LaidOutEntry entry, int end, Layer? layer)
    {
        if (layer is null || entry.Value is not { Entries.Count: > 0 } value)
            return text.Substring(entry.Start, end - entry.Start);
        int start = value.Entries[0].Start;
        return text.Substring(entry.Start, start - entry.Start)
            + Render(value, layer)
            + text.Substring(value.End, end - value.End);
    }

    /// <summary>
    /// Returns the layer of the mappings on the path to the records. Entries of these mappings keep their order.
    /// </summary>
    private Layer At(RecordLocation location, int step)
    {
        if (step == location.At.Steps.Count)
            return Records(location.Record, location.IsKeyed);
        PathStep next = location.At.Steps[step];
        var below = new Lazy<Layer>(() => At(location, step + 1));
        return new Layer(name =>
            (int.MaxValue, next.Kind != PathStepKind.Name || Spelling.Fold(name) == next.Folded ? below.Value : null)
        );
    }

    private Layer Records(RecordShape record, bool isKeyed)
    {
        if (!_records.TryGetValue(record.Name, out Layer layer))
            _records.Add(record.Name, layer = Names(NameTree.Of(record)));
        return isKeyed ? new Layer(_ => (int.MaxValue, layer)) : layer;
    }

    private Layer Names(NameTree names) =>
        new(name =>
            names.Find(name) is { IsIgnored: false, Position: >= 0 } found
                ? (found.Position, Below(found))
                : (int.MaxValue, null)
        );

    /// <summary>
    /// Returns the layer of the value of a name: records, or a mapping of further names. Returns null for any other
    /// value.
    /// </summary>
    private Layer? Below(NameTree names)
    {
        foreach (NameTree.Reading reading in names.Readings)
        {
            if (reading.Field is RecordField { TakesRecords: true } field)
                return Records(shape.Record(field.Target), field is IKeyedField { KeyedBy: not null });
        }

        return names.HasNames ? Names(names) : null;
    }

    private bool StartsLine(LaidOutNode node) =>
        node.Entries[0].Start is var start && (start == 0 || text[start - 1] == '\n');

    /// <summary>
    /// Returns the entries of a mapping in sorted order. The order stays if a field is given twice, because the order
    /// then determines which value counts.
    /// </summary>
    private static string InOrder(Entry[] entries, bool startsLine)
    {
        bool hasDuplicate = entries
            .Where(entry => entry.Rank != int.MaxValue)
            .GroupBy(entry => entry.Rank)
            .Any(group => group.Count() > 1);
        if (hasDuplicate)
            return Join(entries);

        Entry first = entries[0];
        string top = startsLine ? TopOf(first.Text) : "";
        if (top.Length > 0)
            entries[0] = first = new Entry(first.Rank, first.Text.Substring(top.Length));
        Entry[] sorted = [.. entries.OrderBy(entry => entry.Rank)];
        if (sorted[0] == first)
            return top + Join(sorted);

        // The first entry can follow a dash on its line. The entry that replaces it then loses its indentation, and
        // cannot have comments above it.
        string moved = sorted[0].Text.TrimStart('\n');
        string body = moved.TrimStart(' ');
        if (startsLine)
            return top + moved + Join(sorted.Skip(1));
        if (body[0] == '#')
            return Join(entries);
        string indent = moved.Substring(0, moved.Length - body.Length);
        return body
            + Join(sorted.Skip(1).Select(entry => entry == first ? new Entry(entry.Rank, indent + entry.Text) : entry));
    }

    /// <summary>
    /// Returns the comments that describe the whole mapping. These are the comments above the first entry that a blank
    /// line separates from the entry.
    /// </summary>
    private static string TopOf(string entry)
    {
        int end = 0;
        for (int line = 0; line < entry.Length && entry[line] is '#' or '\n'; line = Lines.End(entry, line) + 1)
        {
            if (entry[line] == '\n')
                end = line + 1;
        }

        return entry.Substring(0, end);
    }

    private static string Join(IEnumerable<Entry> entries) => string.Concat(entries.Select(entry => entry.Text));

    /// <summary>
    /// The order of the entries of a mapping. For each name, it gives the rank, and the layer of the value or null.
    /// </summary>
    private sealed class Layer(Func<string, (int Rank, Layer? Inner)> find)
    {
        public (int Rank, Layer? Inner) Find(string name) => find(name);
    }

    /// <summary>An entry of a mapping with its rank in the order. Entries are compared by reference.</summary>
    private sealed class Entry(int rank, string text)
    {
        public int Rank => rank;

        public string Text => text;
    }
}
