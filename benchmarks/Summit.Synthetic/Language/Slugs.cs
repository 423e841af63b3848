using System.Globalization;
using System.Text;

namespace Summit.Synthetic.Language;

/// <summary>
/// Creates unique keys from titles and names: lower-case letters, hyphens, and a number if the key exists.
/// </summary>
internal sealed class Slugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Returns a key that was not returned before.</summary>
    public string Of(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (char character in Accents.Remove(title.ToLowerInvariant()))
            slug.Append(char.IsAsciiLetterOrDigit(character) ? character : '-');
        string wanted = slug.ToString();
        string free = wanted;
        for (int number = 2; !_taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return free;
    }
}
