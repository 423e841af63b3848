namespace Summit.Synthetic;

/// <summary>A topic in a tree.</summary>
/// <param name="Id">The key: the label as a slug.</param>
/// <param name="Label">The label.</param>
/// <param name="ScopeNote">What it covers.</param>
/// <param name="Broader">The topic above it; null for one at the top.</param>
public sealed record SyntheticTopic(string Id, string Label, string ScopeNote, SyntheticTopic? Broader);
