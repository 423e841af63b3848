namespace Summit.Compiler.Index.Search;

/// <summary>A text of a searched field.</summary>
/// <param name="Utf8">The text in UTF-8.</param>
/// <param name="Language">The language of the text.</param>
internal readonly record struct TextInLanguage(byte[] Utf8, Language Language);
