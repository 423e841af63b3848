using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ObjectPool;

namespace Summit.AspNetCore.Responses;

/// <summary>Sends bodies and returns them to their pool.</summary>
internal static class BodySender
{
    /// <summary>Sends a body, or only its length if the request is for the headers.</summary>
    public static Task SendAsync(
        HttpContext context,
        string mediaType,
        ObjectPool<ResponseBody> bodies,
        ResponseBody body
    )
    {
        HttpResponse response = context.Response;
        response.ContentType = mediaType;
        response.ContentLength = body.Bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            bodies.Return(body);
            return Task.CompletedTask;
        }

        ValueTask<FlushResult> sent = response.BodyWriter.WriteAsync(body.Bytes, context.RequestAborted);
        if (!sent.IsCompletedSuccessfully)
            return FinishAsync(sent, bodies, body);
        sent.GetAwaiter().GetResult();
        bodies.Return(body);
        return Task.CompletedTask;
    }

    private static async Task FinishAsync(
        ValueTask<FlushResult> sent,
        ObjectPool<ResponseBody> bodies,
        ResponseBody body
    )
    {
        try
        {
            await sent.ConfigureAwait(false);
        }
        finally
        {
            bodies.Return(body);
        }
    }
}
