using System.Text.Json.Serialization;

namespace Summit.StartUp.Data;

/// <summary>The source-generated contracts of System.Text.Json: the fastest that it has at start.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(HelsinkiData))]
[JsonSerializable(typeof(ConferenceData))]
public sealed partial class CorpusJson : JsonSerializerContext;
