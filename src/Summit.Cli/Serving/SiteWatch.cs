using Summit.Cli.Checking;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Usage;
using Summit.Site;

namespace Summit.Cli.Serving;

/// <summary>
/// Keeps a site up to date. After a change of a YAML file, the files are checked, and the project is built if they have
/// no errors. After a change of the assembly, by this build or another one, the pages are made anew.
/// </summary>
/// <param name="schema">The corpus.</param>
/// <param name="copy">Opens the corpus.</param>
/// <param name="site">Receives the changes.</param>
/// <param name="create">Creates the pages of an opened corpus.</param>
/// <param name="builds">Whether to build the project.</param>
internal sealed class SiteWatch(
    CompiledSchema schema,
    CopiedCorpus copy,
    LiveSite site,
    Func<Corpus, CorpusSite> create,
    bool builds
) : IDisposable
{
    /// <summary>
    /// The time without events after which a change is complete: editors save in several steps, and builds write for a
    /// while.
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim _changed = new(0);
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly CorpusFiles _files = new();

    /// <summary>Checks the files once, and then follows changes until the cancellation.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        Watch(schema.Shape.Folder, "*", isDeep: true);
        Watch(Path.GetDirectoryName(schema.Assembly)!, Path.GetFileName(schema.Assembly), isDeep: false);
        Check();
        while (true)
        {
            await _changed.WaitAsync(cancellation).ConfigureAwait(false);
            while (await _changed.WaitAsync(Settling, cancellation).ConfigureAwait(false))
            {
                // Events in quick succession count as one change.
            }

            if (copy.HasChanged)
                Reload();
            else if (Check() && builds)
                await BuildAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changed.Dispose();
    }

    /// <summary>Checks the files and shows the diagnostics.</summary>
    /// <returns>Whether a file was parsed and there are no errors.</returns>
    private bool Check()
    {
        CheckResult result = new CorpusCheck([schema], _files, schema.Shape.Folder, warningsAreErrors: false).Run();
        site.Show(result.Findings);
        return result.Parsed > 0 && result.IsGood;
    }

    private async Task BuildAsync(CancellationToken cancellation)
    {
        site.ShowBuilding();
        var build = new ProjectBuild(schema.Project, ProjectBuild.ConfigurationOf(schema.Assembly));
        if (await build.RunAsync(cancellation).ConfigureAwait(false) is { } problem)
            site.ShowProblem(problem);
        else
            Reload();
    }

    private void Reload()
    {
        try
        {
            site.Replace(create(copy.Open()));
        }
        catch (Exception exception) when (exception is UsageException or SiteException or IOException)
        {
            site.ShowProblem(exception.Message);
        }
    }

    private void Watch(string folder, string filter, bool isDeep)
    {
        if (!Directory.Exists(folder))
            return;
        var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = isDeep };
        watcher.Changed += Ring;
        watcher.Created += Ring;
        watcher.Deleted += Ring;
        watcher.Renamed += Ring;
        // The watcher dropped events. The next check looks at every file, so one signal is enough.
        watcher.Error += (_, _) => _changed.Release();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Ring(object sender, FileSystemEventArgs change) => _changed.Release();
}
