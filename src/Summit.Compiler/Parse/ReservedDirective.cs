using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <summary>A line that starts with <c>%</c> and a name that YAML does not define. Parsers ignore it.</summary>
internal sealed class ReservedDirective(in Mark start, in Mark end) : Token(start, end);
