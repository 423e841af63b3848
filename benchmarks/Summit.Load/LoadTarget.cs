namespace Summit.Load;

/// <summary>A request whose answer was checked.</summary>
/// <param name="Name">The name in the report.</param>
/// <param name="Address">The address.</param>
/// <param name="Constant">The address of an endpoint that returns the same bytes as a constant.</param>
/// <param name="Bytes">The size of the answer in bytes.</param>
/// <param name="IfNoneMatch">The entity tag that the request names, or null.</param>
internal sealed record LoadTarget(string Name, string Address, string Constant, int Bytes, string? IfNoneMatch = null);
