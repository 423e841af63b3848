using System.Runtime.CompilerServices;

namespace Summit.Cli.Corpora;

/// <summary>Shows whether code of this assembly runs.</summary>
internal static class ModuleTrace
{
    /// <summary>The variable that names a file, which is created when the assembly is initialised.</summary>
    public const string Variable = "SUMMIT_TEST_TRACE";

    [ModuleInitializer]
    internal static void Leave()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
            File.WriteAllText(path, "");
    }
}
