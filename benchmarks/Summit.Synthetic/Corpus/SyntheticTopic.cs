namespace Summit.Synthetic;

/// <summary>A topic in a tree.</summary>
/// <param name="Id">The key: the label as a slug.</param>
/// <param name="Label">The label.</param>
/// <param name="ScopeNote">A note on the scope of the topic.</param>
/// <param name="Broader">The broader topic; null at the top level.</param>
public sealed record SyntheticTopic(string Id, string Label, string ScopeNote, SyntheticTopic? Broader);
