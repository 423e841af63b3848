// Writes a topic inside a type of its own as JSON, and reads it back: with the converters of the record types, or with
// the converters that the corpus adds to the options. With "search", it searches a table instead.
using System.Text.Json;
using System.Text.Json.Serialization;
using Summit;
using Summit.Helsinki;

if (args[0] == "search")
{
    Console.WriteLine(Helsinki2018.Media.SearchToArray(args[1], 1)[0].Record.Id);
    return;
}

var options = new JsonSerializerOptions { TypeInfoResolver = Types.Default };
if (args[0] == "options")
    Helsinki2018.AddJsonConverters(options);
try
{
    Topic topic = Topic.Parse(args[1]);
    string json = JsonSerializer.Serialize(new Answer(topic, [topic]), options.GetTypeInfo(typeof(Answer)));
    var read = (Answer)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Answer)))!;
    Console.WriteLine(read.Topic == topic && read.Topics[0] == topic ? json : "The topic was not read.");
}
catch (NotSupportedException exception)
{
    Console.WriteLine(exception.Message);
}

internal sealed record Answer(Topic Topic, IReadOnlyList<Topic> Topics);

[JsonSerializable(typeof(Answer))]
internal sealed partial class Types : JsonSerializerContext;
