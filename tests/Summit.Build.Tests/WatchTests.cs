using System.Diagnostics;
using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary><c>dotnet watch</c> sees an edit of the YAML, builds again and runs what comes of it.</summary>
public class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public void An_edit_of_a_file_is_seen()
    {
        using var consumer = new Consumer();
        using Process watch = consumer.Start("watch", "--no-hot-reload", "--non-interactive", "run");
        try
        {
            var seen = new TaskCompletionSource[] { new(), new() };
            watch.OutputDataReceived += (_, line) =>
            {
                if (line.Data?.Contains("1 talks", StringComparison.Ordinal) ?? false) seen[0].TrySetResult();
                if (line.Data?.Contains("2 talks", StringComparison.Ordinal) ?? false) seen[1].TrySetResult();
            };
            watch.BeginOutputReadLine();
            watch.BeginErrorReadLine();
            Assert.True(seen[0].Task.Wait(Patience), "The first build did not run");

            // It says what it waits for when it has begun to; until then an edit may be missed, so that it is made again.
            for (int edit = 0; !seen[1].Task.IsCompleted && edit < 60; edit++)
            {
                consumer.Write("corpus/talks/opening.yaml", $"- {{id: opening, title: Opening}}\n- {{id: second, title: Second {edit}}}\n");
                seen[1].Task.Wait(Patience / 60);
            }

            Assert.True(seen[1].Task.IsCompleted, "The edit was not seen");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            watch.WaitForExit();
        }
    }
}
