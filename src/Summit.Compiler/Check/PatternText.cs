using System.Text.RegularExpressions;

namespace Summit.Compiler.Check;

/// <summary>
/// A regular expression that a text must match as a whole, in time linear in the text. It is matched with backtracking until a
/// match takes longer than a moment, and from then on by an automaton, which takes longer to build than nearly any corpus takes to
/// match. On .NET Framework, which has no automaton, a match that takes a second counts as none.
/// </summary>
public sealed class PatternText
{
    /// <summary><c>RegexOptions.NonBacktracking</c>, which .NET has since version 7.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private Regex _regex;
    private bool _isAutomaton;

    /// <summary>Reads an expression in which <see cref="ErrorIn"/> finds nothing.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public PatternText(string pattern) =>
        _regex = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Moment);

    /// <summary>What is wrong with an expression, or null.</summary>
    public static string? ErrorIn(string pattern)
    {
        try
        {
            // By itself first, so that an unbalanced bracket does not close the group that it is put into.
            Automaton(pattern);
            Automaton(new PatternText(pattern)._regex.ToString());
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
        catch (RegexMatchTimeoutException) when (!_isAutomaton)
        {
            (_regex, _isAutomaton) = (Automaton(_regex.ToString()), true);
            return Matches(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>An expression matched without backtracking.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot be matched so.</exception>
    private static Regex Automaton(string pattern)
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
