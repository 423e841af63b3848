using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Json;

/// <summary>
/// Writes names of fields as names of JSON properties. A converted name is kept as UTF-8, because conversion takes half
/// of the time of writing a record (see <c>benchmarks/Summit.Load</c>).
/// </summary>
internal static class PropertyNames
{
    /// <summary>The maximum number of names that are kept of each policy; records of compiled corpora have fewer.</summary>
    private const int MaxKept = 4096;

    // The names are string literals of emitted code, so that the same name is the same object.
    private static readonly ConcurrentDictionary<string, JsonEncodedText> Declared = new(
        ReferenceEqualityComparer.Instance
    );

    private static readonly ConcurrentDictionary<string, JsonEncodedText> CamelCase = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Writes the name of a property.</summary>
    /// <param name="json">The output.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="policy">Converts the name; null for the name as it is.</param>
    public static void Write(Utf8JsonWriter json, string field, JsonNamingPolicy? policy)
    {
        if (policy is null)
            WriteKept(json, field, policy, Declared);
        else if (policy == JsonNamingPolicy.CamelCase)
            WriteKept(json, field, policy, CamelCase);
        else
            json.WritePropertyName(policy.ConvertName(field));
    }

    private static void WriteKept(
        Utf8JsonWriter json,
        string field,
        JsonNamingPolicy? policy,
        ConcurrentDictionary<string, JsonEncodedText> kept
    )
    {
        if (!kept.TryGetValue(field, out JsonEncodedText name))
        {
            // A name of a C# member has no character that needs an escape, so that every encoder may write it.
            name = JsonEncodedText.Encode(
                policy?.ConvertName(field) ?? field,
                JavaScriptEncoder.UnsafeRelaxedJsonEscaping
            );
            if (kept.Count < MaxKept)
                kept.TryAdd(field, name);
        }

        json.WritePropertyName(name);
    }
}
