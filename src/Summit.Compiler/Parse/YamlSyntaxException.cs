using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>
/// An error that <see cref="YamlScanner"/> finds. The message is a sentence for the user, without a full stop.
/// </summary>
/// <param name="start">The position of the first character of the error.</param>
/// <param name="end">The position after the last character of the error.</param>
/// <param name="sentence">A sentence that describes the error and the fix.</param>
internal sealed class YamlSyntaxException(in Mark start, in Mark end, string sentence)
    : YamlException(start, end, sentence);
