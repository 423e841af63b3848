namespace Summit.Synthetic;

/// <summary>A speaker.</summary>
/// <param name="Id">The key: the name as a slug.</param>
/// <param name="Name">The name, now and then with an accent. No other speaker has it.</param>
/// <param name="OtherNames">Other names: without accents, short, in Cyrillic. No other speaker has them.</param>
/// <param name="Summary">Who they are.</param>
public sealed record SyntheticSpeaker(string Id, string Name, IReadOnlyList<string> OtherNames, string Summary);
