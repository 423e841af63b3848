using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Summit.Helsinki.Tests.StartUp;

/// <summary>
/// Listens for static constructors of the corpus and the library. The runtime reports every method that it compiles, in
/// order, and compiles a static constructor immediately before it runs.
/// </summary>
internal sealed class StaticConstructorListener : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;

    private readonly BlockingCollection<string> _types = [];

    /// <summary>
    /// Returns the types whose static constructors ran, up to and including the type <paramref name="last"/>.
    /// </summary>
    public IReadOnlyList<string> TypesUpTo(string last, TimeSpan patience)
    {
        List<string> types = [];
        while (_types.TryTake(out string? type, patience))
        {
            types.Add(type);
            if (type == last)
                return types;
        }

        throw new TimeoutException($"The runtime did not tell of {last}, but of: {string.Join(", ", types)}.");
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
            return;
        var type = (string)eventData.Payload![eventData.PayloadNames!.IndexOf("MethodNamespace")]!;
        var method = (string)eventData.Payload[eventData.PayloadNames.IndexOf("MethodName")]!;
        if (method == ".cctor" && IsOfLibraryOrCorpus(type))
            _types.Add(type);
    }

    private static bool IsOfLibraryOrCorpus(string type) =>
        type.StartsWith("Summit.", StringComparison.Ordinal)
        && !type.StartsWith("Summit.Helsinki.Tests.", StringComparison.Ordinal);
}
