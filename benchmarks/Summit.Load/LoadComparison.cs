using System.Globalization;

namespace Summit.Load;

/// <summary>An endpoint of the API beside an endpoint that returns a constant.</summary>
internal sealed record LoadComparison(LoadTarget Target, LoadResult Api, LoadResult Constant)
{
    private const int Rounds = 5;

    /// <summary>
    /// Measures both endpoints in turn, so that other work of the machine falls on both, after a round that warms up.
    /// </summary>
    public static LoadComparison Run(LoadServer server, LoadTarget target, int seconds)
    {
        string api = server.Address + target.Address;
        string constant = server.Address + target.Constant;
        LoadResult.Measure(api, seconds, target.IfNoneMatch);
        LoadResult.Measure(constant, seconds, null);
        var ofApi = new List<LoadResult>();
        var ofConstant = new List<LoadResult>();
        for (int round = 0; round < Rounds; round++)
        {
            ofConstant.Add(LoadResult.Measure(constant, seconds, null));
            ofApi.Add(LoadResult.Measure(api, seconds, target.IfNoneMatch));
        }

        return new LoadComparison(target, LoadResult.MedianOf(ofApi), LoadResult.MedianOf(ofConstant));
    }

    /// <summary>Returns the row of the report. The ratio is that of the times a request.</summary>
    public string ToRow() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {Target.Name} | {Target.Bytes:N0} | {Api.PerSecond:N0} | {Constant.PerSecond:N0} | {Constant.PerSecond / Api.PerSecond:F2} | {Api.AllocatedBytes:N0} | {Constant.AllocatedBytes:N0} |"
        );
}
