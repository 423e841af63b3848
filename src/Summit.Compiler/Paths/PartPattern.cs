namespace Summit.Compiler.Paths;

/// <summary>The pattern of one part of a path. <see cref="FilePattern"/> describes the syntax.</summary>
internal sealed class PartPattern
{
    private readonly List<Token> _tokens = [];

    /// <summary>Parses a valid pattern.</summary>
    public PartPattern(string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            int end = pattern[i] == '{' ? pattern.IndexOf('}', i) : i;
            _tokens.Add(new Token(pattern[i], pattern.Substring(i, end + 1 - i)));
            i = end;
        }
    }

    /// <summary>True if the pattern matches the whole part.</summary>
    public bool IsMatch(string part) => Matches(part)[0, 0];

    /// <summary>Adds the captured texts of a part, which must match the pattern.</summary>
    public void Capture(string part, Dictionary<string, string> captured)
    {
        bool[,] matches = Matches(part);
        for (int i = 0, at = 0; i < _tokens.Count; i++)
        {
            int start = at;
            if (_tokens[i].Kind != '*')
                at++;
            if (_tokens[i].IsRun)
            {
                while (!matches[i + 1, at])
                    at++;
            }

            if (_tokens[i].Kind == '{')
                captured[Paths.Capture.NameOf(_tokens[i].Text)] = part.Substring(start, at - start);
        }
    }

    /// <summary>
    /// Returns a table whose element <c>[i, j]</c> is true if the tokens from <c>i</c> match the characters from
    /// <c>j</c>.
    /// </summary>
    private bool[,] Matches(string part)
    {
        var matches = new bool[_tokens.Count + 1, part.Length + 1];
        matches[_tokens.Count, part.Length] = true;
        for (int i = _tokens.Count - 1; i >= 0; i--)
        {
            Token token = _tokens[i];
            for (int at = part.Length; at >= 0; at--)
            {
                bool hasNext = at < part.Length && (token.IsRun || token.Kind == '?' || token.Kind == part[at]);
                matches[i, at] =
                    (hasNext && (matches[i + 1, at + 1] || (token.IsRun && matches[i, at + 1])))
                    || (token.Kind == '*' && matches[i + 1, at]);
            }
        }

        return matches;
    }

    /// <summary>A token of a pattern: a character or a wildcard.</summary>
    /// <param name="Kind">The character, or <c>?</c>, <c>*</c>, or <c>{</c> for a capture.</param>
    /// <param name="Text">The token as written.</param>
    private readonly record struct Token(char Kind, string Text)
    {
        /// <summary>True for a token that matches several characters.</summary>
        public bool IsRun => Kind is '*' or '{';
    }
}
