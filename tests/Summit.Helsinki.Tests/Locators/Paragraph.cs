namespace Summit.Helsinki.Tests.Locators;

/// <summary>A block of text of a source document.</summary>
/// <param name="Part">The part of the source that it is.</param>
/// <param name="Text">The text, its lines joined by spaces.</param>
internal sealed record Paragraph(SourcePart Part, string Text);
