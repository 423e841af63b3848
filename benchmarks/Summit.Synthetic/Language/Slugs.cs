using System.Globalization;
using System.Text;

namespace Summit.Synthetic.Language;

/// <summary>Makes keys of titles and names, as people do: small letters, hyphens, and a number where one is taken.</summary>
internal sealed class Slugs
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A key that was not given before.</summary>
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
