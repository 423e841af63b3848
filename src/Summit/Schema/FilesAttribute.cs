namespace Summit;

/// <summary>
/// Specifies which files of the corpus folder hold the records of a table, and where in the files:
/// <c>[Files("*/*/videos.yml")]</c>. By default, the records are in the files in the folder with the name of the table,
/// or in the file with that name. Several tables may read the same file.
/// <list type="bullet">
/// <item>A pattern is a path relative to the corpus folder. It includes the extension and respects case.</item>
/// <item><c>*</c> matches any text within a part of the path, <c>?</c> one character, and <c>**</c> any number of
/// parts.</item>
/// <item><c>{name}</c> captures the shortest text within a part that lets the pattern match. An
/// <see cref="InheritAttribute">inherited</see> field of that name takes the captured text.</item>
/// <item>A pattern after <c>!</c> excludes files: <c>[Files("**/*.yml", "!drafts/**")]</c>.</item>
/// </list>
/// </summary>
/// <param name="patterns">The patterns. A file that several patterns match is read once.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class FilesAttribute(params string[] patterns) : Attribute
{
    /// <summary>The patterns.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;

    /// <summary>
    /// The path from the root of a document to the records: names of mappings, separated by dots, such as
    /// <c>landscape.categories</c>. Lists along the path are read item by item. <c>*</c> matches every name.
    /// <c>{name}</c> matches every name too, and an inherited field takes the name that it matches. If the path is
    /// empty, which is the default, the document is a record or a list of records.
    /// </summary>
    public string At { get; init; } = "";

    /// <summary>
    /// A condition that a mapping must meet to be a record: it gives a field, <c>Where = "title"</c>, or gives a field
    /// this value, <c>Where = "kind=Service"</c>. Other mappings are skipped. If the condition is empty, which is the
    /// default, all mappings are records.
    /// </summary>
    public string Where { get; init; } = "";
}
