namespace Summit;

/// <summary>
/// Marks text that is looked through for what seems unfinished: <c>TODO</c>, <c>FIXME</c>, <c>TBD</c>, <c>XXX</c>,
/// <c>lorem ipsum</c>, dots at the end, a bracket or a quotation mark that is not closed. It is a warning. For all text of a
/// corpus set <see cref="CorpusAttribute.CheckText"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CheckTextAttribute : Attribute;
