using YamlDotNet.RepresentationModel;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>A file of the corpus, in YamlDotNet's object model.</summary>
internal sealed class YamlFile
{
    private YamlFile(string path)
    {
        Path = path;
        Text = CorpusFolder.Read(path);
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        Documents = [.. stream.Documents.Select(document => document.RootNode)];
    }

    /// <summary>Every file of the corpus.</summary>
    public static IReadOnlyList<YamlFile> All { get; } = [.. CorpusFolder.YamlFiles.Select(path => new YamlFile(path))];

    /// <summary>The path within the corpus, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The root of each document.</summary>
    public IReadOnlyList<YamlNode> Documents { get; }

    /// <summary>The file name without <c>.yaml</c>: the id of a record that has none.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name of the table: the name of the file or of its top folder.</summary>
    public string Table => Path.Split('/', '.')[0];

    /// <summary>The records of the file: one per document, or a list of them.</summary>
    public IEnumerable<YamlMappingNode> Records =>
        Documents.SelectMany(root => root is YamlSequenceNode list ? list.Children : [root]).Cast<YamlMappingNode>();

    public override string ToString() => Path;
}
