using System.Text.Json;

namespace Summit.Json;

/// <summary>The texts that stand for the members of an enum: their names in kebab-case, as in YAML.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumTexts<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Members = Enum.GetValues<TEnum>();

    /// <summary>The texts of all members, in the order of their values.</summary>
    public static string[] All { get; } =
        Array.ConvertAll(Enum.GetNames<TEnum>(), JsonNamingPolicy.KebabCaseLower.ConvertName);

    /// <summary>Returns the text of a member, or null if the enum has no member of that value.</summary>
    public static string? Of(TEnum value)
    {
        int index = Array.IndexOf(Members, value);
        return index < 0 ? null : All[index];
    }
}
