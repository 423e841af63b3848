using System.Diagnostics;
using System.Threading.Channels;

namespace Summit.Build.Tests.Harness;

/// <summary>A run of <c>dotnet watch</c>, and the lines that it writes.</summary>
internal sealed class Watch : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _read = [];
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    public Watch(Consumer consumer, params string[] arguments)
    {
        _process = consumer.Start(["watch", .. arguments]);
        _process.OutputDataReceived += Add;
        _process.ErrorDataReceived += Add;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until a line that has not been waited for contains <paramref name="text"/>.</summary>
    public async Task Wrote(string text, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            do _read.Add(await _lines.Reader.ReadAsync(patience.Token));
            while (!_read[^1].Contains(text, StringComparison.Ordinal));
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"'{text}' is not written:\n{string.Join('\n', _read.TakeLast(60))}");
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
