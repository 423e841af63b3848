using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public class ValueTests
{
    [Theory]
    [InlineData("live: yes", "Live", "1")]
    [InlineData("live: Off", "Live", "0")]
    [InlineData("live: y", "Live", "1")]
    [InlineData("live: N", "Live", "0")]
    [InlineData("position: 0x2A", "Position", "42")]
    [InlineData("position: 0o17", "Position", "15")]
    [InlineData("position: 1_0", "Position", "10")]
    [InlineData("position: +5", "Position", "5")]
    [InlineData("position: \"5\"", "Position", "5")]
    [InlineData("weight: 1_000.5", "Weight", "1000.5")]
    [InlineData("position: '007'", "Position", "7")]
    [InlineData("weight: -1.5e3", "Weight", "-1500")]
    [InlineData("weight: .inf", "Weight", "Infinity")]
    [InlineData("weight: .NaN", "Weight", "NaN")]
    [InlineData("price: 1.50", "Price", "1.50")]
    [InlineData("kind: headline-only", "Kind", "HeadlineOnly")]
    [InlineData("kind: HEADLINE_ONLY", "Kind", "HeadlineOnly")]
    [InlineData("occurred: 2018-07-16", "Occurred", "2018-07-16")]
    [InlineData("occurred: 2018/07/16", "Occurred", "2018-07-16")]
    [InlineData("occurred: 2018-7-6", "Occurred", "2018-07-06")]
    [InlineData("published: 2018-07-16 10:10:00 UTC", "Published", "2018-07-16T10:10:00.0000000+00:00")]
    [InlineData("published: 2018-07-16 10:10:00 +0300", "Published", "2018-07-16T10:10:00.0000000+03:00")]
    [InlineData("published: 2018-07-16 10:10:00.5 -05", "Published", "2018-07-16T10:10:00.5000000-05:00")]
    [InlineData("published: 2018/07/16 9:05 +03:00", "Published", "2018-07-16T09:05:00.0000000+03:00")]
    [InlineData("published: 2018-07-16T13:10:00+03:00", "Published", "2018-07-16T13:10:00.0000000+03:00")]
    [InlineData("published: 2018-07-16 10:10Z", "Published", "2018-07-16T10:10:00.0000000+00:00")]
    [InlineData("published: 2018-07-16t10:10:05.25-01:30", "Published", "2018-07-16T10:10:05.2500000-01:30")]
    [InlineData("length: 1:30", "Length", "01:30:00")]
    [InlineData("length: 01:30:05", "Length", "01:30:05")]
    [InlineData("length: 2.01:30:05", "Length", "2.01:30:05")]
    [InlineData("length: PT1H30M", "Length", "01:30:00")]
    [InlineData("length: P1DT0.5S", "Length", "1.00:00:00.5000000")]
    [InlineData("link: https://example.org/ä", "Link", "https://example.org/ä")]
    [InlineData("tags: one", "Tags", "one")]
    [InlineData("tags: [one, 2]", "Tags", "one, 2")]
    [InlineData("published: 2018-07-16T10:00:00.1234567000Z", "Published", "2018-07-16T10:00:00.1234567+00:00")]
    [InlineData("length: PT0.500000000S", "Length", "00:00:00.5000000")]
    [InlineData("price: 1234567890123456789012345.678", "Price", "1234567890123456789012345.678")]
    [InlineData("price: 1.2e3", "Price", "1200")]
    [InlineData("weight: 9007199254740992", "Weight", "9007199254740992")]
    [InlineData("weight: 0e-999", "Weight", "0")]
    [InlineData("Tags: []", "Tags", "")]
    [InlineData("link: ~", "Link", "")]
    public void A_scalar_is_read_as_the_type_of_its_field(string yaml, string field, string value)
    {
        BoundCorpus bound = new TestCorpus().With("entries/a.yaml", $"headline: x\n{yaml}\n").BindsWell();
        Assert.Equal(value, bound.Value("Entry", "a", field));
    }

    [Theory]
    [InlineData("position: 99999999999999999999999999")]
    [InlineData("position: 0xFFFFFFFFFFFFFFFF")]
    [InlineData("position: 1.0")]
    [InlineData("position: ' 1'")]
    [InlineData("weight: 1e999")]
    [InlineData("weight: Infinity")]
    [InlineData("weight: 1_")]
    [InlineData("weight: 1__0")]
    [InlineData("position: _1")]
    [InlineData("position: 1:30")]
    [InlineData("position: 0o8")]
    [InlineData("price: 0.12345678901234567890123456789012")]
    [InlineData("price: 1e-30")]
    [InlineData("price: 1.00000000000000000000000000001")]
    [InlineData("weight: 9007199254740993")]
    [InlineData("weight: 1e-400")]
    [InlineData("weight: -0.00e-1_")]
    [InlineData("published: 2018-07-16T10:00:00.123456789Z")]
    [InlineData("published: 2018-07-16T10:00:00.00000001Z")]
    [InlineData("length: PT0.123456789S")]
    [InlineData("price: 79228162514264337593543950336")]
    [InlineData("kind: 1")]
    [InlineData("occurred: 2018-02-30")]
    [InlineData("occurred: 2018-07-16T00:00Z")]
    [InlineData("published: 2018-07-16T25:00Z")]
    [InlineData("published: 2018-07-16T10:00+15:00")]
    [InlineData("published: 0001-01-01T00:00+03:00")]
    [InlineData("published: 9999-12-31T23:59:59-03:00")]
    [InlineData("length: 25:00")]
    [InlineData("length: P")]
    [InlineData("length: PT")]
    [InlineData("length: P1Y")]
    [InlineData("length: P99999999DT999999999H")]
    [InlineData("link: C:\\page")]
    [InlineData("link: example.org")]
    public void Any_other_scalar_is_reported_and_counts_as_missing(string yaml)
    {
        BoundCorpus bound = new TestCorpus().With("entries/a.yaml", $"headline: x\n{yaml}\n").Bind();
        Assert.Single(bound.Diagnostics);
        string field = yaml[..1].ToUpperInvariant() + yaml[1..yaml.IndexOf(':', StringComparison.Ordinal)];
        Assert.Equal("", bound.Value("Entry", "a", field));
    }

    [Theory]
    [InlineData("HEADLINE")]
    [InlineData("head-line")]
    [InlineData("head_line")]
    public void Field_names_are_folded(string name)
    {
        BoundCorpus bound = new TestCorpus().With("entries/a.yaml", $"{name}: x\n").BindsWell();
        Assert.Equal("x", bound.Value("Entry", "a", "Headline"));
    }
}
