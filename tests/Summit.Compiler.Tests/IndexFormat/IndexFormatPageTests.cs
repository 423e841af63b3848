using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.IndexFormat;

/// <summary>
/// The page on the index format is generated from the layout. To rewrite it after a change of the layout:
/// <code>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Compiler.Tests -- -class "*.IndexFormatPageTests"; git
/// diff docs</code>
/// </summary>
public sealed class IndexFormatPageTests
{
    private const string Page = "docs/explanation/index-format.md";

    [Fact]
    public void The_page_follows_the_layout()
    {
        if (GoldenFiles.AreRewritten)
            Repository.Write(Page, IndexFormatPage.Write());
        Assert.Equal(Repository.Read(Page), IndexFormatPage.Write());
    }
}
