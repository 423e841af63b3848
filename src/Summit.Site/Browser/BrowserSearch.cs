using System.IO.Compression;
using System.Text.Json;
using Summit.Site.Addresses;
using Summit.Site.Browser;
using Summit.Site.Browser.References;

namespace Summit.Site;

/// <summary>
/// The search of a site, which runs in the browser of the reader: scripts, the search engine, and the compiled corpus.
/// The engine is the library itself as WebAssembly, and part of this assembly.
/// </summary>
public static class BrowserSearch
{
    /// <summary>The folder of all files but the first script.</summary>
    private const string Folder = $"{PageAddress.Assets}/search";

    /// <summary>Returns the files that a site needs to be searched; see <see cref="SiteOptions.Assets"/>.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <exception cref="SiteException">The assembly of the corpus is no file, or this build has no engine.</exception>
    public static IReadOnlyList<SiteAsset> AssetsOf(ICorpus corpus)
    {
        Type declaration = DeclarationOf(corpus);
        IReadOnlyList<SiteAsset> engine = EngineFiles.Engine;
        IReadOnlyList<string> assemblies = AssembliesOf(declaration, engine);
        return
        [
            .. EngineFiles.Scripts.Select(script => script with { Address = $"{PageAddress.Assets}/{script.Address}" }),
            .. engine.Select(file => file with { Address = $"{Folder}/engine/{file.Address}" }),
            .. assemblies.Select(path => new SiteAsset($"{Folder}/{NameOf(path)}", () => Compress(path))),
            new SiteAsset($"{Folder}/corpus.json", () => Describe(declaration, assemblies)),
        ];
    }

    /// <summary>
    /// Returns what the code of a corpus uses and the engine lacks, because the engine contains only the parts of .NET
    /// that emitted code and the search use.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <exception cref="SiteException">The assembly of the corpus is no file, or this build has no engine.</exception>
    public static IReadOnlyList<MissingMember> FindMissing(ICorpus corpus)
    {
        IReadOnlyList<SiteAsset> engine = EngineFiles.Engine;
        return ReferenceCheck.Run(AssembliesOf(DeclarationOf(corpus), engine), engine);
    }

    private static Type DeclarationOf(ICorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.GetType().DeclaringType ?? corpus.GetType();
    }

    private static IReadOnlyList<string> AssembliesOf(Type declaration, IReadOnlyList<SiteAsset> engine) =>
        LoadedAssemblies.Of(
            declaration.Assembly,
            [.. engine.Select(file => Path.GetFileNameWithoutExtension(file.Address))]
        );

    /// <summary>The name of an assembly in the site. Some servers refuse to send files that end with .dll.</summary>
    private static string NameOf(string path) => $"{Path.GetFileNameWithoutExtension(path)}.bin";

    /// <summary>
    /// Compresses an assembly, because many servers do not compress files of unknown types. The script decompresses it.
    /// </summary>
    private static MemoryStream Compress(string path)
    {
        var compressed = new MemoryStream();
        using (FileStream assembly = File.OpenRead(path))
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            assembly.CopyTo(gzip);
        compressed.Position = 0;
        return compressed;
    }

    private static MemoryStream Describe(Type declaration, IReadOnlyList<string> assemblies)
    {
        var description = new MemoryStream();
        using (var json = new Utf8JsonWriter(description))
        {
            json.WriteStartObject();
            json.WriteString("corpus", declaration.FullName);
            json.WriteStartArray("assemblies");
            foreach (string path in assemblies)
                json.WriteStringValue(NameOf(path));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        description.Position = 0;
        return description;
    }
}
