using System.Globalization;
using System.Reflection;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Lookup;

public class WellKnownRecordTests
{
    public static TheoryData<string> TablesWithFiles =>
        ["Sources", "Entries", "Speakers", "Topics", "Places", "Events"];

    [Theory]
    [MemberData(nameof(TablesWithFiles))]
    public void Every_record_has_a_member_named_after_its_key(string table) =>
        HelsinkiTables.Visit(table, new Members());

    [Fact]
    public void Well_known_members_read_like_other_records()
    {
        Assert.Equal("Vladimir Putin", Speaker.VladimirPutin.Name);
        Assert.Equal("disengagement-of-1974", Topic.DisengagementOf1974.Id);
        Assert.Equal(Source.LiveBlog, Entry.Live1818UnDisarmament.Source);
    }

    private sealed class Members : TableVisitor
    {
        public override void VisitKeyedTable<T>(string name, Table<T> table)
        {
            Dictionary<string, T> members = typeof(T)
                .GetProperties(BindingFlags.Public | BindingFlags.Static)
                .ToDictionary(member => member.Name, member => (T)member.GetValue(null)!);
            Assert.Equal(table.ToDictionary(record => MemberName(record.Key)), members);
            Assert.All(members.Values, record => Assert.Equal(table.Get(record.Key), record));
        }

        public override void VisitTable<T>(string name, Table<T> table) => throw new NotSupportedException();

        private static string MemberName(string key) =>
            CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key).Replace("-", "", StringComparison.Ordinal);
    }
}
