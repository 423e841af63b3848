using System.Text.Encodings.Web;
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

    /// <summary>The texts as UTF-8. A name of a C# member has no character that needs an escape.</summary>
    private static readonly JsonEncodedText[] Encoded = Array.ConvertAll(All, text =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
    );

    /// <summary>Returns the text of a member, or null if the enum has no member of that value.</summary>
    public static JsonEncodedText? Of(TEnum value)
    {
        int index = Array.IndexOf(Members, value);
        return index < 0 ? null : Encoded[index];
    }
}
