using Summit.Unicode;

if (!UnicodeData.IsSupported(out string reason))
{
    Console.Error.WriteLine(reason);
    return 1;
}

string folder = Path.Combine(args.Length > 0 ? args[0] : Environment.CurrentDirectory, "src", "Summit", "Text");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder {folder}. Run the command in the root folder of the repository.");
    return 1;
}

foreach (string name in CharacterTables.Names)
{
    File.WriteAllText(Path.Combine(folder, name), CharacterTables.Content(name));
    Console.WriteLine(name);
}

return 0;
