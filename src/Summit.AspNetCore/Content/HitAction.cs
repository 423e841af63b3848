using System.Text.Json;
using Summit.AspNetCore.Requests;
using Summit.Catalog;

namespace Summit.AspNetCore.Content;

/// <summary>Writes a hit whose record type is not known.</summary>
/// <param name="json">The output.</param>
/// <param name="score">The score.</param>
/// <param name="parameters">The parameters of the request.</param>
internal readonly struct HitAction(Utf8JsonWriter json, float score, ApiParameters parameters) : IRecordAction
{
    /// <inheritdoc/>
    public void Invoke<T>(T record)
        where T : struct, IVisitableRecord<T> => HitContent.Write(json, record, score, parameters);
}
