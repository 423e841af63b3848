using Summit.Synthetic.Chance;
using Summit.Synthetic.Language;

namespace Summit.Synthetic;

/// <summary>Creates speakers with unique names and other names.</summary>
/// <param name="seed">The seed of the corpus.</param>
/// <param name="prose">The generator of the summaries.</param>
internal sealed class SpeakerMaker(ulong seed, Prose prose)
{
    private const int GivenNames = 400;

    private readonly SplitMix64 _random = SplitMix64.For(seed, "speakers");
    private readonly Slugs _slugs = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Creates <paramref name="count"/> speakers.</summary>
    public SyntheticSpeaker[] Make(int count)
    {
        string[] givenNames =
        [
            .. Enumerable
                .Range(0, GivenNames)
                .Select(_ => Capital.First(Syllables.Word(_random, _random.Between(1, 2)))),
        ];
        var speakers = new SyntheticSpeaker[count];
        for (int speaker = 0; speaker < count; speaker++)
            speakers[speaker] = Speaker(givenNames);
        return speakers;
    }

    private SyntheticSpeaker Speaker(string[] givenNames)
    {
        while (true)
        {
            string given = _random.OneOf<string>(givenNames);
            string family = Syllables.Word(_random, _random.Between(2, 3));
            family = Capital.First(_random.Chance(12) ? Accents.Add(family) : family);
            string name = $"{given} {family}";
            if (!_taken.Add(name))
                continue;
            return new SyntheticSpeaker(
                _slugs.Of(name),
                name,
                OtherNames(given, family, name),
                prose.Sentence(_random)
            );
        }
    }

    private List<string> OtherNames(string given, string family, string name)
    {
        var names = new List<string>();
        void Add(string other)
        {
            if (_taken.Add(other))
                names.Add(other);
        }

        Add(Accents.Remove(name));
        if (_random.Chance(30))
            Add($"{given[0]}. {family}");
        if (_random.Chance(15))
            Add(Accents.ToCyrillic(name));
        return names;
    }
}
