using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>A key whose look-ups ignore case and accents, from the attribute to the look-up.</summary>
public class FoldedKeyTests
{
    private const string Schema = """
        using Summit;

        [Corpus("")]
        public static partial class People
        {
            public static partial Table<Person> All { get; }
        }

        [Record]
        public readonly partial struct Person
        {
            [Key(Folded = true)]
            public partial string Name { get; }

            [Alias]
            public partial TextList OtherNames { get; }
        }
        """;

    [Fact]
    public void Folded_keys_and_aliases_are_found_and_keep_their_spelling()
    {
        LoadedCorpus corpus = Compile("- name: Niinistö\n  otherNames: [NIINISTO, Ниинистё]\n- name: Dvořák\n");
        corpus.Holds("\"Niinistö\"", "People.All.Get(\"niinisto\").Name");
        corpus.Holds("\"Niinistö\"", "People.All.Get(\"НИИНИСТЕ\"u8).Name");
        corpus.Holds("\"Dvořák\"", "People.All.Get(\"DVORAK\").Name");
        corpus.Holds("\"Dvořák\"", "People.All.Suggest(\"Dworak\")");
        corpus.Holds("false", "People.All.Contains(\"dvora\")");
    }

    private static LoadedCorpus Compile(string yaml) => new GeneratorHarness(Schema, [("all.yaml", yaml)]).Run().Load();
}
