using System.Text.Json;
using Summit.Benchmarks.Recording;
using Summit.StartUp.Data;
using Summit.Synthetic;
using Summit.Synthetic.Yaml;

namespace Summit.Benchmarks.StartUp;

/// <summary>
/// Creates the input of the programs from the same YAML: JSON and SQLite files of both corpora. The synthetic corpus is
/// the compiled one.
/// </summary>
internal static class StartUpFiles
{
    /// <summary>Returns the programs with their input files, in the order of the report.</summary>
    public static List<StartUpProgram> Make(int syntheticRecords)
    {
        string folder = Directory.CreateDirectory(Path.Combine(RepositoryFolder.Artifacts, "startup")).FullName;
        HelsinkiData helsinki = CorpusYaml.ReadHelsinki(RepositoryFolder.Corpus);
        File.WriteAllBytes(
            Path.Combine(folder, "helsinki.json"),
            JsonSerializer.SerializeToUtf8Bytes(helsinki, CorpusJson.Default.HelsinkiData)
        );
        SqliteFile.Write(
            Path.Combine(folder, "helsinki.db"),
            helsinki
                .Entries.OrderBy(entry => entry.Published)
                .ThenBy(entry => entry.Position)
                .Select(entry => new SqliteRecord(entry.Id, entry.Headline, entry.Summary ?? "", entry.Speakers))
        );

        string yaml = Path.Combine(folder, "synthetic");
        SyntheticCorpus corpus = SyntheticCorpus.Make(syntheticRecords);
        YamlFolder.Write(corpus, yaml);
        ConferenceData conference = CorpusYaml.ReadConference(yaml);
        File.WriteAllBytes(
            Path.Combine(folder, "synthetic.json"),
            JsonSerializer.SerializeToUtf8Bytes(conference, CorpusJson.Default.ConferenceData)
        );
        SqliteFile.Write(
            Path.Combine(folder, "synthetic.db"),
            conference
                .Talks.OrderBy(talk => talk.Starts)
                .ThenBy(talk => talk.Id, StringComparer.Ordinal)
                .Select(talk => new SqliteRecord(talk.Id, talk.Title, talk.Text, talk.Speakers))
        );

        string readyToRun = ReadyToRun.Publish("Compiled", StartUpProgram.Configuration);
        string searchReadyToRun = ReadyToRun.Publish("SearchCompiled", StartUpProgram.Configuration);
        SyntheticTalk asked = corpus.Talks[corpus.Talks.Count / 2];
        return
        [
            new StartUpProgram("Empty", StartUpProgram.NoCorpus),
            new StartUpProgram("Empty (ReadyToRun)", StartUpProgram.NoCorpus)
            {
                Published = ReadyToRun.Publish("Empty", StartUpProgram.Configuration),
            },
            .. Programs(
                "helsinki",
                "live-1818-un-disarmament",
                "vladimir-putin",
                folder,
                RepositoryFolder.Corpus,
                readyToRun
            ),
            .. Programs("synthetic", asked.Id, asked.Speakers[0].Id, folder, yaml, readyToRun),
            .. SearchPrograms(
                "helsinki",
                "nuclear disarmament",
                SearchFiles.TextsOf(helsinki),
                isEnglish: true,
                folder,
                searchReadyToRun
            ),
            .. SearchPrograms(
                "synthetic",
                SearchFiles.RareWordsOf(conference),
                SearchFiles.TextsOf(conference),
                isEnglish: false,
                folder,
                searchReadyToRun
            ),
        ];
    }

    private static StartUpProgram[] SearchPrograms(
        string corpus,
        string query,
        (string Title, string Text)[] texts,
        bool isEnglish,
        string folder,
        string readyToRun
    )
    {
        string sqlite = Path.Combine(folder, corpus + "-fts5.db");
        string lucene = Path.Combine(folder, corpus + "-lucene");
        SearchFiles.WriteFts5(sqlite, texts, isEnglish);
        LuceneFiles.Write(lucene, texts);
        string name = corpus + " search";
        return
        [
            new("SearchCompiled", name, corpus, query),
            new("SearchCompiled (ReadyToRun)", name, corpus, query) { Published = readyToRun },
            new("SearchLucene", name, corpus, query, lucene),
            new("SearchFts5", name, corpus, query, sqlite),
        ];
    }

    private static StartUpProgram[] Programs(
        string corpus,
        string record,
        string speaker,
        string folder,
        string yaml,
        string readyToRun
    ) =>
        [
            new("Compiled", corpus, corpus, record, speaker),
            new("Compiled (ReadyToRun)", corpus, corpus, record, speaker) { Published = readyToRun },
            new("Sqlite", corpus, corpus, record, speaker, Path.Combine(folder, corpus + ".db")),
            new("Json", corpus, corpus, record, speaker, Path.Combine(folder, corpus + ".json")),
            new("Yaml", corpus, corpus, record, speaker, yaml),
        ];
}
