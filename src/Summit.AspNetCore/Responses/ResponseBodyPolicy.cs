using Microsoft.Extensions.ObjectPool;

namespace Summit.AspNetCore.Responses;

/// <summary>Creates and empties pooled bodies.</summary>
/// <param name="maxBytes">The maximum number of bytes of a body.</param>
internal sealed class ResponseBodyPolicy(int maxBytes) : PooledObjectPolicy<ResponseBody>
{
    /// <inheritdoc/>
    public override ResponseBody Create() => new(maxBytes);

    /// <inheritdoc/>
    public override bool Return(ResponseBody obj)
    {
        obj.Clear();
        return true;
    }
}
