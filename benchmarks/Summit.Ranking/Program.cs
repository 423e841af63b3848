// Evaluates the ranking on a public test collection; see benchmarks/README.md.
//
//   dotnet run -c Release --project benchmarks/Summit.Ranking -- convert FOLDER     writes its documents as YAML
//   dotnet run -c Release --project benchmarks/Summit.Ranking -- evaluate FOLDER    runs and judges its questions
using System.Globalization;
using Summit.Ranking;
using Summit.Ranking.Collections;
using Summit.Ranking.Engines;

switch (args)
{
    case ["convert", string folder]:
        CollectionYaml.Write(TestCollection.Read(folder));
        break;
    case ["evaluate", string folder]:
        Evaluate(TestCollection.Read(folder));
        break;
    default:
        Console.Error.WriteLine("Summit.Ranking convert FOLDER | evaluate FOLDER");
        return 1;
}

return 0;

static void Evaluate(TestCollection collection)
{
    CollectionYaml.Check(collection);
    Console.WriteLine($"{collection.Documents.Count} documents, {collection.Topics.Count} questions\n");
    Console.WriteLine("| | nDCG@10 | P@10 | MAP |\n|---|---|---|---|");
    Report("Summit", SummitEngine.Ask);
    using var lucene = new LuceneEngine(collection);
    Report("Lucene.NET, title and text as one field", lucene.AskOneField);
    Report("Lucene.NET, title^3 and text", lucene.AskTwoFields);
    using var sqlite = new SqliteEngine(collection);
    Report("SQLite FTS5, title 3 and text 1", sqlite.Ask);

    void Report(string name, Func<string, IReadOnlyList<string>> ask)
    {
        Judgement[] judged = [.. collection.Topics.Select(topic => Judgement.Of(ask(topic.Text), topic))];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {judged.Average(one => one.Ndcg):F4} | {judged.Average(one => one.Precision):F4} | {judged.Average(one => one.AveragePrecision):F4} |"
            )
        );
    }
}
