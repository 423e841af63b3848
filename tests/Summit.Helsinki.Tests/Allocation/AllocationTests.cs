using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Allocation;

/// <summary>No kind of query allocates on the heap.</summary>
public class AllocationTests
{
    private static readonly DateTimeOffset From = SummitDay.At(15, 0);
    private static readonly DateTimeOffset To = SummitDay.At(16, 0);
    private static readonly string Key = Speaker.VladimirPutin.Id;
    private static readonly string Alias = Speaker.VladimirPutin.OtherNames.Single(name => name == "Путин");

    private static int _sum;

    [Fact]
    public void The_measurement_detects_an_allocation()
    {
        Assert.True(AllocatedBytes.Of(() => Keep(new object().GetHashCode())) > 0);
        Assert.True(AllocatedBytes.Of(() => Keep(Speaker.VladimirPutin.Entries.ToArray().Length)) > 0);
    }

    [Fact]
    public void Finding_a_key_in_a_string_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet(Key, out _)));

    [Fact]
    public void Finding_an_alias_in_a_string_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet(Alias, out _)));

    [Fact]
    public void Finding_a_key_in_characters_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet("<vladimir-putin>".AsSpan(1, 14), out _)));

    [Fact]
    public void Finding_a_key_in_UTF8_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet("vladimir-putin"u8, out _)));

    [Fact]
    public void Finding_an_alias_in_UTF8_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Speakers.TryGet("Путин"u8, out _)));

    [Fact]
    public void Finding_many_keys_allocates_nothing()
    {
        string[] names = [Key, Alias, "nobody"];
        var speakers = new Speaker[names.Length];
        AllocatesNothing(() => Keep(Helsinki2018.Speakers.FindAll(names, speakers)));
    }

    [Fact]
    public void Getting_a_key_allocates_nothing() =>
        AllocatesNothing(() =>
            Keep(Helsinki2018.Speakers.Get(Key).Ordinal + Helsinki2018.Speakers.Get("Путин"u8).Ordinal)
        );

    [Fact]
    public void Missing_a_key_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            Keep(Helsinki2018.Speakers.TryGet("vladimir-puttin", out _));
            Keep(Helsinki2018.Speakers.TryGet("Пути", out _));
            Keep(Helsinki2018.Speakers.TryGet("vladimir-puttin".AsSpan(1), out _));
            Keep(Helsinki2018.Speakers.TryGet("Пути"u8, out _));
        });

    [Fact]
    public void Testing_whether_a_key_exists_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Topics.Contains("syria") & Helsinki2018.Topics.Contains("syria"u8)));

    [Fact]
    public void Indexing_a_table_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Entries[Helsinki2018.Entries.Count - 1].Ordinal));

    [Fact]
    public void Enumerating_a_table_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (Entry entry in Helsinki2018.Entries)
                Keep(entry.Position);
        });

    [Fact]
    public void Enumerating_lists_allocates_nothing() =>
        AllocatesNothing(() =>
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
    public void Enumerating_sets_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (Topic topic in Helsinki2018.Topics)
            {
                foreach (Entry entry in topic.AllEntries)
                    Keep(entry.Position);
            }
        });

    [Fact]
    public void Enumerating_a_formula_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (
                Entry entry in Speaker.VladimirPutin.Entries
                    & Topic.Syria.Entries
                    & Helsinki2018.Entries.Between(From, To)
            )
                Keep(entry.Position);
        });

    [Fact]
    public void A_formula_of_eight_sets_allocates_nothing() =>
        AllocatesNothing(() =>
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
    public void Querying_a_set_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            RecordSet<Entry> set = Speaker.VladimirPutin.Entries;
            Keep(set.Count);
            Keep(set.IsEmpty);
            Keep(set.Contains(Entry.Live1517PutinSyria));
        });

    [Fact]
    public void A_time_slice_allocates_nothing() =>
        AllocatesNothing(() => Keep(Helsinki2018.Entries.Between(From, To).Count));

    [Fact]
    public void Reading_numbers_enums_dates_instants_and_durations_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (Entry entry in Helsinki2018.Entries)
                Keep(entry.Position + (int)entry.Kind + entry.Published.Hour + (entry.Occurred?.Day ?? 0));
            foreach (Event happening in Helsinki2018.Events)
                Keep(happening.Date!.Value.Day + (happening.PlannedDuration?.Minutes ?? 0));
        });

    [Fact]
    public void References() =>
        AllocatesNothing(() =>
        {
            foreach (Utterance utterance in Helsinki2018.Utterances)
                Keep(
                    utterance.Entry.Source.Ordinal + utterance.Speaker.Ordinal + (utterance.Entry.Place?.Ordinal ?? 0)
                );
        });

    [Fact]
    public void Reading_texts_as_UTF8_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (Entry entry in Helsinki2018.Entries)
                Keep(entry.HeadlineUtf8.Length + entry.SummaryUtf8.Length);
        });

    [Fact]
    public void Reading_lists_of_texts_as_UTF8_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (Speaker speaker in Helsinki2018.Speakers)
            {
                for (int i = 0; i < speaker.OtherNames.Count; i++)
                    Keep(speaker.OtherNames.Utf8(i).Length);
            }
        });

    [Fact]
    public void Reading_a_string_again_allocates_nothing() =>
        AllocatesNothing(() =>
        {
            foreach (Speaker speaker in Helsinki2018.Speakers)
            {
                Keep(speaker.Name.Length + speaker.ToString().Length);
                foreach (string name in speaker.OtherNames)
                    Keep(name.Length);
            }
        });

    [Fact]
    public void Comparing_records_allocates_nothing() =>
        AllocatesNothing(() =>
            Keep(
                Speaker.VladimirPutin == Helsinki2018.Speakers[0]
                    || Speaker.VladimirPutin.CompareTo(Speaker.DonaldTrump) > 0
                    || Speaker.VladimirPutin.Equals(Speaker.DonaldTrump)
            )
        );

    [Fact]
    public void Visiting_every_field_of_every_table_allocates_nothing()
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
