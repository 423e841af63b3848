using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;
using Mono.Cecil.Cil;

/// <summary>
/// Marks every method of an assembly as one that the JIT optimizes when it is first called
/// (<c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for). A generator lives in a compiler for a
/// second or two: most of that would go by in code that is not optimized yet, and is counted and timed until it is. The
/// same input gives the same bytes. MSBuild compiles this file when it builds the projects that import the targets beside it.
/// </summary>
public sealed class FullOptimization : Task
{
    private const MethodImplAttributes AggressiveOptimization = (MethodImplAttributes)0x200;

    /// <summary>The path of the assembly, whose symbols, if any, are embedded.</summary>
    [Required]
    public string Source { get; set; } = "";

    /// <summary>Where the marked assembly goes.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        // Read as a whole, since the target may be the source.
        var reading = new ReaderParameters { InMemory = true, ReadSymbols = true, SymbolReaderProvider = new DefaultSymbolReaderProvider(throwIfNoSymbol: false) };
        using (AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(Source, reading))
        {
            foreach (TypeDefinition type in assembly.MainModule.GetTypes())
            {
                foreach (MethodDefinition method in type.Methods)
                {
                    if (method.HasBody)
                        method.ImplAttributes |= AggressiveOptimization;
                }
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Target));
            var writing = new WriterParameters { DeterministicMvid = true };
            if (assembly.MainModule.HasSymbols)
            {
                writing.WriteSymbols = true;
                writing.SymbolWriterProvider = new EmbeddedPortablePdbWriterProvider();
            }

            assembly.Write(Target, writing);
        }

        return true;
    }
}
