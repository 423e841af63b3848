using System.Text.Json.Serialization;

namespace Summit.StartUp.Data;

/// <summary>The source-generated contracts of System.Text.Json, its fastest option at start-up.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(HelsinkiData))]
[JsonSerializable(typeof(ConferenceData))]
public sealed partial class CorpusJson : JsonSerializerContext;
