using Microsoft.CodeAnalysis.CSharp;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>
/// Checks that the name of a field conflicts neither with emitted members nor with another field in YAML.
/// </summary>
internal static class FieldNameChecker
{
    private static readonly HashSet<string> EmittedMembers =
    [
        "CompareTo",
        "Equals",
        "GetHashCode",
        "GetType",
        "IsNull",
        "MemberwiseClone",
        "Ordinal",
        "Parse",
        "ReferenceEquals",
        "TableData",
        "ToString",
        "TryParse",
        "_row",
    ];

    /// <summary>
    /// Returns the reason why a field cannot have its name, as the end of a sentence; null if the name is free.
    /// </summary>
    public static string? ConflictOf(FieldShape field, RecordShape record)
    {
        if (SyntaxFacts.GetKeywordKind(field.Name) != SyntaxKind.None)
            return "it is a keyword";
        if (EmittedMembers.Contains(field.Name))
            return "every record type has a member of that name";
        if (record.Fields.FirstOrDefault(other => other.Name + "Column" == field.Name) is { } column)
            return $"the data of '{column.Name}' has that name";
        return
            record.Fields.FirstOrDefault(other => other.Index < field.Index && IsSameInYaml(other, field)) is { } same
            ? $"in YAML it is the same as '{same.Name}'"
            : null;
    }

    /// <summary>
    /// Whether YAML cannot distinguish two fields. Unless the schema gives their paths, YAML names fields without
    /// regard to case and <c>_</c>.
    /// </summary>
    private static bool IsSameInYaml(FieldShape left, FieldShape right) =>
        IsByName(left)
        && IsByName(right)
        && string.Equals(left.Name.Replace("_", ""), right.Name.Replace("_", ""), StringComparison.OrdinalIgnoreCase);

    private static bool IsByName(FieldShape field) => field.Paths.Count == 0 && !field.IsUnwritten;
}
