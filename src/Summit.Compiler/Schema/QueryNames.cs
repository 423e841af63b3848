namespace Summit.Compiler.Schema;

/// <summary>The names of the static members that the emitted record type has for a field.</summary>
public static class QueryNames
{
    /// <summary>True if the field is a facet, whose records can be counted.</summary>
    public static bool IsFacet(this FieldShape field) => field is InverseField or NestedListField;

    /// <summary>Returns the name of the member that finds records by value.</summary>
    public static string With(this FieldShape field) => "With" + field.Name;

    /// <summary>Returns the name of the member that finds records by a range of values.</summary>
    public static string WithBetween(this FieldShape field) => field.With() + "Between";

    /// <summary>Returns the name of the member that counts a facet.</summary>
    public static string Count(this FieldShape field) => "Count" + field.Name;

    /// <summary>Returns the name of the member that finds the records with the greatest counts.</summary>
    public static string TopBy(this FieldShape field) => "TopBy" + field.Name;

    /// <summary>Returns the names of all members that the record type has for a field.</summary>
    public static IEnumerable<string> Queries(this FieldShape field)
    {
        if (field is NumberField { IsIndexed: true })
            yield return field.With();
        if (field is NumberField { IsIndexed: true } and not ChoiceField)
            yield return field.WithBetween();
        if (field.IsFacet())
        {
            yield return field.Count();
            yield return field.TopBy();
        }
    }
}
