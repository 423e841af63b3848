// Uses one table of the corpus, so that the published program contains no other table.
using Summit;
using Summit.Helsinki;

Console.WriteLine(
    Helsinki2018.Topics.TryGet(args[0], out Topic topic) ? topic.Label : $"There is no topic '{args[0]}'."
);
