using System.Text;

namespace Summit.Lookup;

/// <summary>
/// Finds the name that is nearest to a given name by edit distance. Ties go to the name whose record comes first in the
/// table.
/// </summary>
internal sealed class NearestName
{
    /// <summary>The maximum length of a name that has near names. A longer text is not a misspelled name.</summary>
    private const int MaxLength = 200;

    /// <summary>The maximum distance of a near name. It bounds the time of a comparison.</summary>
    private const int MaxDistance = 8;

    private readonly string _wanted;
    private readonly bool _isTooLong;
    private int _distance;

    /// <summary>
    /// Starts a search. A name is near if its distance is at most a third of the length of the given name and at most
    /// eight. At least one edit is always allowed. A name of more than 200 characters has no near names.
    /// </summary>
    public NearestName(string wanted)
    {
        _isTooLong = wanted.Length > MaxLength;
        _wanted = _isTooLong ? "" : Composed(wanted).ToUpperInvariant();
        _distance = Math.Clamp(wanted.Length / 3, 1, MaxDistance) + 1;
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
        if (_isTooLong || name.Length > MaxLength * 3)
            return;
        string candidate = Encoding.UTF8.GetString(name).ToUpperInvariant();
        int distance = EditDistance.Within(_wanted, candidate, _distance);
        if (distance < _distance || (distance == _distance && Row != 0 && row < Row))
            (_distance, Row) = (distance, row);
    }
}
