using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Allocation;

/// <summary>Every kind of query, measured: none puts a byte on the heap.</summary>
public class AllocationTests
{
    private static readonly DateTimeOffset From = SummitDay.At(15, 0);
    private static readonly DateTimeOffset To = SummitDay.At(16, 0);
    private static readonly string Key = Speaker.VladimirPutin.Id;
    private static readonly string Alias = Speaker.VladimirPutin.OtherNames.Single(name => name == "Путин");

    private static int _sum;

    [Fact]
    public void TheMeasureSeesAllocation()
    {
        Assert.True(AllocatedBytes.Of(() => Keep(new object().GetHashCode())) > 0);
        Assert.True(AllocatedBytes.Of(() => Keep(Speaker.VladimirPutin.Entries.ToArray().Length)) > 0);
    }

    [Fact]
    public void FindingAKeyInAString() => AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet(Key, out _)));

    [Fact]
    public void FindingAnAliasInAString() => AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet(Alias, out _)));

    [Fact]
    public void FindingAKeyInCharacters() => AllocatesNothing(() =>
        Keep(Helsinki2018.Speakers.TryGet("<vladimir-putin>".AsSpan(1, 14), out _)));

    [Fact]
    public void FindingAKeyInUtf8() => AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet("vladimir-putin"u8, out _)));

    [Fact]
    public void FindingAnAliasInUtf8() => AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet("Путин"u8, out _)));

    [Fact]
    public void GettingAKey() => AllocatesNothing(() =>
        Keep(Helsinki2018.Speakers.Get(Key).Ordinal + Helsinki2018.Speakers.Get("Путин"u8).Ordinal));

    [Fact]
    public void MissingAKey() => AllocatesNothing(() =>
    {
        Keep(Helsinki2018.Speakers.TryGet("vladimir-puttin", out _));
        Keep(Helsinki2018.Speakers.TryGet("Пути", out _));
        Keep(Helsinki2018.Speakers.TryGet("vladimir-puttin".AsSpan(1), out _));
        Keep(Helsinki2018.Speakers.TryGet("Пути"u8, out _));
    });

    [Fact]
    public void AskingWhetherAKeyIsThere() => AllocatesNothing(() =>
        Keep(Helsinki2018.Topics.Contains("syria") & Helsinki2018.Topics.Contains("syria"u8)));

    [Fact]
    public void IndexingATable() => AllocatesNothing(() => Keep(Helsinki2018.Entries[Helsinki2018.Entries.Count - 1].Ordinal));

    [Fact]
    public void EnumeratingATable() => AllocatesNothing(() =>
    {
        foreach (Entry entry in Helsinki2018.Entries)
            Keep(entry.Position);
    });

    [Fact]
    public void EnumeratingLists() => AllocatesNothing(() =>
    {
        foreach (Entry entry in Helsinki2018.Entries)
        {
            foreach (Speaker speaker in entry.Speakers)
                Keep(speaker.Ordinal);
            foreach (Utterance utterance in entry.Utterances)
                Keep(utterance.Topics.Contains(Topic.Syria));
        }
    });

    [Fact]
    public void EnumeratingSets() => AllocatesNothing(() =>
    {
        foreach (Topic topic in Helsinki2018.Topics)
        {
            foreach (Entry entry in topic.AllEntries)
                Keep(entry.Position);
        }
    });

    [Fact]
    public void EnumeratingAFormula() => AllocatesNothing(() =>
    {
        foreach (Entry entry in Speaker.VladimirPutin.Entries & Topic.Syria.Entries & Helsinki2018.Entries.Between(From, To))
            Keep(entry.Position);
    });

    [Fact]
    public void AFormulaOfEightSets() => AllocatesNothing(() =>
    {
        RecordSet<Entry> presidents = Speaker.VladimirPutin.Entries | Speaker.DonaldTrump.Entries;
        RecordSet<Entry> subjects = Topic.Syria.Entries | Topic.Iran.AllEntries;
        RecordSet<Entry> lavrov = Speaker.SergeiLavrov.Entries & Place.Helsinki.AllEntries;
        RecordSet<Entry> press = Event.PressConference.Entries - Topic.Sport.AllEntries;
        RecordSet<Entry> set = (presidents & subjects) - (lavrov | press);
        Keep(set.Count);
        Keep(set.IsEmpty);
        Keep(set.Contains(Entry.Live1517PutinSyria));
    });

    [Fact]
    public void AskingASet() => AllocatesNothing(() =>
    {
        RecordSet<Entry> set = Speaker.VladimirPutin.Entries;
        Keep(set.Count);
        Keep(set.IsEmpty);
        Keep(set.Contains(Entry.Live1517PutinSyria));
    });

    [Fact]
    public void ASliceOfTime() => AllocatesNothing(() => Keep(Helsinki2018.Entries.Between(From, To).Count));

    [Fact]
    public void NumbersEnumsDatesInstantsAndDurations() => AllocatesNothing(() =>
    {
        foreach (Entry entry in Helsinki2018.Entries)
            Keep(entry.Position + (int)entry.Kind + entry.Published.Hour + (entry.Occurred?.Day ?? 0));
        foreach (Event happening in Helsinki2018.Events)
            Keep(happening.Date.Day + (happening.PlannedDuration?.Minutes ?? 0));
    });

    [Fact]
    public void References() => AllocatesNothing(() =>
    {
        foreach (Utterance utterance in Helsinki2018.Utterances)
            Keep(utterance.Entry.Source.Ordinal + utterance.Speaker.Ordinal + (utterance.Entry.Place?.Ordinal ?? 0));
    });

    [Fact]
    public void TextsAsUtf8() => AllocatesNothing(() =>
    {
        foreach (Entry entry in Helsinki2018.Entries)
            Keep(entry.HeadlineUtf8.Length + entry.SummaryUtf8.Length);
    });

    [Fact]
    public void ListsOfTextsAsUtf8() => AllocatesNothing(() =>
    {
        foreach (Speaker speaker in Helsinki2018.Speakers)
        {
            for (int i = 0; i < speaker.OtherNames.Count; i++)
                Keep(speaker.OtherNames.Utf8(i).Length);
        }
    });

    [Fact]
    public void StringsThatHaveBeenReadBefore() => AllocatesNothing(() =>
    {
        foreach (Speaker speaker in Helsinki2018.Speakers)
        {
            Keep(speaker.Name.Length + speaker.ToString().Length);
            foreach (string name in speaker.OtherNames)
                Keep(name.Length);
        }
    });

    [Fact]
    public void ComparingRecords() => AllocatesNothing(() => Keep(
        Speaker.VladimirPutin == Helsinki2018.Speakers[0] || Speaker.VladimirPutin.CompareTo(Speaker.DonaldTrump) > 0
        || Speaker.VladimirPutin.Equals(Speaker.DonaldTrump)));

    [Fact]
    public void VisitingEveryFieldOfEveryTable()
    {
        var visitor = new WholeCorpus();
        AllocatesNothing(() => Helsinki2018.VisitTables(ref visitor));
        Assert.True(visitor.Records > 0);
    }

    private static void AllocatesNothing(Action query) => Assert.Equal(0, AllocatedBytes.Of(query));

    private static int Keep(int value) => _sum += value;

    private static int Keep(bool value) => Keep(value ? 1 : 0);

    private sealed class WholeCorpus : TableVisitor
    {
        private EveryField _fields = new();

        public int Records { get; private set; }

        public override void VisitTable<T>(string name, Table<T> table)
        {
            foreach (T record in table)
            {
                record.Visit(ref _fields);
                Records++;
            }
        }
    }

    private sealed class EveryField : FieldVisitor
    {
        public override void VisitText(string field, string? value) => Keep(value?.Length ?? 0);

        public override void VisitInverse<T>(string field, RecordSet<T> records)
        {
            foreach (T record in records)
                Keep(record.Ordinal);
        }

        public override void VisitReferences<T>(string field, RecordList<T> records)
        {
            foreach (T record in records)
                Keep(record.Ordinal);
        }
    }
}
