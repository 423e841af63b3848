using System.Text.RegularExpressions;

namespace Summit.Compiler.Check;

/// <summary>
/// A regular expression that must match a whole text, in time linear in the text. It starts with backtracking, which is
/// fast to construct. After a match that takes longer than 20 milliseconds, it switches to a non-backtracking
/// automaton. .NET Framework has no automaton; there, a match that takes longer than a second counts as no match.
/// </summary>
public sealed class PatternText
{
    /// <summary>The value of <c>RegexOptions.NonBacktracking</c>, which exists since .NET 7.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private Regex _regex;
    private bool _isAutomaton;

    /// <summary>Creates a pattern from an expression that <see cref="ErrorIn"/> accepts.</summary>
    /// <exception cref="ArgumentException">The expression is not valid.</exception>
    public PatternText(string pattern) =>
        _regex = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Moment);

    /// <summary>Returns the error in an expression, or null if the expression is valid.</summary>
    public static string? ErrorIn(string pattern)
    {
        try
        {
            // Parse the expression alone first, so that an unbalanced bracket cannot close the group around it.
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

    /// <summary>True if the whole of <paramref name="text"/> matches.</summary>
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

    /// <summary>
    /// Creates an expression that is matched without backtracking, or with a timeout of one second where .NET does not
    /// support that.
    /// </summary>
    /// <exception cref="ArgumentException">The expression is not valid.</exception>
    /// <exception cref="NotSupportedException">The expression needs backtracking.</exception>
    private static Regex Automaton(string pattern)
    {
        try
        {
            // The time is linear in the text, so that there is no timeout: on a busy machine, it would change the answer.
            return new Regex(pattern, RegexOptions.CultureInvariant | NonBacktracking);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
        }
    }
}
