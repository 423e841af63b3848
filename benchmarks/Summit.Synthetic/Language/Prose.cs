using System.Text;
using Summit.Synthetic.Chance;

namespace Summit.Synthetic.Language;

/// <summary>Creates titles, sentences and paragraphs from the words of a vocabulary.</summary>
/// <param name="words">The vocabulary.</param>
internal sealed class Prose(Vocabulary words)
{
    /// <summary>Returns a line of three to eight words without a full stop.</summary>
    public string Title(SplitMix64 random) => Capital.First(words.Draw(random, random.Between(3, 8)));

    /// <summary>Returns a label of one or two words.</summary>
    public string Label(SplitMix64 random) => Capital.First(words.Draw(random, random.Between(1, 2)));

    /// <summary>Returns a sentence of six to sixteen words, sometimes with a comma.</summary>
    public string Sentence(SplitMix64 random)
    {
        int length = random.Between(6, 16);
        int comma = random.Chance(40) ? random.Between(3, length - 2) : 0;
        var sentence = new StringBuilder(Capital.First(words.Draw(random)));
        for (int word = 1; word < length; word++)
            sentence.Append(word == comma ? ", " : " ").Append(words.Draw(random));
        return sentence.Append(random.Chance(5) ? '?' : '.').ToString();
    }

    /// <summary>Returns one or two paragraphs of three to five sentences each: about 500 letters.</summary>
    public string[] Paragraphs(SplitMix64 random) =>
        [.. Enumerable.Range(0, random.Chance(85) ? 2 : 1).Select(_ => Paragraph(random))];

    private string Paragraph(SplitMix64 random) =>
        string.Join(' ', Enumerable.Range(0, random.Between(3, 5)).Select(_ => Sentence(random)));
}
