using Summit.Docs.Tests.Pages;

namespace Summit.Docs.Tests.Examples;

/// <summary>The corpus of a page, with the YAML that shows an error, in a folder that is the current one until
/// disposal.</summary>
internal sealed class FlawedCorpus : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("summit-docs-");

    public FlawedCorpus(Page page)
    {
        new PageCorpus(page).Save(Assembly);
        foreach ((string path, string text) in PageCorpus.FilesOf(page))
        {
            string file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Environment.CurrentDirectory = _folder.FullName;
    }

    /// <summary>The assembly with the compiled schema.</summary>
    public string Assembly => Path.Combine(_folder.FullName, "Corpus.dll");

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Delete(recursive: true);
    }
}
