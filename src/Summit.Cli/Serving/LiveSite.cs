using Summit.Cli.Checking;
using Summit.Site;

namespace Summit.Cli.Serving;

/// <summary>
/// A site that changes while it is served. Safe to use from several threads: a request reads one state, and the state
/// never changes.
/// </summary>
/// <param name="site">The first pages.</param>
internal sealed class LiveSite(CorpusSite site)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The present state.</summary>
    public SiteState State { get; private set; } = new(1, 1, site, [], null, IsBuilding: false);

    /// <summary>Shows the diagnostics of a check.</summary>
    public void Show(IReadOnlyList<Finding> findings) => Change(state => state with { Findings = findings });

    /// <summary>Shows that a build is running.</summary>
    public void ShowBuilding() => Change(state => state with { IsBuilding = true, Problem = null });

    /// <summary>Shows why the pages are older than the files.</summary>
    public void ShowProblem(string problem) => Change(state => state with { IsBuilding = false, Problem = problem });

    /// <summary>Replaces the pages.</summary>
    public void Replace(CorpusSite site) =>
        Change(state => state with { Site = site, SiteVersion = state.Version, IsBuilding = false, Problem = null });

    /// <summary>
    /// Waits until the state is newer than <paramref name="version"/>, and returns it. Returns the present state after
    /// <paramref name="timeout"/>.
    /// </summary>
    public async Task<SiteState> WaitAsync(int version, TimeSpan timeout, CancellationToken cancellation)
    {
        Task changed;
        lock (_lock)
        {
            if (State.Version > version)
                return State;
            changed = _changed.Task;
        }

        await Task.WhenAny(changed, Task.Delay(timeout, cancellation)).ConfigureAwait(false);
        return State;
    }

    private void Change(Func<SiteState, SiteState> change)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            State = change(State with { Version = State.Version + 1 });
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
