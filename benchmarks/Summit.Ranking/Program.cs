// Evaluates the ranking on public test collections; see benchmarks/README.md.
//
//   dotnet run -c Release --project benchmarks/Summit.Ranking -- convert FOLDER          writes its documents as YAML
//   dotnet run -c Release --project benchmarks/Summit.Ranking -- evaluate FOLDER [RUNS]  asks and judges its questions
//   dotnet run -c Release --project benchmarks/Summit.Ranking -- record FOLDER [RUNS]    both, for each subfolder
//
// If RUNS is given, the judgements and the answers of every engine are written there, in the format of trec_eval.
using Summit.Ranking;
using Summit.Ranking.Collections;
using Summit.Ranking.Evaluation;

try
{
    switch (args)
    {
        case ["convert", string folder]:
            CollectionYaml.Write(TestCollection.Read(folder));
            return 0;
        case ["evaluate", string folder]:
            Console.Write(CollectionEvaluation.Run(TestCollection.Read(folder), runs: null));
            return 0;
        case ["evaluate", string folder, string runs]:
            Console.Write(CollectionEvaluation.Run(TestCollection.Read(folder), runs));
            return 0;
        case ["record", string folder]:
            RankingRecord.Write(folder, runs: null);
            return 0;
        case ["record", string folder, string runs]:
            RankingRecord.Write(folder, runs);
            return 0;
        default:
            Console.Error.WriteLine(
                $"""
                Summit.Ranking convert FOLDER | evaluate FOLDER [RUNS] | record FOLDER [RUNS]

                {Protocol.Text}
                """
            );
            return 1;
    }
}
catch (Exception exception) when (exception is InvalidOperationException or IOException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
