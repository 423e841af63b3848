using System.Diagnostics;
using System.Threading.Channels;

namespace Summit.Build.Tests.Harness;

/// <summary>A run of <c>dotnet watch</c>, and its output lines.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _read = [];
    private readonly Process _process;

    /// <summary>Starts <c>dotnet watch</c>.</summary>
    public Watch(Consumer consumer, params string[] arguments)
    {
        _process = consumer.Start(["watch", .. arguments]);
        _process.OutputDataReceived += Add;
        _process.ErrorDataReceived += Add;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>
    /// Waits until each of <paramref name="texts"/>, in any order, occurs in a line that no earlier call has waited
    /// for.
    /// </summary>
    public async Task Wrote(CancellationToken cancellation, params string[] texts)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        List<string> missing = [.. texts];
        try
        {
            while (missing.Count > 0)
            {
                _read.Add(await _lines.Reader.ReadAsync(patience.Token));
                missing.RemoveAll(text => _read[^1].Contains(text, StringComparison.Ordinal));
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"'{missing[0]}' is not written:\n{string.Join('\n', _read.TakeLast(60))}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Add(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            _lines.Writer.TryWrite(text);
    }
}
