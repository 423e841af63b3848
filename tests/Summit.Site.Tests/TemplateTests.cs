using System.Reflection;
using System.Reflection.Emit;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Summit.Site.Addresses;

namespace Summit.Site.Tests;

public sealed class TemplateTests
{
    private static readonly CorpusSite Site = CorpusSite.Create(
        Hostile.Corpus,
        new SiteOptions { Templates = [typeof(TemplateTests).Assembly] }
    );

    [Fact]
    public async Task A_template_replaces_the_page_of_a_record()
    {
        IHtmlDocument page = await Read(PageAddress.OfRecord("Posts", "\"><script>alert('key')</script>", 0));
        Assert.Equal("<script>alert('title')</script>", page.QuerySelector("main article.custom h1")!.TextContent);
        Assert.Contains("3 answers", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("../index.html", page.QuerySelector("article.custom a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("header.site"));
    }

    [Fact]
    public async Task A_template_replaces_the_summary_of_a_record_in_lists()
    {
        IHtmlDocument page = await Read("posts/index.html");
        Assert.Equal(Hostile.Posts.Count, page.QuerySelectorAll(".own-summary").Length);
    }

    [Fact]
    public async Task A_template_replaces_the_first_page()
    {
        IHtmlDocument page = await Read("index.html");
        Assert.Equal("Own home", page.QuerySelector("main")!.TextContent.Trim());
    }

    [Fact]
    public async Task Other_tables_keep_their_pages()
    {
        IHtmlDocument page = await Read(PageAddress.OfRecord("Search", "index.html", 0));
        Assert.NotNull(page.QuerySelector(".columns.record"));
    }

    [Theory]
    [InlineData("postz", typeof(TypedBase), "Did you mean 'posts'?")]
    [InlineData("posts", typeof(ComponentBase), "add [Parameter] public Post Record")]
    [InlineData("posts", typeof(object), "no Razor component")]
    public void A_template_with_an_error_says_what_to_do(string table, Type parent, string advice)
    {
        SiteException error = Assert.Throws<SiteException>(() =>
            CorpusSite.Create(Hostile.Corpus, new SiteOptions { Templates = [Compile(table, parent)] })
        );
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_templates_for_the_same_are_an_error()
    {
        SiteException error = Assert.Throws<SiteException>(() =>
            CorpusSite.Create(
                Hostile.Corpus,
                new SiteOptions { Templates = [typeof(TemplateTests).Assembly, Compile("posts", typeof(TypedBase))] }
            )
        );
        Assert.Contains("remove [RecordTemplate] from one of them", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Compiles an assembly with one template.</summary>
    private static AssemblyBuilder Compile(string table, Type parent)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Templates"), AssemblyBuilderAccess.Run);
        TypeBuilder type = assembly.DefineDynamicModule("Templates").DefineType("Card", TypeAttributes.Public, parent);
        ConstructorInfo attribute = typeof(RecordTemplateAttribute).GetConstructor([typeof(string)])!;
        type.SetCustomAttribute(new CustomAttributeBuilder(attribute, [table]));
        type.CreateType();
        return assembly;
    }

    private static async Task<IHtmlDocument> Read(string address) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(
            System.Text.Encoding.UTF8.GetString(await Site.ReadAsync(address))
        );

    /// <summary>A component with a parameter for a post.</summary>
    public abstract class TypedBase : ComponentBase
    {
        [Parameter]
        public Post Record { get; set; }
    }
}
