namespace Summit.Helsinki.Tests.Locators;

/// <summary>A block of text of a source document.</summary>
/// <param name="Part">The part of the source that the text belongs to.</param>
/// <param name="Text">The text, with its lines joined by spaces.</param>
internal sealed record Paragraph(SourcePart Part, string Text);
