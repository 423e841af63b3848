using Summit.Cli.Schema;

namespace Summit.Cli.Search;

/// <summary>The names of the searched fields of a record type.</summary>
internal static class SearchedFields<T>
    where T : struct, IVisitableRecord<T>
{
    /// <summary>The declared names.</summary>
    public static IReadOnlySet<string> Names { get; } =
        CorpusFieldReader
            .FieldsOf<T>()
            .Where(field => field.SearchBoost is not null)
            .Select(field => field.Name)
            .ToHashSet();
}
