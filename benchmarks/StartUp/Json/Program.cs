// JSON, read at start-up with source-generated System.Text.Json. Arguments: corpus, record, speaker, file.
using System.Text;
using System.Text.Json;
using Summit.StartUp;
using Summit.StartUp.Data;

byte[] json = File.ReadAllBytes(args[3]);
IAnswers corpus =
    args[0] == "helsinki"
        ? JsonSerializer.Deserialize(json, CorpusJson.Default.HelsinkiData)!
        : JsonSerializer.Deserialize(json, CorpusJson.Default.ConferenceData)!;
Answer answer = corpus.Ask(args[1], args[2]);
Report.Write(Encoding.UTF8.GetBytes(answer.Title), answer.Count, Encoding.UTF8.GetBytes(answer.First), corpus);
