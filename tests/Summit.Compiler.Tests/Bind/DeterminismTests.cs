using System.Globalization;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public class DeterminismTests
{
    private static readonly (string Path, string Yaml)[] Files =
    [
        (
            "entries/1.yaml",
            "id: x\nheadline: h\nspeakers: [putin, nobody]\npublished: 2018-07-16T10:00Z\nweight: 1.5\n"
        ),
        ("entries/2.yaml", "id: x\nheadline: again\nutterances: [{text: t, speaker: vladimir}]\n"),
        ("entries/3.yaml", "headline: h\nutterances: [{text: t}, {text: u, id: 3/1}]\nkind: vidoe\n"),
        ("speakers/a.yaml", "id: putin\nname: n\notherNames: [vladimir, volodya]\n"),
        ("speakers/b.yaml", "id: zelensky\nname: n\notherNames: [vladimir]\n"),
        ("topics/t.yaml", "- {id: a, broader: b}\n- {id: b, broader: a}\n- id: @\n- id: c\n"),
    ];

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        string expected = Bind(Files);
        var random = new Random(1);
        for (int i = 0; i < 20; i++)
        {
            (string, string)[] shuffled = [.. Files];
            random.Shuffle(shuffled);
            Assert.Equal(expected, Bind(shuffled));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_does_not_matter(string culture)
    {
        string expected = Bind(Files);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Bind(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Bind(IEnumerable<(string Path, string Yaml)> files) =>
        BoundText.Of(files.Aggregate(new TestCorpus(), (corpus, file) => corpus.With(file.Path, file.Yaml)).Bind());
}
