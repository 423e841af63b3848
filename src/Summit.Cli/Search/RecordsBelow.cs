using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Schema;
using Summit.Cli.Usage;

namespace Summit.Cli.Search;

/// <summary>Finds a record by name and, in a hierarchy, its descendants.</summary>
internal static class RecordsBelow
{
    /// <summary>
    /// Returns the ordinals of the record of type <paramref name="record"/> with this name and of its descendants.
    /// </summary>
    /// <exception cref="UsageException">No record has this name.</exception>
    public static HashSet<int> Find(Corpus corpus, Type record, string name, string option)
    {
        var finder = new HierarchyFinder
        {
            Record = record,
            Name = name,
            Option = option,
        };
        corpus.VisitTables(ref finder);
        return finder.Found
            ?? throw new UsageException($"'{option}' names a record, but the records of this type have no names.");
    }

    private struct HierarchyFinder : ITableVisitor
    {
        public required Type Record { get; init; }

        public required string Name { get; init; }

        public required string Option { get; init; }

        public HashSet<int>? Found { get; private set; }

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
        {
            if (typeof(T) != Record)
                return;
            if (!table.TryGet(Name, out T record))
            {
                string sentence = $"There is no '{Name}' in {PascalName.ToKebab(name)}, which '{Option}' asks for.";
                throw new UsageException(
                    table.Suggest(Name) is { } nearest ? $"{sentence} Did you mean '{nearest}'?" : sentence
                );
            }

            Found = Below(table, record);
        }

        public readonly void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T> { }
    }

    private static HashSet<int> Below<T>(Table<T> table, T top)
        where T : struct, IVisitableRecord<T>
    {
        var found = new HashSet<int> { top.Ordinal };
        if (CorpusFieldReader.FieldsOf<T>().FirstOrDefault(field => field.IsHierarchy) is not { } upwards)
            return found;
        var reader = new ReferenceReader(upwards.Name);
        var below = new List<int>?[table.Count];
        foreach (T record in table)
        {
            record.Visit(ref reader);
            foreach (int above in reader.Ordinals)
                (below[above] ??= []).Add(record.Ordinal);
        }

        var pending = new Stack<int>(found);
        while (pending.Count > 0)
        {
            foreach (int record in below[pending.Pop()] ?? [])
            {
                if (found.Add(record))
                    pending.Push(record);
            }
        }

        return found;
    }

    /// <summary>Reads one reference, or one list of references, of a record.</summary>
    private sealed class ReferenceReader(string wanted) : FieldVisitor
    {
        /// <summary>The ordinals of the referenced records.</summary>
        public int[] Ordinals { get; private set; } = [];

        public override void VisitReference<T>(string field, T? record)
        {
            if (field == wanted)
                Ordinals = record is { } given ? [given.Ordinal] : [];
        }

        public override void VisitReferences<T>(string field, RecordList<T> records)
        {
            if (field == wanted)
                Ordinals = [.. records.Select(record => record.Ordinal)];
        }
    }
}
