using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Finds records by the names that references use: the value of the field that the schema names, the key, or an alias.
/// If the schema allows it, case and accents are ignored. Use it only after all records are read.
/// </summary>
/// <param name="tables">The tables of the corpus.</param>
internal sealed class RecordNames(RecordTables tables)
{
    /// <summary>The names of a table with their records. A null <c>By</c> stands for keys and aliases.</summary>
    private readonly Dictionary<(RecordTable Table, string? By, bool IsFolded), Dictionary<string, Named>> _indexes =
    [];

    /// <summary>Returns the record that <paramref name="name"/> refers to, or null.</summary>
    /// <param name="field">The field that holds the reference.</param>
    /// <param name="name">The name in the reference.</param>
    /// <param name="other">
    /// A second record with the same name, which makes the reference ambiguous; otherwise null.
    /// </param>
    public PendingRecord? Find(ReferringField field, string name, out PendingRecord? other)
    {
        RecordTable target = tables.Target(field);
        name = ComposedText.Of(name);
        Named found = default;
        if (field.ReferredBy is { } by)
            Index(target, by, isFolded: false).TryGetValue(name, out found);
        if (found.Record is null)
            found = new Named(target.Keys.Find(name), Other: null);
        if (found.Record is null && field.IsFolded)
        {
            string folded = FoldedText.Of(name);
            if (field.ReferredBy is not null)
                Index(target, field.ReferredBy, isFolded: true).TryGetValue(folded, out found);
            if (found.Record is null)
                Index(target, by: null, isFolded: true).TryGetValue(folded, out found);
        }

        other = found.Other;
        return found.Record;
    }

    /// <summary>Adds a record that was created while references are resolved.</summary>
    public void Add(PendingRecord record)
    {
        RecordTable table = record.Table;
        foreach (
            KeyValuePair<(RecordTable Table, string? By, bool IsFolded), Dictionary<string, Named>> index in _indexes
        )
        {
            if (index.Key.Table != table)
                continue;
            IEnumerable<string> names = index.Key.By is { } by ? NamesBy(table.Shape.Field(by)!, record) : [record.Key];
            foreach (string name in names)
                Add(index.Value, Indexed(name, index.Key.IsFolded), record);
        }
    }

    private Dictionary<string, Named> Index(RecordTable table, string? by, bool isFolded)
    {
        if (_indexes.TryGetValue((table, by, isFolded), out Dictionary<string, Named>? index))
            return index;

        index = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach ((string name, PendingRecord record) in NamesOf(table, by))
            Add(index, Indexed(name, isFolded), record);
        _indexes.Add((table, by, isFolded), index);
        return index;
    }

    private static string Indexed(string name, bool isFolded) =>
        isFolded ? FoldedText.Of(ComposedText.Of(name)) : ComposedText.Of(name);

    private static IEnumerable<(string Name, PendingRecord Record)> NamesOf(RecordTable table, string? by)
    {
        if (by is null)
            return table.Keys.Names.Select(name => (name.Key, name.Value));
        FieldShape field = table.Shape.Field(by)!;
        return table.Records.SelectMany(record => NamesBy(field, record).Select(name => (name, record)));
    }

    private static string[] NamesBy(FieldShape field, PendingRecord record)
    {
        FieldValue value = record.Values[field.Index];
        return !value.IsGiven
            ? []
            : field switch
            {
                TextListField => value.Texts,
                IntegerField => [value.Number.ToString(CultureInfo.InvariantCulture)],
                UnsignedField => [unchecked((ulong)value.Number).ToString(CultureInfo.InvariantCulture)],
                _ => [value.Text],
            };
    }

    private static void Add(Dictionary<string, Named> index, string name, PendingRecord record)
    {
        if (!index.TryGetValue(name, out Named named))
            index.Add(name, new Named(record, Other: null));
        else if (named.Record != record && named.Other is null)
            index[name] = named with { Other = record };
    }

    /// <summary>The first two records that share a name; <c>Other</c> is null if the name is unique.</summary>
    private readonly record struct Named(PendingRecord? Record, PendingRecord? Other);
}
