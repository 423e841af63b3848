using System.Reflection;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Handles;

/// <summary>The default of a record type stands for no record: everything may be asked of it.</summary>
public class NullRecordTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryMemberOfTheDefaultIsZeroEmptyOrNull(string table) => HelsinkiTables.Visit(table, new Defaults());

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryFieldThatTheDefaultShowsIsZeroEmptyOrNull(string table) => HelsinkiTables.Visit(table, new ShownDefaults());

    [Fact]
    public void TheUtf8OfTheDefaultIsEmpty()
    {
        Assert.True(default(Entry).HeadlineUtf8.IsEmpty);
        Assert.True(default(Entry).SummaryUtf8.IsEmpty);
        Assert.True(default(Utterance).TextUtf8.IsEmpty);
    }

    [Fact]
    public void ReferencesOfTheDefaultMayBeFollowedOnAndOn()
    {
        Assert.True(default(Utterance).Entry.Source.IsNull);
        Assert.Equal("", default(Utterance).Entry.Source.Title);
        Assert.True(default(Membership).Speaker.Entries.IsEmpty);
    }

    private sealed class Defaults : TableVisitor
    {
        public override void KeyedTable<T>(string name, Table<T> table)
        {
            Assert.Equal("", default(T).Key);
            Table(name, table);
        }

        public override void Table<T>(string name, Table<T> table)
        {
            T none = default;
            Assert.True(none.IsNull);
            Assert.Equal(-1, none.Ordinal);
            Assert.Equal("", none.ToString());
            Assert.Equal(0, none.GetHashCode());
            Assert.All(table, record => Assert.True(none.CompareTo(record) < 0 && !none.Equals(record) && !record.IsNull));

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
        public override void Table<T>(string name, Table<T> table)
        {
            var fields = new NothingShown();
            default(T).Visit(ref fields);
        }
    }

    private sealed class NothingShown : IFieldVisitor
    {
        public void Text(string field, string? value) => Assert.True(string.IsNullOrEmpty(value), field);

        public void Texts(string field, TextList values) => Assert.Empty(values);

        public void Boolean(string field, bool? value) => Assert.False(value.GetValueOrDefault(), field);

        public void Integer(string field, long? value) => Assert.Equal(0, value.GetValueOrDefault());

        public void Double(string field, double? value) => Assert.Equal(0, value.GetValueOrDefault());

        public void Decimal(string field, decimal? value) => Assert.Equal(0, value.GetValueOrDefault());

        public void Enum<TEnum>(string field, TEnum? value)
            where TEnum : struct, Enum => Assert.Equal(default, value.GetValueOrDefault());

        public void Date(string field, DateOnly? value) => Assert.Equal(default, value.GetValueOrDefault());

        public void Instant(string field, DateTimeOffset? value) => Assert.Equal(default, value.GetValueOrDefault());

        public void Duration(string field, TimeSpan? value) => Assert.Equal(default, value.GetValueOrDefault());

        public void Reference<T>(string field, T? record)
            where T : struct, IRecord<T> => Assert.True(record.GetValueOrDefault().IsNull, field);

        public void References<T>(string field, RecordList<T> records)
            where T : struct, IRecord<T> => Assert.Empty(records);

        public void Nested<T>(string field, RecordList<T> records)
            where T : struct, IRecord<T> => Assert.Empty(records);

        public void Parent<T>(string field, T record)
            where T : struct, IRecord<T> => Assert.True(record.IsNull, field);

        public void Inverse<T>(string field, RecordSet<T> records)
            where T : struct, IRecord<T>
        {
            Assert.True(records.Count == 0 && records.IsEmpty, field);
            Assert.Empty(records);
            Assert.False(records.Contains(default), field);
        }
    }
}
