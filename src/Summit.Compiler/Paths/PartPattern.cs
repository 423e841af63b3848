namespace Summit.Compiler.Paths;

/// <summary>A pattern of a part of a path: see <see cref="FilePattern"/>.</summary>
internal sealed class PartPattern
{
    private readonly List<Token> _tokens = [];

    /// <summary>Reads a pattern without errors.</summary>
    public PartPattern(string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            int end = pattern[i] == '{' ? pattern.IndexOf('}', i) : i;
            _tokens.Add(new Token(pattern[i], pattern.Substring(i, end + 1 - i)));
            i = end;
        }
    }

    /// <summary>True where it matches the whole part.</summary>
    public bool IsMatch(string part) => Matches(part)[0, 0];

    /// <summary>Adds what the pattern captures of a part that it matches.</summary>
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

    /// <summary>Whether the tokens from one on match the characters from one on.</summary>
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

    /// <summary>A character, or what stands for some.</summary>
    /// <param name="Kind">The character; <c>?</c>, <c>*</c>, or <c>{</c> for what is captured.</param>
    /// <param name="Text">As it is written.</param>
    private readonly record struct Token(char Kind, string Text)
    {
        /// <summary>True for what stands for any number of characters.</summary>
        public bool IsRun => Kind is '*' or '{';
    }
}
