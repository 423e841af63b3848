using FsCheck;
using FsCheck.Fluent;
using Summit.Site.Addresses;

namespace Summit.Site.Tests;

public sealed class AddressTests
{
    private static readonly string[] Devices =
    [
        "con",
        "prn",
        "aux",
        "nul",
        "com1",
        "com9",
        "com0",
        "lpt1",
        "lpt9",
        "index",
    ];

    [Fact]
    public void Different_keys_have_different_addresses_on_systems_that_ignore_case() =>
        Prop.ForAll(Keys, Keys, (left, right) =>
                left == right
                || !string.Equals(PathSegment.Of(left), PathSegment.Of(right), StringComparison.OrdinalIgnoreCase)
            )
            .Check(Properties.Cases(5_000));

    [Fact]
    public void Addresses_need_no_encoding_and_are_short() =>
        Prop.ForAll(Keys, key =>
            {
                string segment = PathSegment.Of(key);
                return segment.Length is > 0 and <= 141
                    && segment.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '~')
                    && segment[0] != '_'
                    && Uri.EscapeDataString(segment) == segment
                    && !Devices.Contains(segment);
            })
            .Check(Properties.Cases(5_000));

    [Theory]
    [InlineData("live-1818", "live-1818")]
    [InlineData("live-1818/1", "live-1818~-1")]
    [InlineData("CON", "~c~o~n")]
    [InlineData("con", "~063~on")]
    [InlineData("console", "console")]
    [InlineData("index", "~069~ndex")]
    [InlineData("_draft", "~05f~draft")]
    [InlineData("", "~")]
    [InlineData("..", "~02e~~02e~")]
    [InlineData("~b", "~07e~b")]
    [InlineData("é", "~0e9~")]
    public void A_segment_is_readable(string key, string segment) => Assert.Equal(segment, PathSegment.Of(key));

    [Fact]
    public void Long_keys_differ_to_the_last_letter()
    {
        string start = new('x', 10_000);
        Assert.NotEqual(PathSegment.Of(start + "a"), PathSegment.Of(start + "b"));
        Assert.NotEqual(PathSegment.Of(start + "\uD800"), PathSegment.Of(start + "\uD801"));
        Assert.NotEqual(PathSegment.Of(PathSegment.Of(start)), PathSegment.Of(start));
        Assert.Equal(new string('x', PathSegment.MaxLength), PathSegment.Of(new string('x', PathSegment.MaxLength)));
    }

    [Theory]
    [InlineData("RelatedStories", "related-stories")]
    [InlineData("Assets", "assets~-")]
    [InlineData("assets", "~assets")]
    [InlineData("Con", "~063~on")]
    [InlineData("Things__Names", "things__-names")]
    public void The_folder_of_a_table_is_its_name_in_kebab_case(string table, string folder) =>
        Assert.Equal(folder, PageAddress.FolderOf(table));

    [Fact]
    public void Different_tables_have_different_folders() =>
        Prop.ForAll(Names, Names, (left, right) =>
                left == right || PageAddress.FolderOf(left) != PageAddress.FolderOf(right)
            )
            .Check(Properties.Cases(5_000));

    [Fact]
    public void Links_climb_from_the_folder_of_their_page()
    {
        Assert.Equal("about.html", PageAddress.Link("index.html", "about.html"));
        Assert.Equal("../../../about.html", PageAddress.Link("a/b/c/index.html", "about.html"));
    }

    /// <summary>Keys of few letters, so that nearly equal keys meet, and of any characters.</summary>
    private static Arbitrary<string> Keys =>
        Gen.OneOf(
                Gen.Elements(
                        "a",
                        "A",
                        "/",
                        "~",
                        "-",
                        "_",
                        "0",
                        "9",
                        ".",
                        "é",
                        "\u0301",
                        "e",
                        "con",
                        "index",
                        "\uD800",
                        " "
                    )
                    .ArrayOf()
                    .Select(string.Concat),
                ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")
            )
            .ToArbitrary();

    private static Arbitrary<string> Names =>
        Gen.Elements("a", "A", "b", "B", "_", "1", "Assets", "assets", "é")
            .NonEmptyListOf()
            .Select(letters => "x"[..0] + string.Concat(letters))
            .ToArbitrary();
}
