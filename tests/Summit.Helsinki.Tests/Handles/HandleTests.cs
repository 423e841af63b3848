using System.Reflection;
using System.Runtime.CompilerServices;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Handles;

public class HandleTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_record_is_four_bytes(string table) => HelsinkiTables.Visit(table, new Size());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Records_are_equal_if_they_are_the_same_row(string table) => HelsinkiTables.Visit(table, new Equality());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Records_have_the_order_of_their_table(string table) => HelsinkiTables.Visit(table, new Order());

    [Fact]
    public void ToString_returns_the_label_of_a_record()
    {
        Assert.Equal("Vladimir Putin", Speaker.VladimirPutin.ToString());
        Assert.Equal("Nord Stream 2", $"{Topic.NordStream2}");
        Assert.All(Helsinki2018.Entries, entry => Assert.Equal(entry.Headline, entry.ToString()));
        Assert.All(Helsinki2018.Memberships, membership => Assert.Equal(membership.Post, membership.ToString()));
    }

    [Fact]
    public void Records_can_be_keys_of_dictionaries()
    {
        var entries = Helsinki2018.Speakers.ToDictionary(speaker => speaker, speaker => speaker.Entries.Count);
        Assert.Equal(Speaker.VladimirPutin.Entries.Count, entries[Helsinki2018.Speakers.Get("Путин")]);
    }

    private sealed class Size : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table) => Assert.Equal(4, Unsafe.SizeOf<T>());
    }

    private sealed class Equality : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table)
        {
            Operator<T> equal = Operator<T>.Of("op_Equality"),
                unequal = Operator<T>.Of("op_Inequality");
            foreach (T left in table.Prepend(default))
            {
                foreach (T right in table.Prepend(default))
                {
                    bool same = left.Ordinal == right.Ordinal;
                    Assert.Equal(same, left.Equals(right));
                    Assert.Equal(same, left.Equals((object)right));
                    Assert.Equal(same, equal.Holds(left, right));
                    Assert.Equal(!same, unequal.Holds(left, right));
                }

                Assert.False(left.Equals(new object()) || left.Equals(null));
            }

            Assert.Equal(
                table.Count + 1,
                table.Prepend(default).Select(record => record.GetHashCode()).Distinct().Count()
            );
        }
    }

    private sealed class Order : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table)
        {
            Operator<T> less = Operator<T>.Of("op_LessThan"),
                lessOrSame = Operator<T>.Of("op_LessThanOrEqual");
            Operator<T> greater = Operator<T>.Of("op_GreaterThan"),
                greaterOrSame = Operator<T>.Of("op_GreaterThanOrEqual");
            foreach (T left in table.Prepend(default))
            {
                foreach (T right in table.Prepend(default))
                {
                    int order = left.Ordinal.CompareTo(right.Ordinal);
                    Assert.Equal(order, Math.Sign(left.CompareTo(right)));
                    Assert.Equal(order < 0, less.Holds(left, right));
                    Assert.Equal(order <= 0, lessOrSame.Holds(left, right));
                    Assert.Equal(order > 0, greater.Holds(left, right));
                    Assert.Equal(order >= 0, greaterOrSame.Holds(left, right));
                }
            }
        }
    }

    /// <summary>A comparison operator of a record type, found by reflection because no interface declares it.</summary>
    private readonly record struct Operator<T>(Func<T, T, bool> Holds)
    {
        public static Operator<T> Of(string name) =>
            new(
                typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<T, T, bool>>()
            );
    }
}
