namespace Summit;

/// <summary>Requires that every record of the type gives at least one of several fields.</summary>
/// <param name="fields">The names of the fields.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class RequireOneOfAttribute(params string[] fields) : Attribute
{
    /// <summary>The names of the fields.</summary>
    public IReadOnlyList<string> Fields { get; } = fields;
}
