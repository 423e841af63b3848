using System.Globalization;
using System.Text;
using Summit.Benchmarks.Corpora;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.StartUp;

/// <summary>
/// What is measured: whole processes that look up a record by key and list the records of a speaker, from before the
/// start of the process to after its end, and their heap usage until they have the answer. Over what: the Helsinki
/// corpus and the synthetic corpus of 10,000 talks, compiled, in SQLite, as JSON and as YAML. Processes that search
/// these corpora are compared with SQLite's FTS5 and Lucene.NET. Why: an application pays for reading a corpus at each
/// start, most of all command lines and cloud functions. The goal is at most 5 ms more than an empty program, 15 ms to
/// the first ranked answer, and no table on the heap. The programs take turns, so that other load on the machine
/// affects all of them.
/// </summary>
internal static class StartUpComparison
{
    private const int Rounds = 15;

    private const string Columns =
        "program,corpus,median ms,least ms,ratio to empty,ms more than empty,allocated bytes,heap bytes";

    /// <summary>Measures the programs, and writes the results.</summary>
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

    /// <summary>Throws unless all programs that read a corpus give the same answer.</summary>
    private static void Check(List<StartUpProgram> programs)
    {
        foreach (
            IGrouping<string, StartUpProgram> corpus in programs
                .Where(program => program.Corpus != StartUpProgram.NoCorpus)
                .GroupBy(program => program.Corpus)
        )
        {
            // The last answer is the plainest one, from YAML; the answer of SQLite comes from a query.
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
