namespace Summit;

/// <summary>
/// Gives texts a language other than that of the corpus. With an argument, it gives the language of the texts of a
/// field. Without one, it marks the field that holds the language of all texts of the record and of the records nested
/// in it: a BCP 47 tag in a string, an enum whose members are tags or languages, or a reference to a record whose key is
/// a tag.
/// </summary>
/// <remarks>
/// The language of a field precedes that of its record, which precedes those of the records around it and that of the
/// corpus. Search does not stem texts in a language that it does not know.
/// </remarks>
/// <example>
/// <code>
/// [Record]
/// public readonly partial struct Notice
/// {
///     [Language] public partial string Language { get; }
///
///     [Search] public partial string Text { get; }
///
///     [Search, Language("la")] public partial string? Motto { get; }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LanguageAttribute : Attribute
{
    /// <summary>Marks the field that holds the language of the record's texts.</summary>
    public LanguageAttribute() { }

    /// <summary>Gives the texts of the field a language.</summary>
    /// <param name="tag">A BCP 47 tag, such as <c>de</c> or <c>pt-BR</c>.</param>
    public LanguageAttribute(string tag) => Tag = tag;

    /// <summary>Gives the texts of the field a language.</summary>
    /// <param name="language">The language.</param>
    public LanguageAttribute(Language language) => Tag = Languages.TagOf(language);

    /// <summary>The tag of the language of the field's texts; null if the field holds the language of the record.</summary>
    public string? Tag { get; }
}
