namespace Summit;

/// <summary>
/// Marks a reference, or a list of references, to the record's own type as the parents of the record in a hierarchy. A
/// list gives a record several parents: <c>[Hierarchy] public partial RecordList&lt;Topic&gt; Broader { get; }</c>. A
/// cycle is an error.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HierarchyAttribute : Attribute;
