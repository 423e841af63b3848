using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Summit.StartUp.Data;

/// <summary>A Lucene.NET index in a folder, over titles and texts in English.</summary>
public static class LuceneFiles
{
    /// <summary>The field of the title, which is stored.</summary>
    public const string Title = "title";

    /// <summary>The field of the text.</summary>
    public const string Text = "text";

    /// <summary>The version of Lucene whose behaviour is used.</summary>
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The boost of each field.</summary>
    public static Dictionary<string, float> Boosts { get; } = new() { [Title] = 3, [Text] = 1 };

    /// <summary>Converts texts and queries to terms.</summary>
    public static Analyzer Analyzer { get; } = new EnglishAnalyzer(Version);

    /// <summary>Writes an index with one segment.</summary>
    public static void Write(string path, IEnumerable<(string Title, string Text)> records)
    {
        if (System.IO.Directory.Exists(path))
            System.IO.Directory.Delete(path, recursive: true);
        using FSDirectory folder = FSDirectory.Open(path);
        using var writer = new IndexWriter(
            folder,
            new IndexWriterConfig(Version, Analyzer) { Similarity = new BM25Similarity() }
        );
        foreach ((string title, string text) in records)
            writer.AddDocument([
                new TextField(Title, title, Field.Store.YES),
                new TextField(Text, text, Field.Store.NO),
            ]);
        writer.ForceMerge(1);
    }
}
