using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Summit.Generator.Tests.Harness;

/// <summary>A compiled and loaded corpus, which can evaluate C# expressions.</summary>
internal sealed class LoadedCorpus
{
    private readonly AssemblyLoadContext _context = new("corpus");
    private readonly CSharpCompilation _probes;
    private int _probeCount;

    public LoadedCorpus(CSharpCompilation corpus)
    {
        byte[] image = Emit(corpus);
        Assembly = _context.LoadFromStream(new MemoryStream(image));
        _probes = corpus.RemoveAllSyntaxTrees().AddReferences(MetadataReference.CreateFromImage(image));
    }

    public Assembly Assembly { get; }

    private string Usings =>
        string.Concat(
            Assembly
                .GetExportedTypes()
                .Select(type => type.Namespace)
                .OfType<string>()
                .Distinct()
                .Select(name => $"using {name};\n")
        );

    /// <summary>Returns the value of a C# expression over the records of the corpus.</summary>
    public object? Evaluate(string expression) =>
        Compile(
                $$"""
                using System;
                using System.Linq;
                using System.Text;
                using Summit;
                {{Usings}}

                public static class Probe
                {
                    public static object Value() => {{expression}};
                }
                """
            )
            .GetType("Probe")!
            .GetMethod("Value")!
            .Invoke(null, null);

    /// <summary>Compiles C# against the corpus and loads it together with the corpus.</summary>
    public Assembly Compile(string source)
    {
        CSharpCompilation probe = _probes
            .WithAssemblyName($"Probe{_probeCount++}")
            .WithOptions(_probes.Options.WithNullableContextOptions(NullableContextOptions.Disable))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, GeneratorHarness.ParseOptions));
        return _context.LoadFromStream(new MemoryStream(Emit(probe)));
    }

    private static byte[] Emit(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }
}
