using Summit;

Console.WriteLine($"{Settings.Greeting}; {Thing.Anvil}");

[Corpus("corpus")]
internal static partial class Inventory
{
    public static partial Table<Thing> Things { get; }
}

[Record]
internal readonly partial struct Thing
{
    [Key]
    public partial string Id { get; }

    [Label]
    public partial string Name { get; }
}
