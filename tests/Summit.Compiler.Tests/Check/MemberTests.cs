using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Check;

/// <summary>
/// The well-known members of a record type. The name of a member depends only on the key of its record.
/// </summary>
public class MemberTests
{
    [Theory]
    [InlineData("[C, 'C#', C++]", "C, CSharp, CPlusPlus", 0)]
    [InlineData("['C#', C++]", "CSharp, CPlusPlus", 0)]
    [InlineData("[AT&T, ATT, 50%, '$5', '*']", "ATAndT, ATT, _50Percent, Dollar5, Star", 0)]
    [InlineData("[arms-race, arms_race, peace]", "Peace", 1)]
    [InlineData("[arms-race, arms race, armsRace, peace]", "Peace", 2)]
    [InlineData("[equals, peace]", "Equals_2, Peace", 0)]
    [InlineData("[equals, Equals]", "", 1)]
    [InlineData("['1.1', '11', '2']", "_2", 1)]
    [InlineData("[का, कि]", "का, कि", 0)]
    [InlineData("[ö, 'O', o]", "Ö", 1)]
    public void A_member_does_not_depend_on_other_records(string keys, string members, int reported)
    {
        BoundCorpus bound = new TestCorpus()
            .With("topics.yaml", string.Concat(keys.Trim('[', ']').Split(", ").Select(key => $"- id: {key}\n")))
            .Bind();
        Assert.Equal(Enumerable.Repeat("SUM0070", reported), bound.Diagnostics.Select(item => item.Id));
        string[] names =
        [
            .. MemberNames.Of(bound.Table("Topic")).Where(named => named.Count() == 1).Select(named => named.Key),
        ];
        Assert.Equal(
            members.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal)
        );
    }
}
