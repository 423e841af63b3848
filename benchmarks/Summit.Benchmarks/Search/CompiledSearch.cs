namespace Summit.Benchmarks.Search;

/// <summary>Searches the records of a compiled corpus.</summary>
internal abstract class CompiledSearch
{
    /// <summary>The number of requested hits.</summary>
    public const int HitCount = 10;

    /// <summary>Prepares questions: finds the record sets of their topics.</summary>
    public abstract CompiledQuestions Prepare(Question[] questions);

    /// <summary>Returns the number of matches of a query, and the best records.</summary>
    public abstract (int Total, int[] Best) Answer(Question question);

    /// <summary>Returns the completions of a prefix, the best first.</summary>
    public abstract string[] Complete(string typed);

    /// <summary>Returns the bytes of all tables of the index, and of the tables of positions.</summary>
    public abstract (long All, long Positions) IndexBytes();
}

/// <summary>Prepared questions for a compiled corpus.</summary>
internal abstract class CompiledQuestions
{
    /// <summary>Runs all questions, and returns the sum of the best hits.</summary>
    public abstract long Ask();

    /// <summary>Runs all questions with a snippet for each hit, and returns the bytes of the snippets.</summary>
    public abstract long AskWithSnippets();

    /// <summary>
    /// Completes the first word of each question, and returns the sum of the record counts of the best completions.
    /// </summary>
    public abstract long Complete();
}

/// <inheritdoc/>
/// <typeparam name="T">The record type.</typeparam>
/// <param name="table">The table.</param>
/// <param name="ofTopic">Returns the records of a topic.</param>
/// <param name="textOf">Returns the text from which snippets are created.</param>
internal sealed class CompiledSearch<T>(
    Table<T> table,
    Func<string, RecordSet<T>> ofTopic,
    CompiledSearch<T>.TextOf textOf
) : CompiledSearch
    where T : struct, ISearchableRecord<T>
{
    /// <summary>Reads a text of a record.</summary>
    public delegate ReadOnlySpan<byte> TextOf(T record);

    public override CompiledQuestions Prepare(Question[] questions) =>
        new CompiledQuestions<T>(
            table,
            [.. questions.Select(question => question.Summit)],
            [.. questions.Select(AmongIfAny)],
            textOf
        );

    public override (int Total, int[] Best) Answer(Question question)
    {
        var hits = new SearchHit<T>[HitCount];
        int count = table.Search(question.Summit, AmongIfAny(question) ?? table.All, hits, out int total);
        if (question.Topic is null)
            count = table.Search(question.Summit, hits);
        return (total, [.. hits.Take(count).Select(hit => hit.Record.Ordinal)]);
    }

    public override string[] Complete(string typed)
    {
        var completions = new Completion<T>[HitCount];
        return [.. completions.Take(table.Complete(typed, completions)).Select(completion => completion.ToString())];
    }

    public override (long All, long Positions) IndexBytes() => IndexTables.BytesOf(typeof(T));

    private RecordSet<T>? AmongIfAny(Question question) => question.Topic is { } topic ? ofTopic(topic) : null;
}

/// <inheritdoc/>
internal sealed class CompiledQuestions<T>(
    Table<T> table,
    string[] queries,
    RecordSet<T>?[] among,
    CompiledSearch<T>.TextOf textOf
) : CompiledQuestions
    where T : struct, ISearchableRecord<T>
{
    private readonly SearchHit<T>[] _hits = new SearchHit<T>[CompiledSearch.HitCount];
    private readonly Completion<T>[] _completions = new Completion<T>[CompiledSearch.HitCount];
    private readonly byte[] _snippet = new byte[512];

    public override long Ask()
    {
        long sum = 0;
        for (int i = 0; i < queries.Length; i++)
            sum += Search(i) > 0 ? _hits[0].Record.Ordinal : -1;
        return sum;
    }

    public override long AskWithSnippets()
    {
        long bytes = 0;
        for (int i = 0; i < queries.Length; i++)
        {
            int count = Search(i);
            for (int hit = 0; hit < count; hit++)
                bytes += table.WriteSnippet(queries[i], textOf(_hits[hit].Record), _snippet, new SnippetFormat());
        }

        return bytes;
    }

    public override long Complete()
    {
        long sum = 0;
        foreach (string query in queries)
            sum +=
                table.Complete(query.AsSpan(0, query.Length - 1), _completions) > 0 ? _completions[0].RecordCount : 0;
        return sum;
    }

    /// <summary>Finds the ten best records. No contender counts the matches.</summary>
    private int Search(int question) =>
        among[question] is { } records
            ? table.Search(queries[question], records, _hits, out _)
            : table.Search(queries[question], _hits);
}
