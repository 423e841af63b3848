using System.Text.RegularExpressions;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;
using Summit.Generator.Schema;

namespace Summit.Compiler.Tests.Diagnostics;

/// <summary>A parsed help page: its heading, and the code blocks of its example and its fix.</summary>
internal sealed partial class HelpPage
{
    /// <summary>The schema of the examples that have none of their own.</summary>
    private const string Conference = """
        public enum Level { Beginner, Advanced }

        [Record]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            [Label] public partial string Title { get; }
            public partial Level? Level { get; }
            public partial DateOnly? Day { get; }
            public partial DateTimeOffset? Start { get; }
            public partial TimeSpan? Length { get; }
            public partial int? Seats { get; }
            public partial double? Price { get; }
            public partial bool? Recorded { get; }
            [Uri] public partial string? Link { get; }
            public partial TextList Tags { get; }
            public partial RecordList<Speaker> Speakers { get; }
        }

        [Record]
        public readonly partial struct Speaker
        {
            [Key] public partial string Id { get; }
            public partial string Name { get; }
            [Alias] public partial TextList OtherNames { get; }
            [Inverse(nameof(Talk.Speakers))] public partial RecordSet<Talk> Talks { get; }
        }

        [Record]
        public readonly partial struct Topic
        {
            [Key] public partial string Id { get; }
            [Hierarchy] public partial Topic? Broader { get; }
        }
        """;

    private readonly string _example;
    private readonly string _fix;
    private readonly TestCapacity _capacity;

    public HelpPage(string markdown, TestCapacity capacity)
    {
        _capacity = capacity;
        string[] parts = markdown.Split("**Fix.**");
        (_example, _fix) = (parts[0], parts[1]);
        Heading = markdown.Split('\n')[0];
    }

    /// <summary>The first line.</summary>
    public string Heading { get; }

    /// <summary>The ids of the diagnostics of the example.</summary>
    public IReadOnlyList<string> IdsOfExample => IdsOf(_example, CSharpSchema.ReadBroken(SchemaOf(_example)));

    /// <summary>The ids of the diagnostics of the fix.</summary>
    public IReadOnlyList<string> IdsOfFix =>
        IdsOf(
            _fix,
            CSharpSchema.Read(SchemaOf(_fix.Contains("```csharp", StringComparison.Ordinal) ? _fix : _example))
        );

    /// <summary>The size of the search index of the example, in bytes. The example has one table.</summary>
    public int SearchBytesOfExample =>
        TestCapacity.SearchBytesOf(
            _capacity.Bind(CSharpSchema.Read(SchemaOf(_example)).Shape, FilesOf(_example, usesConference: false))
        );

    /// <summary>Whether the page has an example.</summary>
    public bool HasExample => Fences().IsMatch(_example);

    /// <summary>Whether the page shows the fix.</summary>
    public bool HasFix => Fences().IsMatch(_fix);

    private string[] IdsOf(string part, CorpusDeclaration schema)
    {
        if (!schema.IsSound)
            return [.. schema.Diagnostics.Select(error => error.Id)];
        bool usesConference = Fenced(_example, "csharp") is null;
        return [.. _capacity.Bind(schema.Shape, FilesOf(part, usesConference)).Diagnostics.Select(item => item.Id)];
    }

    private static string SchemaOf(string part) => CSharpSchema.Complete(Fenced(part, "csharp") ?? Conference);

    private static List<YamlFile> FilesOf(string part, bool usesConference)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (usesConference)
            texts.Add("corpus/speakers/ada.yaml", "name: Ada\nother-names: [Lovelace]\n");
        foreach (string file in (Fenced(part, "yaml") ?? "").Split("# corpus/", StringSplitOptions.RemoveEmptyEntries))
        {
            int end = file.IndexOf('\n', StringComparison.Ordinal);
            texts.Add("corpus/" + file[..end], file[(end + 1)..]);
        }

        return [.. texts.Select(text => YamlParser.Parse(text.Key, text.Value))];
    }

    private static string? Fenced(string part, string language) =>
        Fences()
            .Matches(part)
            .FirstOrDefault(match => match.Groups["language"].Value == language)
            ?.Groups["text"]
            .Value;

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}
