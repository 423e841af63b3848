using Summit.Compiler.Format;
using Summit.Compiler.Tests.Fuzz;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Format;

/// <summary>
/// The flagship corpus is formatted, and formatting thousands of damaged versions of it keeps their meaning.
/// </summary>
public class FormatterCorpusTests
{
    private static readonly (string Path, string Text)[] Texts = [.. Repository.Files("corpus", "*.yaml")];

    [Fact]
    public void The_flagship_corpus_is_formatted() => Assert.All(Texts, file =>
        {
            Assert.Equal(file.Text, SameMeaning.Format(file.Text));
            Assert.Equal(file.Text, YamlFormatter.Format(file.Path, file.Text, HelsinkiCorpus.Shape).Text);
        });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Formatting_keeps_the_meaning_of_a_mutated_file(int part)
    {
        int formatted = 0,
            left = 0;
        for (int seed = part * 1000; seed < (part + 1) * 1000; seed++)
        {
            var random = new Random(seed);
            string text = new TextMutator(random).Mutate(Texts[random.Next(Texts.Length)].Text);
            FormattedFile file = YamlFormatter.Format("a.yaml", text);
            if (file.Doubt is not null)
                left++;
            else if (file.Diagnostics.Count == 0)
                formatted++;
            AssertKeeps(seed, text);
        }

        Assert.True(formatted > 200 && left < formatted / 50, $"{formatted} are laid out, {left} are left alone");
    }

    [Fact]
    public void Formatting_keeps_the_meaning_of_a_random_file()
    {
        for (int seed = 0; seed < 3000; seed++)
            AssertKeeps(seed, new TextMutator(new Random(seed)).Random());
    }

    private static void AssertKeeps(int seed, string text)
    {
        try
        {
            SameMeaning.Format(text);
        }
        catch (Exception failure)
        {
            throw new Xunit.Sdk.XunitException($"Seed {seed}: {failure.Message}", failure);
        }
    }
}
