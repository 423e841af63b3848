using System.Text;

namespace Summit.Lookup;

/// <summary>
/// Finds the name that is nearest to a given name by edit distance. Ties go to the name whose record comes first in the
/// table.
/// </summary>
internal sealed class NearestName
{
    private readonly string _wanted;
    private int _distance;

    /// <summary>
    /// Starts a search. A name is near if its distance is at most a third of the length of the given name, and at least
    /// one edit is always allowed.
    /// </summary>
    public NearestName(string wanted)
    {
        _wanted = Composed(wanted).ToUpperInvariant();
        _distance = Math.Max(1, wanted.Length / 3) + 1;
    }

    /// <summary>
    /// Returns the name in the composed form of Unicode (NFC), or unchanged if it contains a lone surrogate.
    /// </summary>
    private static string Composed(string name)
    {
        try
        {
            return name.Normalize();
        }
        catch (ArgumentException)
        {
            return name;
        }
    }

    /// <summary>The row of the nearest name so far, or 0 if no name was near.</summary>
    public int Row { get; private set; }

    /// <summary>Compares one name of the table with the given name.</summary>
    public void Consider(ReadOnlySpan<byte> name, int row)
    {
        string candidate = Encoding.UTF8.GetString(name).ToUpperInvariant();
        int distance = EditDistance.Within(_wanted, candidate, _distance);
        if (distance < _distance || (distance == _distance && Row != 0 && row < Row))
            (_distance, Row) = (distance, row);
    }
}
