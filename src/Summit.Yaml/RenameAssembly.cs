using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Writes an assembly under another name, which is that of the target file, and without a public key. The code is as it was,
/// but that the JIT optimizes it at once, and the same input gives the same bytes. MSBuild compiles this file when it builds the project beside it.
/// </summary>
public sealed class RenameAssembly : Task
{
    // No name in Cecil. Why it is set: see FullOptimization.cs.
    private const MethodImplAttributes AggressiveOptimization = (MethodImplAttributes)0x200;

    /// <summary>The path of the assembly to read.</summary>
    [Required]
    public string Source { get; set; } = "";

    /// <summary>The path of the assembly to write.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        using (AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(Source))
        {
            assembly.Name.Name = Path.GetFileNameWithoutExtension(Target);
            assembly.Name.PublicKey = new byte[0];
            assembly.Name.HasPublicKey = false;
            assembly.MainModule.Name = Path.GetFileName(Target);
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            foreach (TypeDefinition type in assembly.MainModule.GetTypes())
            {
                foreach (MethodDefinition method in type.Methods)
                {
                    if (method.HasBody)
                        method.ImplAttributes |= AggressiveOptimization;
                }
            }

            assembly.Write(Target, new WriterParameters { DeterministicMvid = true });
        }

        return true;
    }
}
