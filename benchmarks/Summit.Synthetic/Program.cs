using System.CommandLine;
using System.Globalization;
using Summit.Synthetic;
using Summit.Synthetic.Yaml;

var records = new Option<int>("--records") { Description = "The number of talks.", DefaultValueFactory = _ => 1000 };
var seed = new Option<ulong>("--seed")
{
    Description = "The same seed and number give the same bytes.",
    DefaultValueFactory = _ => SyntheticCorpus.UsualSeed,
};
var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to.", Required = true };
var titles = new Option<bool>("--titles") { Description = "Write only the titles of the talks." };
records.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() < 1)
        result.AddError("There must be at least one record.");
});

var command = new RootCommand("Makes a synthetic corpus of conference talks as YAML.")
{
    records,
    seed,
    titles,
    folder,
};
command.SetAction(arguments =>
{
    string path = arguments.GetRequiredValue(folder).FullName;
    SyntheticCorpus corpus = SyntheticCorpus.Make(arguments.GetValue(records), arguments.GetValue(seed));
    if (arguments.GetValue(titles))
        YamlFolder.WriteTitles(corpus, path);
    else
        YamlFolder.Write(corpus, path);
    FolderDigest digest = FolderDigest.Of(path);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Talks.Count} talks, {corpus.Speakers.Count} speakers, {corpus.Topics.Count} topics, {corpus.Venues.Count} venues: {digest.Files} files, {digest.Bytes} bytes, SHA-256 {digest.Sha256}"
        )
    );
});
return command.Parse(args).Invoke();
