using System.Text.Json;

namespace Summit.AspNetCore.Problems;

/// <summary>Writes problems as RFC 9457 describes them.</summary>
internal static class ProblemWriter
{
    /// <summary>The media type of a problem.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Begins the type of every problem.</summary>
    public const string TypePrefix = "urn:summit:problem:";

    /// <summary>Writes a problem.</summary>
    public static void Write(Utf8JsonWriter json, ApiException problem)
    {
        json.WriteStartObject();
        json.WriteString("type", TypePrefix + problem.Code);
        json.WriteString("title", problem.Title);
        json.WriteNumber("status", problem.Status);
        json.WriteString("detail", problem.Message);
        if (problem.Name is not null)
            json.WriteString("name", problem.Name);
        if (problem.Suggestion is not null)
            json.WriteString("suggestion", problem.Suggestion);
        if (problem.KnownNames.Count > 0)
        {
            json.WriteStartArray("knownNames");
            foreach (string name in problem.KnownNames)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
