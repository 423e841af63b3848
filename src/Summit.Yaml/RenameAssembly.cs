using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;
using Mono.Cecil.Cil;

/// <summary>
/// Writes an assembly under the name of the target file and without a public key. Regular expressions are interpreted
/// instead of compiled at run time, because compiling them takes longer than matching the few texts in use. All other
/// code is unchanged. The same input gives the same bytes. MSBuild compiles this file when it builds the project in
/// this folder.
/// </summary>
public sealed class RenameAssembly : Task
{
    private const int CompiledRegex = 8;

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
                        InterpretExpressions(method.Body);
                }
            }

            assembly.Write(Target, new WriterParameters { DeterministicMvid = true });
        }

        return true;
    }

    /// <summary>
    /// Removes <c>RegexOptions.Compiled</c> from the options of all regular expressions that a method constructs.
    /// </summary>
    private static void InterpretExpressions(MethodBody body)
    {
        foreach (Instruction instruction in body.Instructions)
        {
            if (
                instruction.OpCode != OpCodes.Newobj
                || ((MethodReference)instruction.Operand).DeclaringType.FullName
                    != "System.Text.RegularExpressions.Regex"
            )
                continue;
            Instruction options = instruction.Previous;
            switch (options.OpCode.Code)
            {
                case Code.Ldc_I4_8:
                    options.OpCode = OpCodes.Ldc_I4_0;
                    break;
                case Code.Ldc_I4_S:
                    options.Operand = (sbyte)((sbyte)options.Operand & ~CompiledRegex);
                    break;
            }
        }
    }
}
