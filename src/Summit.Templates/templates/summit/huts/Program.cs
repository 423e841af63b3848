using Company_Corpus1;
using Summit;

if (args.Length > 0)
{
    // Ranked hits go into what the caller brings; nothing is allocated.
    Span<SearchHit<Route>> hits = stackalloc SearchHit<Route>[10];
    int found = HutBook.Routes.Search(string.Join(' ', args), hits);
    foreach (SearchHit<Route> hit in hits[..found])
        Console.WriteLine($"{hit.Record.Name}: {hit.Record.Description}");
    Console.WriteLine($"{found} of {HutBook.Routes.Count} routes");
    return;
}

// A record is a member of its type: try what the editor offers after "Hut.".
Console.WriteLine($"{Hut.LanternHut} lies at {Hut.LanternHut.Altitude} m. Routes from it:");
foreach (Route route in Hut.LanternHut.RoutesFrom)
    Console.WriteLine($"  {route.Name}, to {route.To}, {route.Duration:h\\:mm} h");

// A name found at run time: the id or any other name.
if (HutBook.Huts.TryGet("The Kettle", out Hut kettle))
    Console.WriteLine($"The Kettle is {kettle.Name}, with {kettle.Beds} beds.");

// Sets combine: what is hard and ends at the highest hut.
Hut highest = HutBook.Huts[^1];
foreach (Route route in Route.WithGrade(Grade.Hard) & highest.RoutesTo)
    Console.WriteLine($"Hard, and up to {highest}: {route.Name}");
