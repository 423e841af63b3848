using System.Runtime.InteropServices;
using Summit.Cli.Usage;

namespace Summit.Cli.Checking;

/// <summary>
/// Repeats a check after every change of the YAML files or of the compiled schema, until the process is interrupted.
/// </summary>
/// <param name="open">Creates the check with the current schemas.</param>
/// <param name="report">Receives the result of each check.</param>
internal sealed class CheckWatch(Func<CorpusCheck> open, Action<CheckResult> report) : IDisposable
{
    /// <summary>
    /// Time without events after which a change is complete: editors save in several steps, and builds write for a
    /// while.
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);

    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly ManualResetEvent _interrupted = new(initialState: false);
    private volatile bool _schemaChanged;

    /// <summary>Runs until the process is interrupted, and returns the result of the last check.</summary>
    public CheckResult Run()
    {
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

        CorpusCheck check = open();
        var watchers = new List<FileSystemWatcher>();
        CheckResult result;
        try
        {
            Watch(check, watchers);
            do
            {
                if (_schemaChanged)
                    check = OpenAgain(check, watchers);
                result = check.Run();
                report(result);
            } while (WaitForChange());
        }
        finally
        {
            watchers.ForEach(watcher => watcher.Dispose());
        }

        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _changed.Dispose();
        _interrupted.Dispose();
    }

    private void Interrupt(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _interrupted.Set();
    }

    /// <summary>Waits for the next change; returns false if the process is interrupted.</summary>
    private bool WaitForChange()
    {
        if (WaitHandle.WaitAny([_interrupted, _changed]) == 0)
            return false;
        while (_changed.WaitOne(Settling))
        {
            // Events in quick succession count as one change.
        }

        return !_interrupted.WaitOne(0);
    }

    /// <summary>
    /// Opens the check again. While a build runs there may be no schema; then the known check is kept.
    /// </summary>
    private CorpusCheck OpenAgain(CorpusCheck known, List<FileSystemWatcher> watchers)
    {
        _schemaChanged = false;
        try
        {
            CorpusCheck check = open();
            watchers.ForEach(watcher => watcher.Dispose());
            watchers.Clear();
            Watch(check, watchers);
            return check;
        }
        catch (UsageException)
        {
            return known;
        }
    }

    private void Watch(CorpusCheck check, List<FileSystemWatcher> watchers)
    {
        foreach (string folder in check.Folders.Where(Directory.Exists))
            watchers.Add(Watch(folder, "*", isDeep: true, () => _changed.Set()));
        foreach (string assembly in check.Assemblies)
        {
            watchers.Add(Watch(Path.GetDirectoryName(assembly)!, Path.GetFileName(assembly), isDeep: false, () =>
                {
                    _schemaChanged = true;
                    _changed.Set();
                }));
        }
    }

    private static FileSystemWatcher Watch(string folder, string filter, bool isDeep, Action ring)
    {
        var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = isDeep };
        watcher.Changed += (_, _) => ring();
        watcher.Created += (_, _) => ring();
        watcher.Deleted += (_, _) => ring();
        watcher.Renamed += (_, _) => ring();
        // The watcher dropped events. The next check looks at every file, so one signal is enough.
        watcher.Error += (_, _) => ring();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
