using Company_Corpus1;
using Summit;

if (args.Length > 0)
{
    // Search writes ranked hits into the caller's buffer and allocates nothing.
    Span<SearchHit<Route>> hits = stackalloc SearchHit<Route>[10];
    int found = HutBook.Routes.Search(string.Join(' ', args), hits);
    foreach (SearchHit<Route> hit in hits[..found])
        Console.WriteLine($"{hit.Record.Name}: {hit.Record.Description}");
    Console.WriteLine($"{found} of {HutBook.Routes.Count} routes");
    return;
}

// Records are members of their type: type "Hut." in an editor to see them all.
Console.WriteLine($"{Hut.LanternHut} lies at {Hut.LanternHut.Altitude} m. Routes from it:");
foreach (Route route in Hut.LanternHut.RoutesFrom)
    Console.WriteLine($"  {route.Name}, to {route.To}, {route.Duration:h\\:mm} h");

// Finds a record at run time by its id or any other name.
if (HutBook.Huts.TryGet("The Kettle", out Hut kettle))
    Console.WriteLine($"The Kettle is {kettle.Name}, with {kettle.Beds} beds.");

// Combines two sets: the hard routes that end at the highest hut.
Hut highest = HutBook.Huts[^1];
foreach (Route route in Route.WithGrade(Grade.Hard) & highest.RoutesTo)
    Console.WriteLine($"Hard, and up to {highest}: {route.Name}");
