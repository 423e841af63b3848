using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Summit.Browser.Searching;

namespace Summit.Browser;

/// <summary>
/// The functions that a script calls. Every answer is JSON; an answer with the property <c>error</c> is a sentence for
/// the reader.
/// </summary>
[SupportedOSPlatform("browser")]
public static partial class Engine
{
    private static readonly SearchSession Session = new();

    /// <summary>The entry point that the runtime requires.</summary>
    public static void Main() { }

    /// <summary>Loads an assembly that the corpus refers to; see <see cref="SearchSession.Add"/>.</summary>
    /// <param name="assembly">The bytes of the assembly.</param>
    [JSExport]
    public static void Add(byte[] assembly) => SearchSession.Add(assembly);

    /// <summary>Opens a corpus; see <see cref="SearchSession.Open(byte[], string)"/>.</summary>
    /// <param name="assembly">The bytes of the compiled assembly.</param>
    /// <param name="corpus">The corpus class with its namespace.</param>
    [JSExport]
    public static string Open(byte[] assembly, string corpus) => Session.Open(assembly, corpus);

    /// <summary>Searches a table; see <see cref="SearchSession.Search"/>.</summary>
    /// <param name="table">The table; empty for the first table with a match.</param>
    /// <param name="query">The query.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="limit">The maximum number of hits.</param>
    [JSExport]
    public static string Search(string table, string query, string[] conditions, int offset, int limit) =>
        Session.Search(table, query, conditions, offset, limit);

    /// <summary>Finds the passages of hits; see <see cref="SearchSession.FindPassages"/>.</summary>
    /// <param name="table">The table.</param>
    /// <param name="query">The query.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="offset">The number of hits to skip.</param>
    /// <param name="limit">The maximum number of hits.</param>
    [JSExport]
    public static string FindPassages(string table, string query, string[] conditions, int offset, int limit) =>
        Session.FindPassages(table, query, conditions, offset, limit);

    /// <summary>Completes a query; see <see cref="SearchSession.Complete"/>.</summary>
    /// <param name="table">The table; empty for all tables.</param>
    /// <param name="typed">The query.</param>
    [JSExport]
    public static string Complete(string table, string typed) => Session.Complete(table, typed);
}
