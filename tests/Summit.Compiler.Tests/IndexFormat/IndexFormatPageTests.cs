using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.IndexFormat;

/// <summary>
/// The page of the index format says what the layout says. To write it anew after a change of the layout:
/// <code>SUMMIT_WRITE_BASELINES=1 dotnet run --project tests/Summit.Compiler.Tests -- -class "*.IndexFormatPageTests"; git diff docs</code>
/// </summary>
public sealed class IndexFormatPageTests
{
    private const string Page = "docs/explanation/index-format.md";

    [Fact]
    public void The_page_follows_the_layout()
    {
        if (Environment.GetEnvironmentVariable("SUMMIT_WRITE_BASELINES") == "1")
            Repository.Write(Page, IndexFormatPage.Write());
        Assert.Equal(Repository.Read(Page), IndexFormatPage.Write());
    }
}
