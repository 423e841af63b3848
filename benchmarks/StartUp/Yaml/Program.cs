// The YAML of the compiled corpus, read at start-up with YamlDotNet. Arguments: corpus, record, speaker, folder.
using System.Text;
using Summit.StartUp;
using Summit.StartUp.Data;

IAnswers corpus = args[0] == "helsinki" ? CorpusYaml.ReadHelsinki(args[3]) : CorpusYaml.ReadConference(args[3]);
Answer answer = corpus.Ask(args[1], args[2]);
Report.Write(Encoding.UTF8.GetBytes(answer.Title), answer.Count, Encoding.UTF8.GetBytes(answer.First), corpus);
