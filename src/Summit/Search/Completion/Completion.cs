using System.Text;
using System.Text.Unicode;

namespace Summit;

/// <summary>A word that begins as what was typed ends.</summary>
/// <typeparam name="T">The record type whose words complete it.</typeparam>
public readonly struct Completion<T> : IEquatable<Completion<T>>
    where T : struct, ISearchableRecord<T>
{
    private readonly int _word;

    internal Completion(int word, int start, int records)
    {
        _word = word;
        Start = start;
        RecordCount = records;
    }

    /// <summary>Where the word that is completed begins in what was typed, in its units: what stands before stays.</summary>
    public int Start { get; }

    /// <summary>The number of records that the word finds: those that have it in any of its endings.</summary>
    public int RecordCount { get; }

    /// <summary>The word as it is mostly written, in lower case with its accents, in UTF-8.</summary>
    public ReadOnlySpan<byte> WordUtf8 => RecordCount == 0 ? default : T.SearchIndex.MostFrequentForm(_word);

    /// <summary>Writes what was typed with its last word completed.</summary>
    /// <param name="typed">What was typed: that of which this is a completion.</param>
    /// <param name="destination">Takes it.</param>
    /// <param name="written">How many bytes were written; 0 where there is no room for all of it.</param>
    /// <returns>False where there is no room.</returns>
    public bool TryWrite(ReadOnlySpan<byte> typed, Span<byte> destination, out int written)
    {
        int kept = Math.Min(Start, typed.Length);
        bool fits = typed[..kept].TryCopyTo(destination) && WordUtf8.TryCopyTo(destination[kept..]);
        written = fits ? kept + WordUtf8.Length : 0;
        return fits;
    }

    /// <inheritdoc cref="TryWrite(ReadOnlySpan{byte}, Span{byte}, out int)"/>
    /// <param name="typed">What was typed: that of which this is a completion.</param>
    /// <param name="destination">Takes it.</param>
    /// <param name="written">How many characters were written; 0 where there is no room for all of it.</param>
    public bool TryWrite(ReadOnlySpan<char> typed, Span<char> destination, out int written)
    {
        int kept = Math.Min(Start, typed.Length);
        written = 0;
        if (!typed[..kept].TryCopyTo(destination) || Encoding.UTF8.GetCharCount(WordUtf8) > destination.Length - kept)
            return false;
        Utf8.ToUtf16(WordUtf8, destination[kept..], out _, out int length);
        written = kept + length;
        return true;
    }

    /// <summary>True where both are the same word at the same place.</summary>
    public bool Equals(Completion<T> other) => _word == other._word && Start == other.Start;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Completion<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_word, Start);

    /// <summary>True where both are the same word at the same place.</summary>
    public static bool operator ==(Completion<T> left, Completion<T> right) => left.Equals(right);

    /// <summary>True where they are different.</summary>
    public static bool operator !=(Completion<T> left, Completion<T> right) => !left.Equals(right);

    /// <summary>The word. This makes a string.</summary>
    public override string ToString() => Encoding.UTF8.GetString(WordUtf8);
}
