namespace Summit.Synthetic;

/// <summary>A speaker.</summary>
/// <param name="Id">The key: the name as a slug.</param>
/// <param name="Name">The name, sometimes with an accent. It is unique.</param>
/// <param name="OtherNames">Other names, which are unique: without accents, shortened, in Cyrillic.</param>
/// <param name="Summary">A short biography.</param>
public sealed record SyntheticSpeaker(string Id, string Name, IReadOnlyList<string> OtherNames, string Summary);
