using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Tests.Harness;
using Summit.Compiler.Verify;

namespace Summit.Compiler.Tests.Verify;

/// <summary>The output of the encoder for a corpus, ready to be verified.</summary>
internal sealed record EncodedCorpus(CorpusShape Shape, CompiledCorpus Compiled)
{
    /// <summary>The emitted classes.</summary>
    public IReadOnlyList<StoredClass> Classes { get; } = StoredClasses.Of(Compiled);

    /// <summary>Encodes the flagship corpus.</summary>
    public static EncodedCorpus Helsinki() => Of(HelsinkiCorpus.Shape, HelsinkiCorpus.Files);

    /// <summary>
    /// Encodes a corpus whose schema and data are in a folder of the repository. The schema may be in another folder.
    /// </summary>
    public static EncodedCorpus InFolder(string folder, string? schema = null)
    {
        CorpusShape shape = CSharpSchema
            .Read(Repository.Files(schema ?? folder, "*.cs").Select(file => file.Text))
            .Shape;
        YamlFile[] files =
        [
            .. Repository
                .Files(folder, "*.*")
                .Where(file => Path.GetExtension(file.Path) is ".yaml" or ".yml" or ".json")
                .Select(file => YamlParser.Parse(file.Path[(folder.Length + 1)..], file.Text)),
        ];
        return Of(shape, files);
    }

    /// <summary>Encodes a corpus with a schema and files.</summary>
    public static EncodedCorpus Of(CorpusShape shape, IReadOnlyList<YamlFile> files) =>
        new(shape, CorpusCompiler.Compile(shape, files));

    /// <summary>Returns the first finding; null if there is none.</summary>
    public VerifyFinding? Verify() => CorpusVerifier.FindFirst(Shape, Classes);
}
