using System.Text;

namespace Summit.Cli.Inference;

/// <summary>Decides whether texts can be the keys of a table.</summary>
internal static class KeyTexts
{
    /// <summary>The maximum length of a key in bytes of UTF-8. The compiler refuses longer keys (SUM0039).</summary>
    public const int MaxBytes = 1023;

    /// <summary>Returns whether a text can be a key.</summary>
    public static bool IsUsable(string text) => text.Length > 0 && !IsTooLong(text);

    /// <summary>Returns whether a text is longer than a key may be.</summary>
    public static bool IsTooLong(string text) =>
        text.Length > MaxBytes || (text.Length > MaxBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaxBytes);

    /// <summary>Returns whether the texts can be keys and are all different, also in composed form.</summary>
    public static bool AreUnique(IEnumerable<string> texts)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        return texts.All(text => IsUsable(text) && met.Add(Composed(text)));
    }

    /// <summary>Returns the form in which keys are compared.</summary>
    public static string Composed(string text) =>
        Ascii.IsValid(text) || text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormC);
}
