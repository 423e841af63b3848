using System.Text.Json;
using Summit.Cli.Export.Terms;

namespace Summit.Cli.Export.ConvoKit;

/// <summary>A record that plays a part in conversations.</summary>
/// <param name="Contents">Its values.</param>
/// <param name="Json">Its fields as JSON, the source of the metadata.</param>
internal sealed record ConversationRecord(RecordContents Contents, JsonElement Json);
