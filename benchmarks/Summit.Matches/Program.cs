// Measures the time of a search for each matching record; see benchmarks/README.md.
//
//   dotnet run -c Release --project benchmarks/Summit.Matches                        100,000 titles;
//   dotnet run -c Release --project benchmarks/Summit.Matches -p:Records=1000000     a million titles.
using System.Globalization;
using System.Runtime.InteropServices;
using Summit.Matches;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var titles = TitleCorpus.Titles;
IReadOnlyList<Question> questions = new QuestionMaker(titles).Make();
var timer = new MatchTimer(titles);
foreach (Question question in questions)
    timer.Check(question);

Console.WriteLine(
    $"""
    {titles.Count:N0} titles; {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}. The median of {QuestionMaker.Count} queries.

    | query | matches | µs, ten best | ns a match | µs, with the total | ns a match |
    |---|---:|---:|---:|---:|---:|
    """
);
foreach (IGrouping<string, Question> kind in questions.GroupBy(question => question.Kind))
{
    Question[] asked = [.. kind];
    double[] best = timer.Medians(asked, countsAll: false);
    double[] counted = timer.Medians(asked, countsAll: true);
    Console.WriteLine(
        $"| {kind.Key} | {Median(asked.Select(question => (double)question.Matches)):N0} | {Row(best, asked)} | {Row(counted, asked)} |"
    );
}

static string Row(double[] times, Question[] asked) =>
    $"{Median(times) / 1000:F1} | {Median(times.Zip(asked, (time, question) => time / question.Matches)):F2}";

static double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
