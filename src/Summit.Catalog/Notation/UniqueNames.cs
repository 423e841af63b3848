using System.Globalization;
using System.Text;

namespace Summit.Catalog.Notation;

/// <summary>
/// Gives names that are unique within a maximum length. The first owner of a name gets the name itself, and later
/// owners get a number: <c>things</c>, <c>things_2</c>.
/// </summary>
/// <param name="separator">The character before the number.</param>
/// <param name="maxBytes">The maximum length of a name, in bytes of UTF-8.</param>
/// <param name="ignoresCase">Whether names that differ only in case are the same name.</param>
internal sealed class UniqueNames(char separator, int maxBytes = int.MaxValue, bool ignoresCase = true)
{
    private readonly HashSet<string> _taken = new(
        ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal
    );

    /// <summary>Reserves names: an owner that wants one of them gets a number.</summary>
    public UniqueNames Reserve(params IEnumerable<string> names)
    {
        _taken.UnionWith(names);
        return this;
    }

    /// <summary>
    /// Returns <paramref name="wanted"/>, shortened and numbered as necessary. The result depends on the earlier calls.
    /// </summary>
    /// <param name="wanted">The name to shorten and number.</param>
    /// <param name="companions">Endings of further names that must be free as well, and are taken.</param>
    public string Take(string wanted, params IReadOnlyList<string> companions)
    {
        string name = Shorten(wanted, maxBytes);
        for (int number = 2; _taken.Contains(name) || companions.Any(end => _taken.Contains(name + end)); number++)
        {
            string suffix = separator + number.ToString(CultureInfo.InvariantCulture);
            name = Shorten(wanted, maxBytes - suffix.Length) + suffix;
        }

        _taken.Add(name);
        _taken.UnionWith(companions.Select(end => name + end));
        return name;
    }

    private static string Shorten(string name, int bytes)
    {
        int length = 0;
        int used = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            used += rune.Utf8SequenceLength;
            if (used > bytes)
                return name[..length];
            length += rune.Utf16SequenceLength;
        }

        return name;
    }
}
