using System.Text;
using System.Text.Unicode;

namespace Summit;

/// <summary>A word of the index that completes the last word of a typed text.</summary>
/// <typeparam name="T">The record type whose index contains the word.</typeparam>
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

    /// <summary>
    /// The start of the completed word in the typed text, in bytes of UTF-8 or characters of UTF-16. Text before it
    /// stays.
    /// </summary>
    public int Start { get; }

    /// <summary>
    /// The number of records that a search for the word finds, including records with other words of the same stem.
    /// </summary>
    public int RecordCount { get; }

    /// <summary>
    /// The word in UTF-8, in its most frequent form: in lower case, with or without accents. Empty for the default
    /// value.
    /// </summary>
    public ReadOnlySpan<byte> WordUtf8 => RecordCount == 0 ? default : T.SearchIndex.MostFrequentForm(_word);

    /// <summary>Writes the typed text with its last word completed.</summary>
    /// <param name="typed">The typed text from which this completion was made.</param>
    /// <param name="destination">Receives the completed text.</param>
    /// <param name="written">The number of bytes written; 0 if the method returns false.</param>
    /// <returns>False if <paramref name="destination"/> is too short. It may have been overwritten in part.</returns>
    public bool TryWrite(ReadOnlySpan<byte> typed, Span<byte> destination, out int written)
    {
        int kept = Math.Min(Start, typed.Length);
        bool fits = typed[..kept].TryCopyTo(destination) && WordUtf8.TryCopyTo(destination[kept..]);
        written = fits ? kept + WordUtf8.Length : 0;
        return fits;
    }

    /// <summary>Writes the typed text with its last word completed.</summary>
    /// <param name="typed">The typed text from which this completion was made.</param>
    /// <param name="destination">Receives the completed text.</param>
    /// <param name="written">The number of characters written; 0 if the method returns false.</param>
    /// <returns>False if <paramref name="destination"/> is too short. It may have been overwritten in part.</returns>
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

    /// <summary>Returns whether two completions have the same word and the same start.</summary>
    /// <param name="other">The completion to compare with.</param>
    public bool Equals(Completion<T> other) => _word == other._word && Start == other.Start;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Completion<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_word, Start);

    /// <summary>Returns whether two completions have the same word and the same start.</summary>
    /// <param name="left">The first completion.</param>
    /// <param name="right">The second completion.</param>
    public static bool operator ==(Completion<T> left, Completion<T> right) => left.Equals(right);

    /// <summary>Returns whether two completions differ in their word or their start.</summary>
    /// <param name="left">The first completion.</param>
    /// <param name="right">The second completion.</param>
    public static bool operator !=(Completion<T> left, Completion<T> right) => !left.Equals(right);

    /// <summary>Returns the word. Allocates a string.</summary>
    public override string ToString() => Encoding.UTF8.GetString(WordUtf8);
}
