using System.Text.Json;
using Summit.Cli.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Export;

/// <summary>The folder for ConvoKit of the Helsinki corpus.</summary>
public sealed class HelsinkiConvoKitTests() : ConvoKitLayout(Compiled.Helsinki)
{
    [Fact]
    public void Every_utterance_of_the_corpus_is_there()
    {
        JsonElement[] utterances = Utterances();

        Assert.Equal(148, utterances.Length);
        Assert.Equal(Helsinki2018.Utterances.Select(utterance => utterance.Id), utterances.Select(Id));
        Assert.Equal(
            Helsinki2018.Utterances.Select(utterance => (utterance.Text, utterance.Speaker.Id)),
            utterances.Select(item => (Text(item, "text")!, Text(item, "speaker")!))
        );
    }

    [Fact]
    public void A_conversation_is_an_entry()
    {
        Entry[] entries = [.. Helsinki2018.Entries.Where(entry => entry.Utterances.Count > 0)];

        Assert.Equal(
            entries.Select(entry => entry.Utterances[0].Id),
            File("conversations.json").EnumerateObject().Select(conversation => conversation.Name)
        );
        Assert.Equal(
            entries.Select(entry => entry.Id),
            File("conversations.json")
                .EnumerateObject()
                .Select(conversation => Text(conversation.Value.GetProperty("meta"), "id"))
        );
    }

    [Fact]
    public void The_stance_the_wording_and_the_locator_are_metadata() =>
        Assert.All(Utterances().Zip(Helsinki2018.Utterances), pair =>
        {
            JsonElement meta = pair.First.GetProperty("meta");
            Assert.Equal(pair.Second.Stance.ToString(), Text(meta, "stance"), ignoreCase: true);
            Assert.Equal(pair.Second.Wording.ToString(), Text(meta, "wording"), ignoreCase: true);
            Assert.Equal(pair.Second.Part.ToString(), Text(meta, "part"), ignoreCase: true);
        });

    [Fact]
    public void The_corpus_states_its_licence()
    {
        JsonElement overall = File("corpus.json");

        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Text(overall, "license"));
        Assert.Equal("The Helsinki corpus of the Summit contributors", Text(overall, "attribution"));
    }
}
