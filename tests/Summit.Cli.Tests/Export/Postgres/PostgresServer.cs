using System.Diagnostics;
using Npgsql;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>
/// A PostgreSQL server for the tests, with data in a temporary folder. It listens on a Unix socket in the same folder
/// and on no network. As root, the server runs as the user <c>postgres</c>, because it refuses to run as root.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "summit";

    private readonly TemporaryFolder? _folder;
    private readonly HashSet<string> _databases = [];

    /// <summary>Starts the server if PostgreSQL is installed.</summary>
    public PostgresServer()
    {
        if (PostgresPrograms.Folder is null)
            return;
        _folder = new TemporaryFolder();
        if (IsRoot)
            Run("chown", "postgres", _folder.Path);
        RunAsServer("initdb", "-D", Data, "-A", "trust", "-U", User, "-E", "UTF8", "--locale=C", "--no-sync");
        string options = $"-c listen_addresses='' -k '{_folder.Path}' -c fsync=off -c max_connections=20";
        RunAsServer("pg_ctl", "-D", Data, "-w", "-l", _folder.File("log"), "-o", options, "start");
    }

    private static bool IsRoot => OperatingSystem.IsLinux() && Environment.UserName == "root";

    private string Data => _folder!.File("data");

    /// <summary>
    /// Opens the database of a corpus. The first call for a corpus exports it and loads the export.
    /// </summary>
    /// <param name="corpus">The corpus, as <c>--corpus</c> names it.</param>
    internal NpgsqlConnection Open(string corpus)
    {
        Assert.SkipUnless(_folder is not null, PostgresPrograms.Absence);
        string database = $"db_{Path.GetFileName(corpus)}";
        if (_databases.Add(database))
        {
            string file = _folder!.File($"{database}.sql");
            ToolRun run = ToolRun.Piped("export", "postgres", file, "--corpus", corpus);
            Assert.Equal("", run.Error);
            CreateDatabase(database);
            Assert.Equal("", Load(database, file));
        }

        return Connect(database);
    }

    /// <summary>Opens an empty database.</summary>
    internal NpgsqlConnection OpenEmpty(string database)
    {
        Assert.SkipUnless(_folder is not null, PostgresPrograms.Absence);
        CreateDatabase(database);
        return Connect(database);
    }

    /// <summary>Loads a file with psql, and returns what psql writes to standard error.</summary>
    internal string Load(string database, string file) =>
        Start(
            PostgresPrograms.PathOf("psql"),
            ["--no-psqlrc", "-q", "-o", "/dev/null", "-h", _folder!.Path, "-U", User, "-d", database, "-f", file]
        );

    public void Dispose()
    {
        if (_folder is null)
            return;
        NpgsqlConnection.ClearAllPools();
        RunAsServer("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        _folder.Dispose();
    }

    private NpgsqlConnection Connect(string database)
    {
        var connection = new NpgsqlConnection(
            $"Host={_folder!.Path};Username={User};Database={database};Pooling=false"
        );
        connection.Open();
        return connection;
    }

    private void CreateDatabase(string database)
    {
        using NpgsqlConnection connection = Connect("postgres");
        using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE \"{database}\"";
        command.ExecuteNonQuery();
    }

    private static void RunAsServer(string program, params string[] arguments)
    {
        string path = PostgresPrograms.PathOf(program);
        if (IsRoot)
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" > /dev/null 2>&1", program, .. arguments]);
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} failed: {process.ExitCode}");
    }

    private static string Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return error;
    }
}
