// Measures Summit beside what a user would otherwise pick; see benchmarks/README.md.
//
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks                        every benchmark
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- --filter *Keys*     some of them: BenchmarkDotNet's options
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- check               each of them once, its results checked
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- startup             whole processes
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- sizes               the bytes of search indexes
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- tables              the bytes of tables
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- build               how a build grows with its corpus
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- disasm              the code of a well-known record's field
//   dotnet run -c Release --project benchmarks/Summit.Benchmarks -- switch              Keys/SeventyKeys.cs, anew
//
// With 'record' before all of these, what they yield is kept under benchmarks/record; 'record all' is everything.
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Summit.Benchmarks;
using Summit.Benchmarks.Builds;
using Summit.Benchmarks.Corpora;
using Summit.Benchmarks.Disassembly;
using Summit.Benchmarks.Keys;
using Summit.Benchmarks.Recording;
using Summit.Benchmarks.Search;
using Summit.Benchmarks.Sizes;
using Summit.Benchmarks.StartUp;

bool isKept = args is ["record", ..];
string[] arguments = isKept ? args[1..] : args;
var record = new Record(isKept);
switch (arguments)
{
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
    case ["all"]:
        DisassemblyListing.Run(record);
        StartUpComparison.Run(record);
        TableSizes.Run(record);
        IndexSizes.Run(record);
        BuildCurve.Run(record);
        RunBenchmarks(All, ShortJob.Usual);
        break;
    case ["check"]:
        RunBenchmarks(All, ShortJob.Once);
        break;
    default:
        RunBenchmarks(arguments is [] ? All : arguments, ShortJob.Usual);
        break;
}

void RunBenchmarks(string[] options, Job job)
{
    string artifacts = Path.Combine(RepositoryFolder.Artifacts, "benchmarkdotnet");
    if (Directory.Exists(artifacts))
        Directory.Delete(artifacts, recursive: true);
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options, ShortJob.WritingTo(artifacts, job));
    record.KeepReports(artifacts);
}

/// <summary>The options that pick every benchmark.</summary>
internal static partial class Program
{
    private static readonly string[] All = ["--filter", "*"];
}
