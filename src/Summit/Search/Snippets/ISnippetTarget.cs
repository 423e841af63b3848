namespace Summit.Search;

/// <summary>What a snippet is written into: UTF-8 or UTF-16.</summary>
internal interface ISnippetTarget
{
    /// <summary>The units written so far.</summary>
    int Length { get; }

    /// <summary>The units that there is room for.</summary>
    int Free { get; }

    /// <summary>The units of a text.</summary>
    int UnitsOf(ReadOnlySpan<byte> utf8);

    /// <summary>The bytes of <paramref name="utf8"/>, up to a border between characters, that <paramref name="room"/> units hold.</summary>
    int Fitting(ReadOnlySpan<byte> utf8, int room);

    /// <summary>Writes a text that fits.</summary>
    void Append(ReadOnlySpan<byte> utf8);
}
