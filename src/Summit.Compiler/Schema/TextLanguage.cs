using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Schema;

/// <summary>The languages that tags and enum members stand for.</summary>
public static class TextLanguage
{
    /// <summary>
    /// Returns the name of the language of a tag in lower case, such as <c>german</c> for <c>de-AT</c>; <c>none</c> if
    /// search cannot stem the language.
    /// </summary>
    public static string Of(string tag) => Languages.OfTag(tag).ToString().ToLowerInvariant();

    /// <summary>Returns the name of the language of an enum member in lower case; <c>none</c> as for a tag.</summary>
    public static string Of(EnumMemberShape member) => LanguageOf(member).ToString().ToLowerInvariant();

    /// <summary>Returns whether a spelling of an enum member is a tag, or its name is that of a language.</summary>
    public static bool IsLanguage(EnumMemberShape member) =>
        TagsOf(member).Any(TermText.IsLanguage) || LanguageNamed(member.Name) is not null;

    /// <summary>
    /// Returns the language of an enum member: its spelling in YAML as a tag, such as <c>de</c>, or its name as that of
    /// a language, such as <c>German</c>.
    /// </summary>
    internal static Language LanguageOf(EnumMemberShape member)
    {
        foreach (string tag in TagsOf(member))
        {
            if (Languages.OfTag(tag) is not Language.None and var language)
                return language;
        }

        return LanguageNamed(member.Name) ?? Language.None;
    }

    private static string[] TagsOf(EnumMemberShape member) =>
        [.. member.Spellings, Spelling.InYaml(member.Name).Replace('_', '-')];

    private static Language? LanguageNamed(string name) =>
        Enum.TryParse(name, ignoreCase: true, out Language named) && Enum.IsDefined(typeof(Language), named)
            ? named
            : null;
}
