namespace Summit;

/// <summary>
/// Warns about text that looks unfinished: <c>TODO</c>, <c>FIXME</c>, <c>TBD</c>, <c>XXX</c> or <c>lorem ipsum</c>,
/// dots at the end, and a bracket or quotation mark that is not closed. <see cref="CorpusAttribute.CheckText"/> checks
/// all text of a corpus.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CheckTextAttribute : Attribute;
