namespace Summit.Helsinki.Tests.StartUp;

/// <summary>The reads that tests run in a second copy of the corpus.</summary>
internal static class Readings
{
    /// <summary>
    /// Reads everything except strings: numbers, times, enums, references, lists, sets, formulas, keys and UTF-8.
    /// </summary>
    public static int AllButStrings()
    {
        int sum = 0;
        foreach (Entry entry in Helsinki2018.Entries)
        {
            sum += entry.Position + (int)entry.Kind + entry.Published.Minute;
            sum += (entry.Occurred?.Day ?? 0) + (entry.Place?.Ordinal ?? 0);
            sum += entry.HeadlineUtf8.Length + entry.SummaryUtf8.Length;
            foreach (Utterance utterance in entry.Utterances)
                sum += utterance.Speaker.Ordinal + utterance.Topics.Count + utterance.TextUtf8.Length;
        }

        foreach (Event happening in Helsinki2018.Events)
            sum += happening.PlannedDuration?.Minutes ?? 0;
        RecordSet<Entry> hour = Helsinki2018.Entries.Between(SummitDay.At(15, 0), SummitDay.At(16, 0));
        foreach (Entry entry in Speaker.VladimirPutin.Entries & Topic.Syria.AllEntries & hour)
            sum += entry.Ordinal;
        if (Helsinki2018.Speakers.TryGet("Путин", out Speaker putin))
            sum += putin.Ordinal;
        if (Helsinki2018.Topics.TryGet("syria"u8, out Topic syria))
            sum += syria.Entries.Count;
        return sum;
    }

    /// <summary>Reads the name of one speaker.</summary>
    public static int OneName() => Speaker.VladimirPutin.Name.Length;

    /// <summary>Reads every string of the corpus on several threads at once.</summary>
    /// <returns>The number of strings, and the number of strings that were different objects on some threads.</returns>
    public static (int Strings, int Different) AllStringsOnManyThreads()
    {
        string[][] readings = new string[8][];
        using var start = new Barrier(readings.Length);
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, readings.Length)
                .Select(i => new Thread(() =>
                {
                    start.SignalAndWait();
                    readings[i] = StringCollector.AllStrings();
                })),
        ];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();

        string[] first = readings[0];
        int different = Enumerable
            .Range(0, first.Length)
            .Count(i => readings.Any(reading => !ReferenceEquals(reading[i], first[i])));
        return (first.Length, different);
    }
}
