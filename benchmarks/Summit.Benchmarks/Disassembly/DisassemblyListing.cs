using System.Diagnostics;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.Disassembly;

/// <summary>
/// Shows the machine code of <see cref="WellKnown"/>: the runtime lists what it compiles when it is asked to by
/// <c>DOTNET_JitDisasm</c>, which needs a process of its own. Without tiers, the first code is the optimised one.
/// </summary>
internal static class DisassemblyListing
{
    /// <summary>The command by which this program calls the methods and nothing else.</summary>
    public const string CallCommand = "call-well-known";

    /// <summary>Lists the code, and keeps it.</summary>
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
