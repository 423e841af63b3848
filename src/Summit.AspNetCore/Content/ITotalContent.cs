using System.Text.Json;

namespace Summit.AspNetCore.Content;

/// <summary>Writes the number of results of a search, with what depends on it.</summary>
internal interface ITotalContent
{
    /// <summary>Writes properties of the object that <paramref name="json"/> has started.</summary>
    void Write(Utf8JsonWriter json, int total);
}
