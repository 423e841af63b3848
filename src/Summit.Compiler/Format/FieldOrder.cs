using System.Text;
using Summit.Compiler.Bind;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Format;

/// <summary>
/// Puts the fields of records into the order in which the schema declares them, each with the comments above it. What the
/// schema does not know comes last; a merge (<c>&lt;&lt;</c>) comes first.
/// </summary>
/// <param name="shape">The schema.</param>
/// <param name="text">A text that is laid out.</param>
internal sealed class FieldOrder(CorpusShape shape, string text)
{
    private readonly Dictionary<RecordShape, NameIndex> _names = [];

    /// <summary>The text with its records put in order.</summary>
    /// <param name="documents">The roots of the text.</param>
    /// <param name="record">What its records are.</param>
    public string Apply(IReadOnlyList<LaidOutNode> documents, RecordShape record)
    {
        var ordered = new StringBuilder(text.Length);
        int start = 0;
        foreach (LaidOutNode document in documents)
        {
            if (document.Entries.Count == 0) continue;
            ordered.Append(text, start, document.Entries[0].Start - start).Append(Render(document, record));
            start = document.End;
        }

        return ordered.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>What the records of a file are, or null if it belongs to no table.</summary>
    public static RecordShape? RecordOf(CorpusShape shape, string path)
    {
        string folder = shape.Folder.Length == 0 ? "" : shape.Folder + "/";
        if (!path.StartsWith(folder, StringComparison.Ordinal)) return null;
        int end = path.IndexOf('/', folder.Length);
        string name = end < 0 ? TableFiles.NameWithoutExtension(path) : path.Substring(folder.Length, end - folder.Length);
        int table = new NameIndex([.. shape.Tables.Select(item => item.Name)]).Find(name);
        return table < 0 ? null : shape.Record(shape.Tables[table].Record);
    }

    private string Render(LaidOutNode node, RecordShape record)
    {
        var entries = new Entry[node.Entries.Count];
        NameIndex names = NamesOf(record);
        for (int i = 0; i < entries.Length; i++)
        {
            LaidOutEntry entry = node.Entries[i];
            int end = i + 1 < entries.Length ? node.Entries[i + 1].Start : node.End;
            int field = node.IsMapping && entry.Name is { } name ? names.Find(name) : -1;
            RecordShape? inner = !node.IsMapping ? record : field >= 0 ? Nested(record.Fields[field]) : null;
            int rank = entry.Name == "<<" ? -1 : field >= 0 ? field : int.MaxValue;
            entries[i] = new Entry(rank, Render(entry, end, inner));
        }

        return node.IsMapping ? InOrder(entries, StartsLine(node)) : string.Concat(entries.Select(entry => entry.Text));
    }

    private NameIndex NamesOf(RecordShape record)
    {
        if (!_names.TryGetValue(record, out NameIndex names))
            _names.Add(record, names = new NameIndex([.. record.Fields.Select(field => field.Name)]));
        return names;
    }

    private RecordShape? Nested(FieldShape field) => field.Kind == FieldKind.NestedList ? shape.Record(field.Target!) : null;

    private string Render(LaidOutEntry entry, int end, RecordShape? record)
    {
        if (record is null || entry.Value is not { Entries.Count: > 0 } value) return text.Substring(entry.Start, end - entry.Start);
        int start = value.Entries[0].Start;
        return text.Substring(entry.Start, start - entry.Start) + Render(value, record) + text.Substring(value.End, end - value.End);
    }

    private bool StartsLine(LaidOutNode node) => node.Entries[0].Start is var start && (start == 0 || text[start - 1] == '\n');

    /// <summary>Sorts the entries of a mapping; where a field is given twice, which one counts hangs on their order.</summary>
    private static string InOrder(Entry[] entries, bool startsLine)
    {
        bool isGivenTwice = entries.Where(entry => entry.Rank != int.MaxValue).GroupBy(entry => entry.Rank).Any(group => group.Count() > 1);
        if (isGivenTwice) return Join(entries);

        Entry first = entries[0];
        string top = startsLine ? TopOf(first.Text) : "";
        if (top.Length > 0) entries[0] = first = new Entry(first.Rank, first.Text.Substring(top.Length));
        Entry[] sorted = [.. entries.OrderBy(entry => entry.Rank)];
        if (sorted[0] == first) return top + Join(sorted);

        // The first entry may stand behind a dash, where nothing is above it and nothing in front of it.
        string moved = sorted[0].Text.TrimStart('\n');
        string body = moved.TrimStart(' ');
        if (startsLine) return top + moved + Join(sorted.Skip(1));
        if (body[0] == '#') return Join(entries);
        string indent = moved.Substring(0, moved.Length - body.Length);
        return body + Join(sorted.Skip(1).Select(entry => entry == first ? new Entry(entry.Rank, indent + entry.Text) : entry));
    }

    /// <summary>The comments above the first entry that have a blank line below them: they are of all entries.</summary>
    private static string TopOf(string entry)
    {
        int end = 0;
        for (int line = 0; line < entry.Length && entry[line] is '#' or '\n'; line = Lines.End(entry, line) + 1)
        {
            if (entry[line] == '\n') end = line + 1;
        }

        return entry.Substring(0, end);
    }

    private static string Join(IEnumerable<Entry> entries) => string.Concat(entries.Select(entry => entry.Text));

    /// <summary>An entry of a mapping with its place in the order. Compared by reference.</summary>
    private sealed class Entry(int rank, string text)
    {
        public int Rank => rank;

        public string Text => text;
    }
}
