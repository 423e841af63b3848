using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Serving;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary><c>summit serve</c>: shows the site of a corpus while a curator works.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5016;

    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var corpus = new CorpusOption(terminal);
        var site = new SiteOptionsInput();
        Option<int> port = new("--port")
        {
            Description = "The port",
            DefaultValueFactory = _ => DefaultPort,
            HelpName = "number",
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > ushort.MaxValue)
                result.AddError("--port takes a number from 1 to 65535.");
        });
        Option<string> host = new("--host")
        {
            Description = "The address to listen on; '*' for every address of this machine, which others can reach",
            DefaultValueFactory = _ => "localhost",
            HelpName = "name",
        };
        Option<bool> noBuild = new("--no-build")
        {
            Description = "Do not build the project after a change; wait until another command does",
        };
        var command = new ExampleCommand(
            "serve",
            "Show the site of a corpus, check the YAML after every change and load the pages again",
            "summit serve",
            "summit serve --corpus bin/Debug/net10.0/Conference.dll --port 8080"
        )
        {
            port,
            host,
            noBuild,
            corpus.Option,
        };
        site.AddTo(command);
        command.SetAction(
            async (arguments, cancellation) =>
            {
                (string name, int number) = (arguments.GetRequiredValue(host), arguments.GetValue(port));
                if (corpus.Locate(arguments) is not { } schema)
                {
                    var flagship = new LiveSite(site.Create(arguments, Corpus.Flagship));
                    return await ServeAsync(flagship, name, number, null, terminal, cancellation).ConfigureAwait(false);
                }

                using var copy = new CopiedCorpus(schema);
                var live = new LiveSite(site.Create(arguments, copy.Open()));
                using var watch = new SiteWatch(
                    schema,
                    copy,
                    live,
                    opened => site.Create(arguments, opened),
                    !arguments.GetValue(noBuild)
                );
                return await ServeAsync(live, name, number, watch, terminal, cancellation).ConfigureAwait(false);
            }
        );
        return command;
    }

    private static async Task<int> ServeAsync(
        LiveSite site,
        string host,
        int port,
        SiteWatch? watch,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var server = new SiteServer(site, host, port);
        terminal.Out.WriteLine($"The site is at {server.Url}; Ctrl+C ends the command.");
        await terminal.Out.FlushAsync(cancellation).ConfigureAwait(false);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] tasks = [server.RunAsync(end.Token), .. watch is null ? [] : (Task[])[watch.RunAsync(end.Token)]];
        try
        {
            await (await Task.WhenAny(tasks).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
        }

        return ExitCode.Success;
    }
}
