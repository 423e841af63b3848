using Summit.Helsinki.Tests.IndependentReader;
using YamlDotNet.RepresentationModel;

namespace Summit.Helsinki.Tests.Rules;

/// <summary>The worked example of the README follows the rules of the README.</summary>
public class WorkedExampleTests
{
    private static readonly YamlMappingNode Example = Read();

    [Fact]
    public void The_fields_of_the_example_are_described_and_in_that_order()
    {
        AssertOrder("Entries", Example);
        Assert.All(Utterances(), utterance => AssertOrder("Utterances", utterance));
        Assert.All(Appearances(), appearance => AssertOrder("Further appearances", appearance));
    }

    [Fact]
    public void The_stances_wordings_and_channels_of_the_README_equal_those_of_the_schema() =>
        Assert.All(Utterances(), utterance =>
        {
            AssertMember<Stance>(utterance, "stance");
            AssertMember<Wording>(utterance, "wording");
            AssertMember<Channel>(utterance, "channel");
        });

    [Fact]
    public void Every_stance_is_explained() =>
        Assert.Equal(
            Enum.GetValues<Stance>().Select(YamlName.Of).Order(),
            ReadMe.Fields("Utterances", table: 2).Order()
        );

    private static void AssertMember<TEnum>(YamlMappingNode utterance, string field)
        where TEnum : struct, Enum =>
        Assert.Contains(utterance[field].ToString(), Enum.GetValues<TEnum>().Select(YamlName.Of));

    private static void AssertOrder(string heading, YamlMappingNode record)
    {
        string[] described = [.. ReadMe.Fields(heading)];
        string[] given = [.. YamlNodes.KeysOf(record)];
        Assert.Equal(described.Where(given.Contains), given);
    }

    private static IEnumerable<YamlMappingNode> Utterances() =>
        ((YamlSequenceNode)Example["utterances"]).Children.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Appearances() =>
        from utterance in Utterances()
        where utterance.Children.ContainsKey("also-in")
        from appearance in ((YamlSequenceNode)utterance["also-in"]).Children.Cast<YamlMappingNode>()
        select appearance;

    private static YamlMappingNode Read()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(ReadMe.Yaml("From post to YAML")));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
