using System.Text.Json;
using Summit.Cli.Export.Terms;
using Summit.Cli.Output;

namespace Summit.Cli.Export.ConvoKit;

/// <summary>A record of a ConvoKit export: an utterance, a speaker or a conversation.</summary>
/// <param name="Contents">The values of its fields.</param>
/// <param name="Json">Its fields as JSON, from which the metadata is written.</param>
/// <param name="Names">The names of the fields in JSON.</param>
internal sealed record ConversationRecord(RecordContents Contents, JsonElement Json, JsonNames Names);
