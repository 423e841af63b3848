namespace Summit.Text;

/// <summary>The separator between a word and the word before it.</summary>
internal enum WordLink : byte
{
    /// <summary>Punctuation, or the word is the first of its text.</summary>
    None,

    /// <summary>White space only.</summary>
    Blank,

    /// <summary>A hyphen, without white space.</summary>
    Hyphen,
}
