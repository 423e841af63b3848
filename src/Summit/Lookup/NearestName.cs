using System.Text;

namespace Summit.Lookup;

/// <summary>Keeps the name nearest to a wanted one among those it is shown; of equally near ones, the first in its table.</summary>
internal sealed class NearestName
{
    private readonly string _wanted;
    private int _distance;

    /// <summary>Names further away than a third of the wanted one, and one edit at least, are not near.</summary>
    public NearestName(string wanted)
    {
        _wanted = Composed(wanted).ToUpperInvariant();
        _distance = Math.Max(1, wanted.Length / 3) + 1;
    }

    /// <summary>Names are composed; what is no text stays as it is.</summary>
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

    /// <summary>The row of the nearest name; 0 where none was near.</summary>
    public int Row { get; private set; }

    /// <summary>Considers a name.</summary>
    public void Consider(ReadOnlySpan<byte> name, int row)
    {
        string candidate = Encoding.UTF8.GetString(name).ToUpperInvariant();
        int distance = EditDistance.Within(_wanted, candidate, _distance);
        if (distance < _distance || (distance == _distance && Row != 0 && row < Row))
            (_distance, Row) = (distance, row);
    }
}
