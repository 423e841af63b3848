using System.Globalization;
using System.Text.RegularExpressions;
using Summit.Compiler.Diagnostics;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Tests.Diagnostics;

public partial class CatalogueTests
{
    private static readonly DiagnosticInfo[] All = [.. DiagnosticCatalogue.All, .. SchemaCatalogue.All];

    public static TheoryData<string> Ids => [.. All.Select(info => info.Id)];

    [Fact]
    public void Ids_are_consecutive_those_of_yaml_from_1_and_those_of_schemas_from_101()
    {
        Assert.Equal(Consecutive(1, DiagnosticCatalogue.All.Count), DiagnosticCatalogue.All.Select(info => info.Id));
        Assert.Equal(Consecutive(101, SchemaCatalogue.All.Length), SchemaCatalogue.All.Select(info => info.Id));
    }

    [Fact]
    public void Every_one_that_is_declared_is_listed()
    {
        Assert.Equal(Declared(typeof(DiagnosticCatalogue)), DiagnosticCatalogue.All);
        Assert.Equal(Declared(typeof(SchemaCatalogue)), SchemaCatalogue.All);
    }

    [Fact]
    public void Titles_are_unique() => Assert.Equal(All.Length, All.Select(info => info.Title).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_is_a_phrase_and_a_message_numbers_its_placeholders_from_0(string id)
    {
        DiagnosticInfo info = All.Single(item => item.Id == id);
        Assert.Matches("^[A-Z].*[^.]$", info.Title);
        int[] placeholders = [.. Placeholder().Matches(info.Message).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];
        Assert.Equal(Enumerable.Range(0, placeholders.Length), placeholders);
        Assert.NotEmpty(placeholders);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();

    private static IEnumerable<string> Consecutive(int first, int count) =>
        Enumerable.Range(first, count).Select(number => "SUM" + number.ToString("0000", CultureInfo.InvariantCulture));

    private static IEnumerable<DiagnosticInfo> Declared(Type catalogue) =>
        catalogue.GetFields().Where(field => field.FieldType == typeof(DiagnosticInfo)).Select(field => (DiagnosticInfo)field.GetValue(null)!);
}
