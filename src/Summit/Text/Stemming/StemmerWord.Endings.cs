namespace Summit.Text;

/// <content>
/// The ending that a step has found, and its removal. The algorithms always take the longest of the endings of a step.
/// If a condition on that ending fails, no shorter ending is tried.
/// </content>
internal ref partial struct StemmerWord
{
    /// <summary>The offset of the ending that <see cref="Find"/> found last.</summary>
    public readonly int Start => Length - _endingLength;

    /// <summary>The offset of the letter before the ending, or -1 if there is none.</summary>
    public readonly int BeforeStart => Before(Start);

    /// <summary>Finds the longest of several endings that the word has.</summary>
    /// <param name="endings">The endings, separated by blanks, and by a bar between groups.</param>
    /// <param name="region">The offset at or after which the ending begins.</param>
    /// <returns>The number of the group of the ending, from 1; 0 if the word has none of the endings.</returns>
    public int Find(scoped ReadOnlySpan<byte> endings, int region = 0)
    {
        int found = 0;
        int group = 1;
        _endingLength = 0;
        while (region < Length)
        {
            int end = endings.IndexOfAny((byte)' ', (byte)'|');
            ReadOnlySpan<byte> ending = end < 0 ? endings : endings.Slice(0, end);
            if (ending.Length > _endingLength && EndsIn(ending, region))
            {
                _endingLength = ending.Length;
                found = group;
            }

            if (end < 0)
                break;
            group += endings[end] == '|' ? 1 : 0;
            endings = endings.Slice(end + 1);
        }

        return found;
    }

    /// <summary>Returns whether the word ends in some letters that begin at or after <paramref name="region"/>.</summary>
    public readonly bool EndsIn(scoped ReadOnlySpan<byte> letters, int region = 0) =>
        Length - letters.Length >= region && _word.Slice(0, Length).EndsWith(letters);

    /// <summary>Removes the ending that was found.</summary>
    public void Delete() => Length = Start;

    /// <summary>Removes the ending that was found if it begins at or after <paramref name="region"/>.</summary>
    /// <returns>Whether the ending was removed.</returns>
    public bool TryDelete(int region)
    {
        if (Start < region)
            return false;
        Delete();
        return true;
    }

    /// <summary>Removes an ending that begins at or after <paramref name="region"/>.</summary>
    /// <returns>Whether the word had the ending in the region.</returns>
    public bool TryDelete(scoped ReadOnlySpan<byte> ending, int region = 0)
    {
        if (!EndsIn(ending, region))
            return false;
        Length -= ending.Length;
        return true;
    }

    /// <summary>Removes the last letter.</summary>
    public void DeleteLetter() => Length = Math.Max(Before(Length), 0);

    /// <summary>Replaces the ending that was found.</summary>
    public void Replace(scoped ReadOnlySpan<byte> letters)
    {
        letters.CopyTo(_word.Slice(Start));
        Length = Start + letters.Length;
    }

    /// <summary>Replaces the ending that was found if it begins at or after <paramref name="region"/>.</summary>
    /// <returns>Whether the ending was replaced.</returns>
    public bool TryReplace(scoped ReadOnlySpan<byte> letters, int region)
    {
        if (Start < region)
            return false;
        Replace(letters);
        return true;
    }
}
