using System.Collections.Frozen;

namespace Summit.Cli.Export;

/// <summary>The analysers of search clusters.</summary>
internal static class BulkAnalyzer
{
    /// <summary>The languages that both OpenSearch and Elasticsearch have an analyser for.</summary>
    private static readonly FrozenSet<string> Languages = (
        "arabic armenian basque bengali bulgarian catalan czech danish dutch english estonian finnish "
        + "french galician german greek hindi hungarian indonesian irish italian latvian lithuanian "
        + "norwegian persian portuguese romanian russian sorani spanish swedish thai turkish"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the analyser for texts in <paramref name="language"/>, which is written in lower case.</summary>
    public static string Of(string language) => Languages.Contains(language) ? language : "standard";
}
