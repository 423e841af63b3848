namespace Summit.AspNetCore.Mcp;

/// <summary>A service whose presence tells that the application serves assistants.</summary>
internal sealed class McpServices;
