// Compares Summit with its usual alternatives; see benchmarks/README.md.
//
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks                     an overview, in minutes;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- --filter *Keys*  options of BenchmarkDotNet;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- all              every benchmark;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- check            each once, with checked results;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- startup          whole processes;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- sizes            the bytes of search indexes;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- tables           the bytes of tables;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- build            the growth of a build;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- disasm           the code of a well-known field;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- charts           the charts of the README;
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- switch           the source of Keys/SeventyKeys.cs.
//
// With --property:LargeCorpora=true before the --, the program also contains the corpus of 100,000 talks. With
// 'record' before any of these commands, the results are kept under benchmarks/record. The command 'record all'
// records everything and needs the large corpus.
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Summit.Benchmarks;
using Summit.Benchmarks.Builds;
using Summit.Benchmarks.Charts;
using Summit.Benchmarks.Corpora;
using Summit.Benchmarks.Disassembly;
using Summit.Benchmarks.Keys;
using Summit.Benchmarks.Overview;
using Summit.Benchmarks.Recording;
using Summit.Benchmarks.Search;
using Summit.Benchmarks.Sizes;
using Summit.Benchmarks.StartUp;

bool isKept = args is ["record", ..];
string[] arguments = isKept ? args[1..] : args;
if (isKept && !CompiledCorpus.HasLarge)
{
    Console.Error.WriteLine(
        "A record has all sizes: run 'dotnet run' with --property:LargeCorpora=true before the --."
    );
    return 2;
}

var record = new Record(isKept);
switch (arguments)
{
    case []:
        return OverviewRun.Run(Path.Combine(RepositoryFolder.Artifacts, "overview"));
    case ["charts"]:
        RecordedCharts.Write();
        break;
    case ["startup"]:
        StartUpComparison.Run(record);
        break;
    case ["tables"]:
        TableSizes.Run(record);
        break;
    case ["sizes"]:
        IndexSizes.Run(record);
        break;
    case ["build"]:
        BuildCurve.Run(record);
        break;
    case ["disasm"]:
        DisassemblyListing.Run(record);
        break;
    case [DisassemblyListing.CallCommand]:
        Console.WriteLine(WellKnown.CallAll());
        break;
    case ["switch"]:
        Console.WriteLine(SwitchSource.Of(ObjectCorpus.Of(CompiledCorpus.Sizes.First())));
        break;
    case ["all"] when isKept:
        DisassemblyListing.Run(record);
        StartUpComparison.Run(record);
        TableSizes.Run(record);
        IndexSizes.Run(record);
        BuildCurve.Run(record);
        RunBenchmarks(All, ShortJob.Usual);
        break;
    case ["all"]:
        RunBenchmarks(All, ShortJob.Usual);
        break;
    case ["check"]:
        RunBenchmarks(All, ShortJob.Once);
        break;
    default:
        RunBenchmarks(arguments, ShortJob.Usual);
        break;
}

return 0;

void RunBenchmarks(string[] options, Job job)
{
    string artifacts = Path.Combine(RepositoryFolder.Artifacts, "benchmarkdotnet");
    if (Directory.Exists(artifacts))
        Directory.Delete(artifacts, recursive: true);
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options, ShortJob.WritingTo(artifacts, job));
    record.KeepReports(artifacts);
}

/// <summary>The options that select every benchmark.</summary>
internal static partial class Program
{
    private static readonly string[] All = ["--filter", "*"];
}
