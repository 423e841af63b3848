using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ObjectPool;
using Summit.AspNetCore.Problems;
using Summit.AspNetCore.Responses;

namespace Summit.AspNetCore.Handling;

/// <summary>Sends problems.</summary>
internal static class ProblemResponse
{
    /// <summary>Sends a problem in place of what was written to a body.</summary>
    public static Task SendAsync(
        HttpContext context,
        ApiException problem,
        ObjectPool<ResponseBody> bodies,
        ResponseBody body
    )
    {
        body.Clear();
        ProblemWriter.Write(body.Json, problem);
        body.Json.Flush();
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        return BodySender.SendAsync(context, ProblemWriter.MediaType, bodies, body);
    }
}
