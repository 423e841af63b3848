using System.Text.RegularExpressions;
using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>
/// The folders of the sources are those that the architecture page lists. A folder uses only folders that the page
/// lists before it for the same project. A folder and its own subfolders may use each other.
/// </summary>
public sealed partial class RoomTests
{
    private static readonly string Repository = FindRepository();
    private static readonly SourceRooms Sources = SourceRooms.Read(Path.Combine(Repository, "src"));

    [Fact]
    public void The_architecture_page_lists_every_room()
    {
        string[] rooms = ListedRooms();
        Assert.Equal(rooms.Distinct(), rooms);
        Assert.All(rooms, room => Assert.Contains(Sources.Folders, folder => IsIn(folder, room)));
        Assert.All(Sources.Folders.Where(folder => folder.Contains('/', StringComparison.Ordinal)), folder =>
            Assert.True(
                RoomOf(folder, rooms) is not null,
                $"docs/explanation/architecture.md does not list src/{folder}."
            )
        );
    }

    [Fact]
    public void A_room_uses_only_rooms_listed_before_it()
    {
        string[] rooms = ListedRooms();
        var wrong = new List<string>();
        foreach ((string file, string user, string used, string type) in Sources.Uses())
        {
            if (ProjectOf(user) != ProjectOf(used) || IsIn(user, used) || IsIn(used, user))
                continue;
            if (Array.IndexOf(rooms, RoomOf(used, rooms)) > Array.IndexOf(rooms, RoomOf(user, rooms)))
                wrong.Add($"src/{file} uses {type} of src/{used}, which is listed after src/{user}.");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_forbidden_use_is_found()
    {
        string root = Directory.CreateTempSubdirectory("summit-rooms").FullName;
        Directory.CreateDirectory(Path.Combine(root, "First"));
        Directory.CreateDirectory(Path.Combine(root, "Second"));
        File.WriteAllText(
            Path.Combine(root, "First", "User.cs"),
            "namespace Rooms.First;\n// Other\nclass User { Rooms.Second.Used field = new Used(); }"
        );
        File.WriteAllText(Path.Combine(root, "Second", "Used.cs"), "namespace Rooms;\npublic sealed class Used;");
        Assert.Equal([(Path.Combine("First", "User.cs"), "First", "Second", "Used")], SourceRooms.Read(root).Uses());
        Directory.Delete(root, recursive: true);
    }

    /// <summary>Returns the folders that the numbered lists of the page link to, in order.</summary>
    private static string[] ListedRooms() =>
        [
            .. ListedRoom()
                .Matches(File.ReadAllText(Path.Combine(Repository, "docs", "explanation", "architecture.md")))
                .Select(room => room.Groups[1].Value),
        ];

    /// <summary>
    /// Returns the listed folder that contains a folder: the folder itself, or the nearest listed ancestor.
    /// </summary>
    private static string? RoomOf(string folder, string[] rooms) =>
        rooms.Where(room => IsIn(folder, room)).MaxBy(room => room.Length);

    private static bool IsIn(string folder, string room) =>
        folder == room || folder.StartsWith(room + "/", StringComparison.Ordinal);

    private static string ProjectOf(string folder) => folder.Split('/')[0];

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Summit.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run in a clone of the repository.");
    }

    [GeneratedRegex(@"^\d+\. \[[^\]]+\]\(\.\./\.\./src/([^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex ListedRoom();
}
