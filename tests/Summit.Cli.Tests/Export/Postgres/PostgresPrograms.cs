namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>
/// The programs of an installed PostgreSQL: in the folder that <c>SUMMIT_POSTGRES</c> names, on <c>PATH</c>, or where
/// Debian installs them.
/// </summary>
internal static class PostgresPrograms
{
    private const string Debian = "/usr/lib/postgresql";

    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres", "psql"];

    /// <summary>The folder with the programs; null if none has all of them.</summary>
    public static string? Folder { get; } =
        Candidates().FirstOrDefault(folder => Needed.All(name => File.Exists(Path.Combine(folder, name))));

    /// <summary>Why the tests cannot run.</summary>
    public const string Absence =
        "PostgreSQL is not installed: no folder in SUMMIT_POSTGRES, PATH or /usr/lib/postgresql has initdb, pg_ctl, postgres and psql.";

    /// <summary>Returns the path of a program.</summary>
    public static string PathOf(string name) => Path.Combine(Folder!, name);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("SUMMIT_POSTGRES") is { Length: > 0 } named)
            return [named];
        IEnumerable<string> installed = Directory.Exists(Debian)
            ? Directory.EnumerateDirectories(Debian).OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(installed);
    }
}
