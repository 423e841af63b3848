using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary><c>dotnet watch</c> notices changes of the YAML, rebuilds, and runs the new program.</summary>
public class WatchTests
{
    private const string Opening = "opening|Opening|Opening|2026-11-22||True";

    private const string Waiting = "Waiting for changes";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_sees_an_edited_file()
    {
        using var consumer = new Consumer();
        await using var watch = new Watch(consumer, "--no-hot-reload", "--non-interactive", "run");

        // The program ends at once. <c>dotnet watch</c> then waits for an edit.
        await watch.Wrote(Cancellation, "Waiting for a file to change");
        consumer.Write("corpus/talks/opening.yaml", "- {id: opening, title: Opening}\n- {id: second, title: Second}\n");
        await watch.Wrote(Cancellation, "2 talks");
    }

    /// <summary>
    /// Hot reload, which is the default, applies edits to a running program. It cannot apply changes of data.
    /// </summary>
    [Fact]
    public async Task A_running_program_has_all_of_an_edit()
    {
        using Consumer consumer = new Consumer().Write("corpus/talks/second.yaml", "title: Second\nseats: 5\n");
        await using var watch = new Watch(consumer, "run", "stay");
        await watch.Wrote(Cancellation, Waiting, Opening);

        // The new title has the same length, so that no other number of the layout changes.
        consumer.Write("corpus/talks/second.yaml", "title: Sacond\nseats: 5\n");
        await watch.Wrote(Cancellation, Waiting, "second|Sacond|Sacond||5|True");

        consumer.Write("corpus/talks/second.yaml", "title: Sacond\nseats: 6\n");
        await watch.Wrote(Cancellation, Waiting, "second|Sacond|Sacond||6|True");

        consumer.Write("corpus/talks/opening.yaml", "title: Opening\nday: 2026-11-23\n");
        await watch.Wrote(Cancellation, "opening|Opening|Opening|2026-11-23||True");
    }

    [Fact]
    public async Task A_running_program_has_new_files_and_not_deleted_ones()
    {
        using var consumer = new Consumer();
        await using var watch = new Watch(consumer, "run", "stay");
        await watch.Wrote(Cancellation, Waiting, Opening);

        consumer.Write("corpus/talks/second.yaml", "title: Second\n");
        await watch.Wrote(Cancellation, Waiting, "2 talks");

        // The new key has the same length, so that only the names differ.
        consumer.Move("corpus/talks/second.yaml", "corpus/talks/sacond.yaml");
        await watch.Wrote(Cancellation, Waiting, "sacond|Second|Second|||True");

        consumer.Delete("corpus/talks/sacond.yaml");
        await watch.Wrote(Cancellation, "1 talks");
    }
}
