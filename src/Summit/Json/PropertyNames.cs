using System.Text.Json;

namespace Summit.Json;

/// <summary>Converts names of fields to names of JSON properties.</summary>
internal static class PropertyNames
{
    /// <summary>The length up to which a name is converted on the stack.</summary>
    private const int MaxOnStack = 128;

    /// <summary>Writes the name of a property.</summary>
    /// <param name="json">The output.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="policy">Converts the name; null for the name as it is.</param>
    public static void Write(Utf8JsonWriter json, string field, JsonNamingPolicy? policy)
    {
        if (policy is null)
        {
            json.WritePropertyName(field);
            return;
        }

        if (policy != JsonNamingPolicy.CamelCase || field.Length > MaxOnStack)
        {
            json.WritePropertyName(policy.ConvertName(field));
            return;
        }

        Span<char> name = stackalloc char[MaxOnStack];
        name = name[..field.Length];
        field.CopyTo(name);
        ToCamelCase(name);
        json.WritePropertyName(name);
    }

    /// <summary>
    /// Converts a name as <see cref="JsonNamingPolicy.CamelCase"/> does, without a string: the capitals at the start
    /// become small, except the capital that starts the second word. <c>URLOfPage</c> becomes <c>urlOfPage</c>.
    /// </summary>
    internal static void ToCamelCase(Span<char> name)
    {
        for (int i = 0; i < name.Length && char.IsUpper(name[i]); i++)
        {
            bool startsWord = i > 0 && i + 1 < name.Length && !char.IsUpper(name[i + 1]);
            if (startsWord)
                break;
            name[i] = char.ToLowerInvariant(name[i]);
        }
    }
}
