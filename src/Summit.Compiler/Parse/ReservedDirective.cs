using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <summary>A directive with a name that YAML does not define. Parsers ignore the directive.</summary>
internal sealed class ReservedDirective(in Mark start, in Mark end) : Token(start, end);
