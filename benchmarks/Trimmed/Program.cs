// Looks a place up and says its name: one table of nine.
using Summit;
using Summit.Helsinki;

Console.WriteLine(
    Helsinki2018.Places.TryGet(args is [var name] ? name : "helsinki", out Place place)
        ? place.Name
        : "There is no such place."
);
