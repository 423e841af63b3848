using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Summit.Benchmarks.Overview;

/// <summary>The results of the overview, as a table and a text chart.</summary>
/// <param name="reports">The reports of all benchmarks.</param>
internal sealed class OverviewTable(IReadOnlyList<BenchmarkReport> reports)
{
    private const int ChartWidth = 48;

    /// <summary>Writes the table and the chart.</summary>
    public string Write()
    {
        Result[] results = [.. OverviewRow.All.SelectMany(ResultsOf)];
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{"10,000 records", -32}{"Summit", 10}{"allocated", 11}   beside\n"
        );
        foreach (IGrouping<OverviewRow, Result> row in results.GroupBy(result => result.Row))
        {
            string beside = string.Join(", ", row.Select(result => $"{result.Contender} {Times(result.Ratio)}"));
            Result first = row.First();
            text.Append(
                CultureInfo.InvariantCulture,
                $"{row.Key.Title, -32}{Time(first.Summit), 10}{first.Allocated + " B", 11}   {beside}\n"
            );
        }

        text.Append("\nHow many times as long the others take (each step of the scale is ten times as much):\n");
        double longest = Math.Log10(results.Max(result => result.Ratio));
        foreach (Result result in results)
        {
            int length = (int)Math.Round(Math.Max(0, Math.Log10(result.Ratio)) / longest * ChartWidth);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{result.Row.Title, -32}{result.Contender, -17}{new string('█', length)} {Times(result.Ratio)}\n"
            );
        }

        return text.ToString();
    }

    private IEnumerable<Result> ResultsOf(OverviewRow row)
    {
        BenchmarkReport[] own = [.. reports.Where(report => row.Has(report.BenchmarkCase))];
        BenchmarkReport summit = own.Single(report => row.NameOf(report.BenchmarkCase) == nameof(OverviewRow.Summit));
        double time = summit.ResultStatistics!.Median;
        long allocated = summit.GcStats.GetBytesAllocatedPerOperation(summit.BenchmarkCase) ?? 0;
        return row.Contenders.Select(contender =>
        {
            BenchmarkReport other = own.Single(report => row.NameOf(report.BenchmarkCase) == contender.Name);
            return new Result(row, contender.Name, time, allocated, other.ResultStatistics!.Median / time);
        });
    }

    private static string Time(double nanoseconds) =>
        nanoseconds < 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns")
            : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:0.00} µs");

    private static string Times(double ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{(ratio < 10 ? Math.Round(ratio, 1) : Math.Round(ratio))}×");

    private sealed record Result(OverviewRow Row, string Contender, double Summit, long Allocated, double Ratio);
}
