using System.Text.RegularExpressions;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>The folders of the tool use each other in the order that the comment of <see cref="SummitTool"/> gives.</summary>
public sealed partial class RoomTests
{
    private static readonly string Source = Path.Combine(CorpusFolder.Repository, "src", "Summit.Cli");

    [Fact]
    public void The_comment_lists_every_room()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Source)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(folder => Path.GetFileName(folder)!);
        Assert.Equal(folders.Order(StringComparer.Ordinal), Rooms().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_room_uses_only_rooms_named_before_it()
    {
        string[] rooms = Rooms();
        for (int i = 0; i < rooms.Length; i++)
        {
            foreach (string file in Directory.GetFiles(Path.Combine(Source, rooms[i]), "*.cs", SearchOption.AllDirectories))
            {
                string text = File.ReadAllText(file);
                Assert.Contains($"namespace Summit.Cli.{rooms[i]};", text, StringComparison.Ordinal);
                Assert.All(
                    UsedRoom().Matches(text),
                    used => Assert.True(Array.IndexOf(rooms, used.Groups[1].Value, 0, i) >= 0, $"{file} uses {used.Groups[1].Value}."));
            }
        }
    }

    private static string[] Rooms() =>
        [.. ListedRoom().Matches(File.ReadAllText(Path.Combine(Source, "SummitTool.cs"))).Select(room => room.Groups[1].Value)];

    [GeneratedRegex(@"<item><c>(\w+)</c>")]
    private static partial Regex ListedRoom();

    [GeneratedRegex(@"^using Summit\.Cli\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex UsedRoom();
}
