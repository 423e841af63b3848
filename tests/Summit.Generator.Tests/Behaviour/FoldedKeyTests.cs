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

    [Theory]
    [InlineData("ﬁnland", "Finland", "FINLAND", "Fi\u200Bnland")]
    [InlineData("O'Brien", "O’Brien", "O`Brien", "oʼbrien")]
    [InlineData("ガイド", "ｶﾞｲﾄﾞ", "カ\u3099イト\u3099", "ｶ\u3099イド")]
    [InlineData("مُحَمَّد", "محمد", "محمـــد", "ﻣﺤﻤﺪ")]
    [InlineData("שָׁלוֹם", "שלום", "שלומ", "ש\u05C1\u05B8לו\u05B9ם")]
    [InlineData("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8", "한\u1100\u116E\u11A8", "하\u11AB국")]
    [InlineData("Đà Nẵng", "Da Nang", "DA NA\u0303\u0306NG", "đà nẵng")]
    [InlineData("G٢٠", "g20", "Ｇ２０", "𝐆𝟐𝟎")]
    public void Compatibility_forms_and_variants_find_keys_and_aliases(string name, params string[] spellings)
    {
        LoadedCorpus corpus = Compile($"- name: {name}\n- name: Other\n  otherNames: [\"{name} II\"]\n");
        foreach (string spelling in spellings)
        {
            corpus.Holds($"\"{name}\"", $"People.All.Get(\"{spelling}\").Name");
            corpus.Holds("\"Other\"", $"People.All.Get(\"{spelling} ⅱ\"u8).Name");
        }
    }

    private static LoadedCorpus Compile(string yaml) => new GeneratorHarness(Schema, [("all.yaml", yaml)]).Run().Load();
}
