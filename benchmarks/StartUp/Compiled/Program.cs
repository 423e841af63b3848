// A compiled corpus: looks up a record by key, and the records of a speaker. Arguments: corpus, record, speaker.
using Summit;
using Summit.Helsinki;
using Summit.StartUp;
using Summit.Synthetic.Compiled;

if (args[0] == "helsinki")
    AskHelsinki(args[1], args[2]);
else
    AskSynthetic(args[1], args[2]);

static void AskHelsinki(string record, string speaker)
{
    Entry entry = Helsinki2018.Entries.Get(record);
    RecordSet<Entry> entries = Helsinki2018.Speakers.Get(speaker).Entries;
    foreach (Entry first in entries)
    {
        Report.Write(entry.HeadlineUtf8, entries.Count, first.HeadlineUtf8, corpus: null);
        return;
    }
}

static void AskSynthetic(string record, string speaker)
{
    Talk talk = Conference.Talks.Get(record);
    RecordSet<Talk> talks = Conference.Speakers.Get(speaker).Talks;
    foreach (Talk first in talks)
    {
        Report.Write(talk.TitleUtf8, talks.Count, first.TitleUtf8, corpus: null);
        return;
    }
}
