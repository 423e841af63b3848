using System.Collections;
using System.Reflection;
using Summit.Benchmarks.Search;
using Summit.Layout;

namespace Summit.Benchmarks.Sizes;

/// <summary>The tables of a compiled corpus, read from the emitted literals.</summary>
/// <param name="assembly">The assembly of the corpus.</param>
internal sealed class EmittedTables(Assembly assembly)
{
    private const BindingFlags Emitted = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    private delegate ReadOnlySpan<ulong> Words();

    /// <summary>Returns the sizes of each kind of table, in the order of the README.</summary>
    public IEnumerable<(string What, TableSize Size)> Sizes()
    {
        Type[] records =
        [
            .. assembly.GetTypes().Where(type => type.GetNestedType(KeyTables.ClassName, Emitted) is not null),
        ];
        yield return ("names in tables of 200 and less", Sum(records, type => Names(type, isDirect: true)));
        yield return ("names in larger tables", Sum(records, type => Names(type, isDirect: false)));
        yield return ("texts", Sum(records, type => Fields(type, typeof(string))));
        yield return ("texts in lists", Sum(records, type => Fields(type, typeof(TextList))));
        yield return ("references in lists", Sum(records, type => Fields(type, typeof(RecordList<>))));
        yield return ("records in sets", Sum(records, type => Fields(type, typeof(RecordSet<>))));
        yield return ("numbers and single references", Sum(records, Numbers));
    }

    private static TableSize Sum(Type[] records, Func<Type, TableSize> sizeOf) =>
        records.Aggregate(default(TableSize), (sum, record) => sum + sizeOf(record));

    /// <summary>Returns the size of the hash of the names of a table, without their letters.</summary>
    private static TableSize Names(Type record, bool isDirect)
    {
        Type table = record.GetNestedType(KeyTables.ClassName, Emitted)!;
        if (
            table.GetProperty(KeyTables.Slots.Name, Emitted) is not { } slots
            || (table.GetProperty(KeyTables.Indexes.Name, Emitted) is not null) != isDirect
        )
            return default;
        long names = 0;
        foreach (ulong slot in slots.GetMethod!.CreateDelegate<Words>()())
            names += slot == 0 ? 0 : 1;
        return new TableSize(names, table.GetProperties(Emitted).Where(IsOfWords).Sum(IndexTables.BytesOf));
    }

    /// <summary>Returns the size of the fields of a type, without the UTF-8 of texts.</summary>
    private static TableSize Fields(Type record, Type fieldType)
    {
        TableSize sum = default;
        foreach (PropertyInfo field in FieldsOf(record).Where(field => IsOf(field.PropertyType, fieldType)))
            sum += new TableSize(Records(record).Sum(item => CountOf(field.GetValue(item))), Column(record, field));
        return sum;
    }

    /// <summary>Returns the size of all other fields.</summary>
    private static TableSize Numbers(Type record)
    {
        Type[] others = [typeof(string), typeof(TextList), typeof(RecordList<>), typeof(RecordSet<>)];
        TableSize sum = default;
        foreach (
            PropertyInfo field in FieldsOf(record).Where(field => !others.Any(other => IsOf(field.PropertyType, other)))
        )
            sum += new TableSize(Records(record).Count(), Column(record, field));
        return sum;
    }

    private static IEnumerable<PropertyInfo> FieldsOf(Type record) =>
        record
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(field => ColumnOf(record, field) is not null);

    private static Type? ColumnOf(Type record, PropertyInfo field) =>
        record.GetNestedType(field.Name + ColumnTables.ClassSuffix, Emitted);

    private static long Column(Type record, PropertyInfo field) =>
        ColumnOf(record, field)!.GetProperties(Emitted).Where(IsOfWords).Sum(IndexTables.BytesOf);

    private static bool IsOfWords(PropertyInfo literal) => literal.PropertyType == typeof(ReadOnlySpan<ulong>);

    private static bool IsOf(Type type, Type wanted) =>
        type == wanted || (type.IsGenericType && type.GetGenericTypeDefinition() == wanted);

    private static IEnumerable<object> Records(Type record) =>
        ((IEnumerable)Activator.CreateInstance(typeof(Table<>).MakeGenericType(record))!).Cast<object>();

    private static long CountOf(object? value) =>
        value switch
        {
            string or null => 1,
            TextList texts => texts.Count,
            _ => (int)value.GetType().GetProperty(nameof(TextList.Count))!.GetValue(value)!,
        };
}
