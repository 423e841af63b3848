using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Generator.Tests.Harness;

/// <summary>The references of test compilations: the framework that runs the tests, and the library.</summary>
internal static class TestReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(object).Assembly.Location)
            .Append(typeof(RecordAttribute).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles an assembly, and returns a reference to it.</summary>
    public static MetadataReference Compile(string name, string source)
    {
        using var assembly = new MemoryStream();
        Assert.True(
            CSharpCompilation
                .Create(
                    name,
                    [CSharpSyntaxTree.ParseText(source)],
                    All,
                    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                )
                .Emit(assembly)
                .Success
        );
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
