using System.Text;

namespace Summit.Search.Tests.Queries;

public sealed class QueryReportTests
{
    [Fact]
    public void A_report_lists_the_parsed_parts()
    {
        const string Query =
            "+headline:putin -\"press nosuchword\" (hel* sumit~2) nosuch:x headline:NEAR(arms treaty, 7) one-on-one";
        var parts = new QueryPart[20];
        int count = Inputs.Entries.DescribeQuery(Query, parts, out bool isTruncated);
        Assert.False(isTruncated);
        Assert.Equal(8, count);
        Assert.Equal(
            [
                "Must Word headline/0 'putin' 1",
                "Not Phrase /-1 'press nosuchword' 1 unknown",
                "Should Group /-1 '' 0",
                "Should Prefix /-1 'hel' some",
                "Should Fuzzy /-1 'sumit' some",
                "Should Word /-1 'nosuch:x' 0 unknown",
                "Should Near headline/0 'arms treaty' 2",
                "Should Word /-1 'one-on-one' 3",
            ],
            parts.Take(count).Select(part => Told(Query, part))
        );
        Assert.Equal(2, parts[2].PartCount);
        Assert.Equal((2, 7), (parts[4].Number, parts[6].Number));
    }

    [Fact]
    public void A_report_lists_the_exceeded_limits()
    {
        var parts = new QueryPart[140];
        Assert.Equal(
            128,
            Inputs.Entries.DescribeQuery(string.Concat(Enumerable.Repeat("x ", 129)), parts, out bool isTruncated)
        );
        Assert.True(isTruncated);
        Assert.Equal(
            128,
            Inputs.Entries.DescribeQuery(string.Concat(Enumerable.Repeat("x ", 128)), parts, out isTruncated)
        );
        Assert.False(isTruncated);
        Inputs.Entries.DescribeQuery("putin" + new string(' ', TableSearch.MaxQueryBytes), parts, out isTruncated);
        Assert.True(isTruncated);
        Inputs.Entries.DescribeQuery(new string('п', TableSearch.MaxQueryBytes / 2), parts, out isTruncated);
        Assert.False(isTruncated);
        Inputs.Entries.DescribeQuery(new string('п', (TableSearch.MaxQueryBytes / 2) + 1), parts, out isTruncated);
        Assert.True(isTruncated);
        Inputs.Entries.DescribeQuery("p*", parts, out _);
        Assert.True(parts[0].IsTruncated);
    }

    [Fact]
    public void Any_bytes_can_be_parsed() =>
        Inputs.Check(
            (query, text) =>
            {
                Span<QueryPart> parts = stackalloc QueryPart[128];
                int count = Inputs.Entries.DescribeQuery(query.AsSpan(), parts, out _);
                foreach (QueryPart part in parts[..count])
                    _ = query.AsSpan()[part.Text].Length + query.AsSpan()[part.FieldName].Length;
                Inputs.Entries.DescribeQuery(Encoding.UTF8.GetString(text), parts[..1], out _);
                return true;
            },
            count: 3000
        );

    [Fact]
    public void Reporting_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<QueryPart> parts = stackalloc QueryPart[128];
                Inputs.Entries.DescribeQuery("+headline:putin \"press nosuchword\" (hel* sumit~2)", parts, out _);
            })
        );

    private static string Told(string query, QueryPart part)
    {
        bool isMany = part.Kind is QueryKind.Prefix or QueryKind.Fuzzy && part.TermCount > 1;
        return $"{part.Occur} {part.Kind} {query[part.FieldName]}/{part.Field} '{query[part.Text]}' {(isMany ? "some" : part.TermCount)}{(part.IsUnknown ? " unknown" : "")}";
    }
}
