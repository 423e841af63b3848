using System.Globalization;
using System.Net;
using System.Text;
using Summit.Cli.Usage;

namespace Summit.Cli.Serving;

/// <summary>
/// Serves a site over HTTP for a curator's own browser. <see cref="HttpListener"/> needs no ASP.NET Core, which the tool
/// does not contain. A page gets a script that shows diagnostics, and loads the page again when it changes.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    /// <summary>The folder of the files that are not part of the site. No page of a site has such an address.</summary>
    private const string OwnFolder = "_summit/";

    private const string StateAddress = OwnFolder + "state";

    /// <summary>The time after which an unchanged state is sent: shorter than the limits of browsers and proxies.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private static readonly byte[] EndOfPage = Encoding.UTF8.GetBytes("</body>");
    private static readonly byte[] Script = Encoding.UTF8.GetBytes(
        $"<link rel=\"stylesheet\" href=\"/{OwnFolder}live.css\"><script type=\"module\" src=\"/{OwnFolder}live.js\"></script>"
    );

    private readonly HttpListener _listener = new();
    private readonly LiveSite _site;

    /// <summary>Begins to listen.</summary>
    /// <param name="site">The site.</param>
    /// <param name="host">The name or address to listen on; <c>*</c> for all addresses of the machine.</param>
    /// <param name="port">The port.</param>
    /// <exception cref="UsageException">The port is taken, or the host is not one of this machine.</exception>
    public SiteServer(LiveSite site, string host, int port)
    {
        _site = site;
        bool isEverywhere = host is "*" or "+" or "0.0.0.0" or "::";
        Url = new UriBuilder(Uri.UriSchemeHttp, isEverywhere ? "localhost" : host, port).Uri;
        // The listener refuses requests by other names, so that no page of another site can read this one by a name that
        // it lets lead to this machine.
        string[] names =
            isEverywhere ? ["+"]
            : Url.IsLoopback ? ["localhost", "127.0.0.1"]
            : [Url.Host];
        foreach (string name in names)
            _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://{name}:{port}/"));
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException exception)
        {
            throw new UsageException(
                $"The tool cannot listen on {host}:{port} ({exception.Message}): choose another one with --port or --host."
            );
        }
    }

    /// <summary>The address of the site.</summary>
    public Uri Url { get; }

    /// <summary>Answers requests until the cancellation.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using CancellationTokenRegistration stop = cancellation.Register(_listener.Stop);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or InvalidOperationException)
            {
                // A listener that has been stopped throws one or the other.
                cancellation.ThrowIfCancellationRequested();
                throw;
            }

            _ = AnswerAsync(context, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        try
        {
            (int status, string type, byte[] body) = await ContentOfAsync(context.Request, cancellation)
                .ConfigureAwait(false);
            HttpListenerResponse response = context.Response;
            response.StatusCode = status;
            response.ContentType = type;
            response.ContentLength64 = body.Length;
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            if (status == (int)HttpStatusCode.MethodNotAllowed)
                response.Headers["Allow"] = "GET, HEAD";
            if (context.Request.HttpMethod != "HEAD")
                await response.OutputStream.WriteAsync(body, cancellation).ConfigureAwait(false);
            response.Close();
        }
        catch (Exception exception)
            when (exception
                    is HttpListenerException
                        or IOException
                        or ObjectDisposedException
                        or OperationCanceledException
                        or InvalidOperationException
            )
        {
            // The browser has gone, or the command ends.
            context.Response.Abort();
        }
    }

    private async Task<(int Status, string Type, byte[] Body)> ContentOfAsync(
        HttpListenerRequest request,
        CancellationToken cancellation
    )
    {
        if (request.HttpMethod is not ("GET" or "HEAD"))
            return Refuse(HttpStatusCode.MethodNotAllowed, "Only GET and HEAD are answered.");
        string address = Uri.UnescapeDataString(request.Url!.AbsolutePath).TrimStart('/');
        if (address == StateAddress)
        {
            int version = int.TryParse(request.QueryString["after"], CultureInfo.InvariantCulture, out int after)
                ? after
                : 0;
            SiteState changed = await _site.WaitAsync(version, LongestWait, cancellation).ConfigureAwait(false);
            return Found(ContentType.Json, StateJson.Of(changed));
        }

        if (address.StartsWith(OwnFolder, StringComparison.Ordinal))
            return OwnFile(address[OwnFolder.Length..]);
        if (address.Length == 0 || address.EndsWith('/'))
            address += "index.html";
        SiteState state = _site.State;
        if (!state.Site.Contains(address))
            return Refuse(HttpStatusCode.NotFound, $"The site has no file '{address}'.");
        string type = ContentType.Of(address);
        byte[] file = await state.Site.ReadAsync(address).ConfigureAwait(false);
        return Found(type, type == ContentType.Html ? WithScript(file) : file);
    }

    private static byte[] WithScript(byte[] page)
    {
        int end = page.AsSpan().LastIndexOf(EndOfPage);
        return end < 0 ? page : [.. page.AsSpan(0, end), .. Script, .. page.AsSpan(end)];
    }

    private static (int, string, byte[]) OwnFile(string name)
    {
        using Stream? resource = typeof(SiteServer).Assembly.GetManifestResourceStream($"serve/{name}");
        if (resource is null)
            return Refuse(HttpStatusCode.NotFound, $"There is no file '{OwnFolder}{name}'.");
        var body = new byte[resource.Length];
        resource.ReadExactly(body);
        return Found(ContentType.Of(name), body);
    }

    private static (int, string, byte[]) Found(string type, byte[] body) => ((int)HttpStatusCode.OK, type, body);

    private static (int, string, byte[]) Refuse(HttpStatusCode status, string reason) =>
        ((int)status, ContentType.Of(".txt"), Encoding.UTF8.GetBytes(reason + "\n"));
}
