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
    public void Ids_ascend_from_1_for_YAML_and_from_101_for_schemas()
    {
        AssertAscending(1, 99, DiagnosticCatalogue.All);
        AssertAscending(101, 199, SchemaCatalogue.All);
    }

    [Fact]
    public void Every_declared_diagnostic_is_listed()
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
        int[] placeholders =
        [
            .. Placeholder()
                .Matches(info.Message)
                .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];
        Assert.Equal(Enumerable.Range(0, placeholders.Length), placeholders);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();

    private static void AssertAscending(int first, int last, IReadOnlyList<DiagnosticInfo> catalogue)
    {
        int[] numbers = [.. catalogue.Select(info => int.Parse(info.Id["SUM".Length..], CultureInfo.InvariantCulture))];
        Assert.Equal(numbers.Distinct().Order(), numbers);
        Assert.Equal(first, numbers[0]);
        Assert.InRange(numbers[^1], first, last);
    }

    private static IEnumerable<DiagnosticInfo> Declared(Type catalogue) =>
        catalogue
            .GetFields()
            .Where(field => field.FieldType == typeof(DiagnosticInfo))
            .Select(field => (DiagnosticInfo)field.GetValue(null)!);
}
