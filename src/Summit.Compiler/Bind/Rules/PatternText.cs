using System.Text.RegularExpressions;

namespace Summit.Compiler.Bind.Rules;

/// <summary>
/// A regular expression that a text must match as a whole. Where the host can, it is matched without backtracking, in time
/// linear in the text; on .NET Framework, which cannot, a match that takes a second counts as none.
/// </summary>
public sealed class PatternText
{
    /// <summary><c>RegexOptions.NonBacktracking</c>, which .NET has since version 7.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    /// <summary>Compiles an expression.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot be matched without backtracking.</exception>
    public PatternText(string pattern)
    {
        // By itself first, so that an unbalanced bracket does not close the group that it is put into.
        Compile(pattern);
        _regex = Compile($@"\A(?:{pattern})\z");
    }

    /// <summary>What is wrong with an expression, or null.</summary>
    public static string? MistakeIn(string pattern)
    {
        try
        {
            _ = new PatternText(pattern);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message.TrimEnd('.');
        }
        catch (NotSupportedException)
        {
            return "it needs backtracking, which may take for ever: leave out backreferences, and what looks ahead or behind";
        }
    }

    /// <summary>True where the whole of <paramref name="text"/> matches.</summary>
    public bool Matches(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | NonBacktracking, Timeout);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
        }
    }
}
