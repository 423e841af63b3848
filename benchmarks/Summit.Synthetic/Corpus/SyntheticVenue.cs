namespace Summit.Synthetic;

/// <summary>A venue.</summary>
/// <param name="Id">The key: the name as a slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Seats">The number of seats.</param>
public sealed record SyntheticVenue(string Id, string Name, int Seats);
