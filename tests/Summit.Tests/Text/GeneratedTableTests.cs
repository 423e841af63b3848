using Summit.Text;
using Summit.Unicode;

namespace Summit.Tests.Text;

/// <summary>The tables in <c>src/Summit/Text</c> are those that <c>src/Summit.Unicode</c> generates.</summary>
public sealed class GeneratedTableTests
{
    public static TheoryData<string> Files => [.. CharacterTables.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_file_is_up_to_date(string name)
    {
        Assert.SkipUnless(UnicodeData.IsSupported(out string reason), reason);
        string path = Path.Combine(FindRepository(), "src", "Summit", "Text", name);
        Assert.Equal(CharacterTables.Content(name), File.ReadAllText(path));
    }

    [Fact]
    public void The_generator_and_the_library_have_the_same_classes() =>
        Assert.Equal(Enum.GetNames<WordBreak>(), Enum.GetNames<WordBreakClass>());

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Summit.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run in a clone of the repository.");
    }
}
