// Looks up a place and prints its name: uses one table of nine.
using Summit;
using Summit.Helsinki;

Console.WriteLine(
    Helsinki2018.Places.TryGet(args is [var name] ? name : "helsinki", out Place place)
        ? place.Name
        : "There is no such place."
);
