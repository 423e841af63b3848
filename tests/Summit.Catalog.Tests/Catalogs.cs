namespace Summit.Catalog.Tests;

/// <summary>The catalogues that the tests read.</summary>
internal static class Catalogs
{
    public static CorpusCatalog Helsinki { get; } = CorpusCatalog.Of(Helsinki2018.Corpus);
}
