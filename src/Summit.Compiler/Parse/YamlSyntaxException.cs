using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>
/// An error that <see cref="YamlScanner"/> finds. Its message is the sentence for the user, without a full stop.
/// </summary>
/// <param name="start">The first character of the error.</param>
/// <param name="end">One past the last character.</param>
/// <param name="sentence">What is wrong and what to do.</param>
internal sealed class YamlSyntaxException(in Mark start, in Mark end, string sentence)
    : YamlException(start, end, sentence);
