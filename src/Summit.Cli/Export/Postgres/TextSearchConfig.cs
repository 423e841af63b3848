using System.Collections.Frozen;

namespace Summit.Cli.Export.Postgres;

/// <summary>The text search configurations of PostgreSQL.</summary>
internal static class TextSearchConfig
{
    /// <summary>The languages that PostgreSQL 14 and every later version has a configuration for.</summary>
    private static readonly FrozenSet<string> Languages = (
        "arabic armenian basque catalan danish dutch english finnish french german greek hindi hungarian indonesian "
        + "irish italian lithuanian nepali norwegian portuguese romanian russian serbian spanish swedish tamil turkish yiddish"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Returns the configuration for texts in <paramref name="language"/>, which is written in lower case:
    /// <c>simple</c>, which does not stem, if PostgreSQL does not know the language.
    /// </summary>
    public static string Of(string language) => $"pg_catalog.{(Languages.Contains(language) ? language : "simple")}";
}
