using System.Reflection;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Handles;

/// <summary>The default value of a record type is the null record. All its members can be read.</summary>
public class NullRecordTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_member_of_the_default_is_zero_empty_or_null(string table) =>
        HelsinkiTables.Visit(table, new Defaults());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_visited_field_of_the_default_is_zero_empty_or_null(string table) =>
        HelsinkiTables.Visit(table, new ShownDefaults());

    [Fact]
    public void The_UTF8_of_the_default_is_empty()
    {
        Assert.True(default(Entry).HeadlineUtf8.IsEmpty);
        Assert.True(default(Entry).SummaryUtf8.IsEmpty);
        Assert.True(default(Utterance).TextUtf8.IsEmpty);
    }

    [Fact]
    public void References_of_the_default_can_be_followed_repeatedly()
    {
        Assert.True(default(Utterance).Entry.Source.IsNull);
        Assert.Equal("", default(Utterance).Entry.Source.Title);
        Assert.True(default(Membership).Speaker.Entries.IsEmpty);
    }

    private sealed class Defaults : TableVisitor
    {
        public override void VisitKeyedTable<T>(string name, Table<T> table)
        {
            Assert.Equal("", default(T).Key);
            VisitTable(name, table);
        }

        public override void VisitTable<T>(string name, Table<T> table)
        {
            T none = default;
            Assert.True(none.IsNull);
            Assert.Equal(-1, none.Ordinal);
            Assert.Equal("", none.ToString());
            Assert.Equal(0, none.GetHashCode());
            Assert.All(table, record =>
                Assert.True(none.CompareTo(record) < 0 && !none.Equals(record) && !record.IsNull)
            );

            var nullability = new NullabilityInfoContext();
            foreach (PropertyInfo field in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (field.Name is nameof(none.Ordinal) or nameof(none.IsNull) || field.PropertyType.IsByRefLike)
                    continue;
                object? value = field.GetValue(none);
                if (nullability.Create(field).ReadState == NullabilityState.Nullable)
                    Assert.Null(value);
                else if (value is System.Collections.IEnumerable items)
                    Assert.Empty(items);
                else
                    Assert.Equal(Activator.CreateInstance(field.PropertyType), value);
            }
        }
    }

    private sealed class ShownDefaults : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table)
        {
            var fields = new NothingShown();
            default(T).Visit(ref fields);
        }
    }

    private sealed class NothingShown : IFieldVisitor
    {
        public bool VisitUtf8(string field, ReadOnlySpan<byte> utf8, bool isNull) => false;

        public void VisitText(string field, string? value) => Assert.True(string.IsNullOrEmpty(value), field);

        public void VisitTexts(string field, TextList values) => Assert.Empty(values);

        public void VisitBoolean(string field, bool? value) => Assert.False(value.GetValueOrDefault(), field);

        public void VisitInteger(string field, long? value) => Assert.Equal(0, value.GetValueOrDefault());

        public void VisitUnsigned(string field, ulong? value) => Assert.Equal(0UL, value.GetValueOrDefault());

        public void VisitDouble(string field, double? value) => Assert.Equal(0, value.GetValueOrDefault());

        public void VisitDecimal(string field, decimal? value) => Assert.Equal(0, value.GetValueOrDefault());

        public void VisitEnum<TEnum>(string field, TEnum? value)
            where TEnum : struct, Enum => Assert.Equal(default, value.GetValueOrDefault());

        public void VisitDate(string field, DateOnly? value) => Assert.Equal(default, value.GetValueOrDefault());

        public void VisitInstant(string field, DateTimeOffset? value) =>
            Assert.Equal(default, value.GetValueOrDefault());

        public void VisitDuration(string field, TimeSpan? value) => Assert.Equal(default, value.GetValueOrDefault());

        public void VisitReference<T>(string field, T? record)
            where T : struct, IVisitableRecord<T> => Assert.True(record.GetValueOrDefault().IsNull, field);

        public void VisitReferences<T>(string field, RecordList<T> records)
            where T : struct, IVisitableRecord<T> => Assert.Empty(records);

        public void VisitNested<T>(string field, RecordList<T> records)
            where T : struct, IVisitableRecord<T> => Assert.Empty(records);

        public void VisitParent<T>(string field, T record)
            where T : struct, IVisitableRecord<T> => Assert.True(record.IsNull, field);

        public void VisitInverse<T>(string field, RecordSet<T> records)
            where T : struct, IVisitableRecord<T>
        {
            Assert.True(records.Count == 0 && records.IsEmpty, field);
            Assert.Empty(records);
            Assert.False(records.Contains(default), field);
        }
    }
}
