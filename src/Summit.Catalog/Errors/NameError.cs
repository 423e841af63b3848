using Summit.Catalog.Notation;
using Summit.Lookup;

namespace Summit.Catalog.Errors;

/// <summary>Describes a name that does not exist.</summary>
internal static class NameError
{
    /// <summary>Returns the exception for an unknown table or field.</summary>
    /// <param name="kind">What is unknown.</param>
    /// <param name="sentence">The sentence that says what is wrong, without a full stop.</param>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The existing names.</param>
    public static CatalogException Of(CatalogErrorKind kind, string sentence, string name, IReadOnlyList<string> known)
    {
        string? nearest = Nearest(name, known);
        string names = known.Count == 0 ? "" : $": it has {string.Join(", ", known)}";
        string question = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new CatalogException(kind, $"{sentence}{names}.{question}")
        {
            Name = name,
            Suggestion = nearest,
            KnownNames = known,
        };
    }

    /// <summary>Returns the exception for an unknown record.</summary>
    public static CatalogException OfRecord(string sentence, string name, string? nearest) =>
        new(CatalogErrorKind.UnknownRecord, nearest is null ? $"{sentence}." : $"{sentence}. Did you mean '{nearest}'?")
        {
            Name = name,
            Suggestion = nearest,
        };

    /// <summary>Returns the name that is nearest to a misspelled one, or null if none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        int bound = Math.Max(1, name.Length / 3);
        string written = PascalName.ToKebab(name);
        return known
            .Select(candidate =>
                (Name: candidate, Distance: EditDistance.Within(written, PascalName.ToKebab(candidate), bound))
            )
            .Where(candidate => candidate.Distance <= bound)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }
}
