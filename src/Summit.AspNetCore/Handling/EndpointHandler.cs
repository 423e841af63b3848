using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.ObjectPool;
using Summit.AspNetCore.Endpoints;
using Summit.AspNetCore.Problems;
using Summit.AspNetCore.Responses;
using Summit.Catalog;

namespace Summit.AspNetCore.Handling;

/// <summary>Answers the requests to an endpoint: with JSON, with a problem, or that the client has the answer.</summary>
/// <param name="endpoint">The endpoint.</param>
/// <param name="tags">Computes entity tags.</param>
/// <param name="bodies">The pool of bodies.</param>
internal sealed class EndpointHandler(ApiEndpoint endpoint, EntityTags tags, ObjectPool<ResponseBody> bodies)
{
    private const string MediaType = "application/json; charset=utf-8";

    /// <summary>Answers a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        string tag = tags.Of(context.Request);
        // Only an answer has a tag, so that a request that names the tag needs no check.
        if (EntityTags.IsNamed(tag, context.Request.Headers.IfNoneMatch))
            return NotModified(context, tag);
        ResponseBody body = bodies.Get();
        string? address;
        try
        {
            HttpRequest request = context.Request;
            address = endpoint.Write(
                new ApiRequest(request, endpoint.ReadParameters(request), endpoint.AddressOf(request), body.Json)
            );
            body.Json.Flush();
        }
        catch (ApiException problem)
        {
            return ProblemResponse.SendAsync(context, problem, bodies, body);
        }
        catch (CatalogException error)
        {
            return ProblemResponse.SendAsync(context, ApiException.Of(error), bodies, body);
        }
        catch
        {
            bodies.Return(body);
            throw;
        }

        return address is null ? AnswerAsync(context, body, tag) : Redirect(context, body, address);
    }

    private Task AnswerAsync(HttpContext context, ResponseBody body, string tag)
    {
        if (EntityTags.IsAny(context.Request.Headers.IfNoneMatch))
        {
            bodies.Return(body);
            return NotModified(context, tag);
        }

        SetHeaders(context.Response, tag);
        return BodySender.SendAsync(context, MediaType, bodies, body);
    }

    private Task NotModified(HttpContext context, string tag)
    {
        SetHeaders(context.Response, tag);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private void SetHeaders(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        if (endpoint.Options.CacheControl is { } cacheControl)
            response.Headers.CacheControl = cacheControl;
    }

    private Task Redirect(HttpContext context, ResponseBody body, string address)
    {
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = address;
        if (endpoint.Options.CacheControl is { } cacheControl)
            context.Response.Headers.CacheControl = cacheControl;
        bodies.Return(body);
        return Task.CompletedTask;
    }
}
