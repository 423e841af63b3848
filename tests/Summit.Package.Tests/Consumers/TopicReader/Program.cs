// Uses one table of the corpus, and JSON for a type of its own, so that the published program contains no other table.
using System.Text.Json;
using System.Text.Json.Serialization;
using Summit;
using Summit.Helsinki;

var answer = new Answer(
    Helsinki2018.Topics.TryGet(args[0], out Topic topic) ? topic.Label : $"There is no topic '{args[0]}'."
);
Console.WriteLine(
    JsonSerializer.Deserialize(JsonSerializer.Serialize(answer, Types.Default.Answer), Types.Default.Answer)!.Text
);

internal sealed record Answer(string Text);

[JsonSerializable(typeof(Answer))]
internal sealed partial class Types : JsonSerializerContext;
