using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>A term of a text.</summary>
/// <param name="Form">The form of the term.</param>
/// <param name="IsOverlap">Whether the term has the position of the term before it.</param>
/// <param name="Link">The separator between a word and the word before it.</param>
internal readonly record struct ReadWord(int Form, bool IsOverlap, WordLink Link);
