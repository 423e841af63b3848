using System.Collections;
using System.Reflection;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Handles;

/// <summary>
/// Records of rows outside their table, which a generic method can create with <c>FromRow</c>: every member returns or
/// throws, and never reads foreign memory.
/// </summary>
public class HostileRowTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_member_of_a_record_outside_the_table_returns_or_throws(string table) =>
        HelsinkiTables.Visit(table, new Members());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Visiting_every_field_of_a_record_outside_the_table_returns_or_throws(string table) =>
        HelsinkiTables.Visit(table, new Fields());

    private static IEnumerable<T> Outside<T>(int count)
        where T : struct, IRecord<T> =>
        Enumerable
            .Range(count + 1, 70)
            .Concat([count * 2, 1 << 16, 1 << 20, int.MaxValue - 1, int.MaxValue, -1, -64, int.MinValue])
            .Select(T.FromRow);

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            // The defined exceptions.
        }
    }

    private sealed class Members : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table)
        {
            foreach (T record in Outside<T>(table.Count))
            {
                Try(() => _ = record.Key.Length);
                Try(() => _ = record.ToString());
                foreach (PropertyInfo field in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (!field.PropertyType.IsByRefLike)
                        Try(() => Read(Value(field, record)));
                }

                Assert.DoesNotContain(record, (IEnumerable<T>)table);
                Assert.False(table.All.Contains(record));
            }
        }

        private static object? Value(PropertyInfo field, object record) =>
            field.GetValue(record, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null);

        /// <summary>Reads all elements of a value.</summary>
        private static void Read(object? value)
        {
            if (value is TextList texts)
            {
                for (int i = 0; i < 3; i++)
                    Try(() => _ = texts.Utf8(i).ToArray());
                Assert.InRange(texts.Count, 0, 1000);
            }

            if (value is not string and IEnumerable items)
                Assert.All(items.Cast<object>().Take(100), Assert.NotNull);
        }
    }

    private sealed class Fields : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table)
        {
            foreach (T record in Outside<T>(table.Count))
            {
                var reader = new Reader();
                Try(() => record.Visit(ref reader));
            }
        }
    }

    private sealed class Reader : FieldVisitor
    {
        public override void VisitTexts(string field, TextList values)
        {
            Assert.InRange(values.Count, 0, 1000);
            Try(() => _ = values.Utf8(5).ToArray());
        }

        public override void VisitReferences<T>(string field, RecordList<T> records)
        {
            Assert.InRange(records.Count, 0, 1000);
            Try(() => _ = records[5].Key);
        }

        public override void VisitNested<T>(string field, RecordList<T> records) => VisitReferences(field, records);

        public override void VisitInverse<T>(string field, RecordSet<T> records)
        {
            Assert.InRange(records.Count, 0, 100_000);
            Assert.All(records.Take(10), record => Assert.False(record.IsNull));
            foreach (T outside in Outside<T>(T.TableCount))
                Assert.False(records.Contains(outside));
        }
    }
}
