namespace Summit.Helsinki.Tests.Locators;

/// <summary>The source documents, read once.</summary>
internal static class SourceDocuments
{
    private static readonly Lazy<IReadOnlyList<SourceText>> LazyPosts = new(() =>
        LiveBlogDocument.Read(SeedFolder.PathOf(Source.LiveBlog))
    );

    private static readonly Lazy<SourceText> LazyArticle = new(() =>
        ArticleDocument.Read(SeedFolder.PathOf(Source.Article))
    );

    /// <summary>The posts of the live blog in the order of the page.</summary>
    public static IReadOnlyList<SourceText> Posts => LazyPosts.Value;

    /// <summary>The article.</summary>
    public static SourceText Article => LazyArticle.Value;

    /// <summary>Returns the source text of an entry.</summary>
    public static SourceText Of(Entry entry) => entry.Source == Source.Article ? Article : Posts[entry.Position - 1];
}
