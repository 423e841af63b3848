namespace Summit.Compiler.Schema;

/// <summary>The names of the static members that the emitted record type has for a field.</summary>
public static class QueryNames
{
    /// <summary>True if the field is a facet, whose records can be counted.</summary>
    public static bool IsFacet(this FieldShape field) => field is InverseField or NestedListField;

    /// <summary>True if records can be found by the value of the field.</summary>
    public static bool IsIndexed(this FieldShape field) =>
        field is NumberField { IsIndexed: true } or RealField { IsIndexed: true };

    /// <summary>True if records can be found by a range of values.</summary>
    public static bool HasRanges(this FieldShape field) => field.IsIndexed() && field is not ChoiceField;

    /// <summary>True if the field has few values, by which records can be counted.</summary>
    public static bool IsChoice(this FieldShape field) => field is ChoiceField { IsIndexed: true };

    /// <summary>Returns the name of the member that finds records by value.</summary>
    public static string With(this FieldShape field) => "With" + field.Name;

    /// <summary>Returns the name of the member that finds records by a range of values.</summary>
    public static string WithBetween(this FieldShape field) => field.With() + "Between";

    /// <summary>Returns the name of the member that counts a facet.</summary>
    public static string Count(this FieldShape field) => "Count" + field.Name;

    /// <summary>Returns the name of the member that counts records by the value of the field.</summary>
    public static string CountBy(this FieldShape field) => "CountBy" + field.Name;

    /// <summary>Returns the name of the member that finds the records or values with the greatest counts.</summary>
    public static string TopBy(this FieldShape field) => "TopBy" + field.Name;

    /// <summary>Returns the name of the twin of a member that returns a new array.</summary>
    public static string ToArray(string member) => member + "ToArray";

    /// <summary>Returns the names of all members that the record type has for a field.</summary>
    public static IEnumerable<string> Queries(this FieldShape field)
    {
        if (field.IsIndexed())
            yield return field.With();
        if (field.HasRanges())
            yield return field.WithBetween();
        if (field.IsChoice())
        {
            yield return field.CountBy();
            yield return ToArray(field.CountBy());
            yield return field.TopBy();
        }

        if (field.IsFacet())
        {
            yield return field.Count();
            yield return field.TopBy();
            yield return ToArray(field.TopBy());
        }
    }
}
