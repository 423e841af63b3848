// Measures the JSON API with wrk on the loopback address, beside endpoints that return a constant of the same size.
//
//   dotnet run -c Release --project benchmarks/Summit.Load
//   dotnet run -c Release --project benchmarks/Summit.Load -- 10        with rounds of ten seconds
using System.Globalization;
using Summit.Load;

if (!Wrk.IsInstalled)
{
    Console.Error.WriteLine("wrk is not installed: install it, for example with 'apt install wrk', and try again.");
    return 2;
}

int seconds = args is [string text] ? int.Parse(text, CultureInfo.InvariantCulture) : 5;
await using var server = new LoadServer();
await server.StartAsync();
LoadTarget[] targets =
[
    await server.CheckRecordAsync(),
    await server.CheckSearchAsync(),
    await server.CheckExpandedSearchAsync(),
    await server.CheckDescribedSearchAsync(),
    await server.CheckNotModifiedAsync(),
];
Console.WriteLine(
    "| request | bytes | requests/s | constant, requests/s | ratio | allocated bytes a request | constant |"
);
Console.WriteLine("|---|---|---|---|---|---|---|");
foreach (LoadTarget target in targets)
    Console.WriteLine(LoadComparison.Run(server, target, seconds).ToRow());
return 0;
