using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>A small corpus whose records have an English, a German and a Finnish text.</summary>
internal static class Mixed
{
    public static readonly DocSet Set = new(
        Language.English,
        [
            new SearchField("English"),
            new SearchField("German") { Language = Language.German },
            new SearchField("Finnish") { Language = Language.Finnish },
        ],
        [
            ["Small houses at the summit", "", ""],
            ["", "Die kleinen Häuser brennen", ""],
            ["", "Ein kleines Haus am Gipfel, ein Gift", ""],
            ["", "", "Pienissä taloissa asutaan, talot ovat vanhoja"],
            ["Many gifts; nobody has to die", "", ""],
            ["Putin's talks", "Putins Gespräche", "Putinin neuvottelut"],
        ]
    );
}
