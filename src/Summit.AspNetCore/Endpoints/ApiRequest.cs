using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Summit.AspNetCore.Requests;

namespace Summit.AspNetCore.Endpoints;

/// <summary>A request whose parameters are read.</summary>
/// <param name="Request">The request.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Address">The address.</param>
/// <param name="Json">Receives the answer.</param>
internal readonly record struct ApiRequest(
    HttpRequest Request,
    ApiParameters Parameters,
    RequestAddress Address,
    Utf8JsonWriter Json
);
