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
            TaskCompletionSource one = new(), two = new();
            watch.OutputDataReceived += (_, line) =>
            {
                if (line.Data == "1 talks") one.TrySetResult();
                if (line.Data == "2 talks") two.TrySetResult();
            };
            watch.BeginOutputReadLine();
            watch.BeginErrorReadLine();
            await one.Task.WaitAsync(Patience, cancellation);

            // An edit that comes before it begins to watch is missed, so that it is made again.
            for (int edit = 0; !two.Task.IsCompleted && edit < 30; edit++)
            {
                consumer.Write("corpus/talks/opening.yaml", $"- {{id: opening, title: Opening}}\n- {{id: second, title: Second {edit}}}\n");
                await Task.WhenAny(two.Task, Task.Delay(Patience / 30, cancellation));
            }

            Assert.True(two.Task.IsCompleted, "The edit was not seen");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }
    }
}
