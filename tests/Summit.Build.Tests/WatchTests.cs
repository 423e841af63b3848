using System.Diagnostics;
using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary><c>dotnet watch</c> sees an edit of the YAML, builds again and runs what comes of it.</summary>
public class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task An_edit_of_a_file_is_seen()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using var consumer = new Consumer();
        using Process watch = consumer.Start("watch", "--no-hot-reload", "--non-interactive", "run");
        try
        {
            var seen = new TaskCompletionSource();
            var waiting = new TaskCompletionSource();
            void Read(object sender, DataReceivedEventArgs line)
            {
                if (line.Data is "2 talks")
                    seen.TrySetResult();
                if (line.Data?.Contains("Waiting for a file to change", StringComparison.Ordinal) ?? false)
                    waiting.TrySetResult();
            }

            watch.OutputDataReceived += Read;
            watch.ErrorDataReceived += Read;
            watch.BeginOutputReadLine();
            watch.BeginErrorReadLine();

            // The program ends at once, and then an edit is waited for.
            await waiting.Task.WaitAsync(Patience, cancellation);
            consumer.Write(
                "corpus/talks/opening.yaml",
                "- {id: opening, title: Opening}\n- {id: second, title: Second}\n"
            );
            await seen.Task.WaitAsync(Patience, cancellation);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }
    }
}
