using System.Diagnostics;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.Disassembly;

/// <summary>
/// Lists the machine code of <see cref="WellKnown"/>. The runtime prints the code of methods that
/// <c>DOTNET_JitDisasm</c> selects, which needs a separate process. Without tiered compilation, the first code is the
/// optimised code.
/// </summary>
internal static class DisassemblyListing
{
    /// <summary>The command with which this program only calls the methods.</summary>
    public const string CallCommand = "call-well-known";

    /// <summary>Lists the code, and writes it to the record.</summary>
    public static void Run(Record record)
    {
        string listing = Path.Combine(Directory.CreateDirectory(RepositoryFolder.Artifacts).FullName, "jit.txt");
        File.Delete(listing);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            Environment =
            {
                ["DOTNET_JitDisasm"] = "WellKnown*",
                ["DOTNET_JitStdOutFile"] = listing,
                ["DOTNET_TieredCompilation"] = "0",
            },
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(DisassemblyListing).Assembly.Location);
        start.ArgumentList.Add(CallCommand);
        using (Process process = Process.Start(start)!)
            process.WaitForExit();

        string content = $"{Machine.Description}\n\n{File.ReadAllText(listing)}";
        Console.WriteLine(content);
        record.Write("WellKnown.asm", content);
    }
}
