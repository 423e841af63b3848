namespace Summit;

/// <summary>
/// Says which files of the corpus folder hold the records of a table, and where in them: <c>[Files("*/*/videos.yml")]</c>.
/// Without it they are the files in the folder of the table's name. Several tables may read the same file.
/// <list type="bullet">
/// <item>A pattern is a path relative to the corpus folder, case and extension included. <c>*</c> stands for anything within a
/// part of it, <c>?</c> for one character, <c>**</c> for any number of parts, and <c>{name}</c> for something within a part, which
/// an <see cref="InheritAttribute">inherited</see> field of that name takes: as little as can be.</item>
/// <item>A pattern after <c>!</c> takes files away: <c>[Files("**/*.yml", "!drafts/**")]</c>.</item>
/// </list>
/// </summary>
/// <param name="patterns">The patterns; a file that one of them matches is read once.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class FilesAttribute(params string[] patterns) : Attribute
{
    /// <summary>The patterns.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;

    /// <summary>
    /// Where in a document the records are: names of mappings with a <c>.</c> between them, such as
    /// <c>landscape.categories</c>. Lists on the way are passed item by item; <c>*</c> stands for every name, and <c>{name}</c> for
    /// every name, which an inherited field of that name takes. Empty: the document itself is the record, or the list of them.
    /// </summary>
    public string At { get; init; } = "";

    /// <summary>
    /// Which mappings are records: those that give a field, <c>Where = "title"</c>, or give it this value,
    /// <c>Where = "kind=Service"</c>. Others are passed over. Empty: all of them.
    /// </summary>
    public string Where { get; init; } = "";
}
