using System.Globalization;
using System.Text;
using Summit.Benchmarks.Corpora;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.StartUp;

/// <summary>
/// What is measured: whole processes that find a record by its key and list what a speaker has, from before the process to
/// after its end, and what they put on the heap until they have the answer.
/// Over what: the Helsinki corpus, and the synthetic one of 10,000 talks; compiled, in SQLite, as JSON, as YAML. Processes that search
/// them, beside SQLite's FTS5 and Lucene.NET.
/// Why: a corpus that is read at start is paid for at each start, most of all by command lines and functions in a cloud. The
/// goal is at most 5 ms more than an empty program, 15 ms to the first ranked answer, and no table on the heap.
/// The programs take turns, so that what else the machine does falls on all of them.
/// </summary>
internal static class StartUpComparison
{
    private const int Rounds = 15;

    private const string Columns =
        "program,corpus,median ms,least ms,ratio to empty,ms more than empty,allocated bytes,heap bytes";

    /// <summary>Measures, and keeps the results.</summary>
    public static void Run(Record record)
    {
        List<StartUpProgram> programs = StartUpFiles.Make(CompiledCorpus.SizesFrom(10_000).First());
        Check(programs);

        var runs = programs.ToDictionary(program => program, _ => new List<double>());
        for (int round = 0; round < Rounds; round++)
        {
            foreach (StartUpProgram program in programs)
                runs[program].Add(program.Run().Milliseconds);
        }

        string[] rows = [.. programs.Select(program => Row(program, runs[program], runs[programs[0]]))];
        var report = new StringBuilder("Start of whole processes, ")
            .Append(Rounds)
            .Append(" rounds in turns.\n\n")
            .Append(Machine.Description)
            .Append("\n\n")
            .Append(Markdown(Columns))
            .Append(Markdown(string.Join(',', Columns.Split(',').Select(_ => "---"))));
        foreach (string row in rows)
            report.Append(Markdown(row));

        Console.WriteLine(report);
        record.Write("StartUp.md", report.ToString());
        record.Write("StartUp.csv", $"{Columns}\n{string.Join('\n', rows)}\n");
        record.Write("StartUp-raw.csv", Raw(programs, runs));
    }

    /// <summary>All programs that read a corpus must give the same answer.</summary>
    private static void Check(List<StartUpProgram> programs)
    {
        foreach (
            IGrouping<string, StartUpProgram> corpus in programs
                .Where(program => program.Corpus != StartUpProgram.NoCorpus)
                .GroupBy(program => program.Corpus)
        )
        {
            // The answer from YAML, the last, is the plainest way there is; that of SQLite is of a search.
            string expected = corpus.Last().Run().Answer;
            foreach (StartUpProgram program in corpus)
                Verify.Equal($"the answer of {program.Name}", expected, program.Run().Answer);
            Console.WriteLine($"All answer alike over {corpus.Key}: {expected}");
        }
    }

    private static string Row(StartUpProgram program, List<double> runs, List<double> empty)
    {
        StartUpRun heap = program.Run(withHeap: true);
        double median = Median(runs);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{program.Name},{program.Corpus},{median:F1},{runs.Min():F1},{median / Median(empty):F2},{median - Median(empty):F1},{heap.AllocatedBytes},{heap.HeapBytes}"
        );
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Markdown(string row) => $"| {row.Replace(",", " | ", StringComparison.Ordinal)} |\n";

    private static string Raw(List<StartUpProgram> programs, Dictionary<StartUpProgram, List<double>> runs)
    {
        IEnumerable<string> rows = programs.Select(program =>
            $"{program.Name},{program.Corpus},{string.Join(',', runs[program].Select(run => run.ToString("F2", CultureInfo.InvariantCulture)))}"
        );
        return $"program,corpus,milliseconds by round\n{string.Join('\n', rows)}\n";
    }
}
