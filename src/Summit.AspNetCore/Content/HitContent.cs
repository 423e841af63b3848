using System.Text.Json;
using Summit.AspNetCore.Requests;
using Summit.Json;

namespace Summit.AspNetCore.Content;

/// <summary>
/// Writes hits. A hit refers to its record: the record is written as its key, and as an object if <c>expand</c> is at
/// least 1 or the record has no key.
/// </summary>
internal static class HitContent
{
    private static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
    private static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    private static readonly JsonEncodedText Record = JsonEncodedText.Encode("record");

    /// <summary>Writes the score, the label and the record of a hit into the object that <paramref name="json"/> has
    /// started.</summary>
    public static void Write<T>(Utf8JsonWriter json, T record, float score, ApiParameters parameters)
        where T : struct, IVisitableRecord<T>
    {
        json.WriteNumber(Score, score);
        json.WriteString(Label, record.ToString());
        json.WritePropertyName(Record);
        if (parameters.Expand == 0 && !record.KeyUtf8.IsEmpty)
            json.WriteStringValue(record.KeyUtf8);
        else
            RecordJson.Write(json, record, parameters.HitOptions);
    }
}
