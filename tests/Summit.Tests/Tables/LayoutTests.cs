using Summit.CompilerServices;
using Summit.Layout;
using Summit.Tests.Sets;

namespace Summit.Tests.Tables;

/// <summary>A corpus compiled for another version of the library is refused.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void A_table_of_another_layout_is_refused_and_both_assemblies_are_named()
    {
        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => CompiledTables.Open<TestRow>());
        Version library = typeof(Table<>).Assembly.GetName().Version!;
        Assert.StartsWith("The table of TestRow in Summit.Tests ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(
            $" has data layout 0, and Summit {library.ToString(3)} reads {TableLayout.Version}: build the corpus against this version",
            refusal.Message,
            StringComparison.Ordinal
        );
    }
}
