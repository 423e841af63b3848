using Summit.Catalog;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>The parameters that several tools have, and the requests that their arguments make.</summary>
internal static class Parameters
{
    public const string Table = "table";
    public const string Key = "key";
    public const string Query = "query";
    public const string Where = "where";
    public const string Limit = "limit";
    public const string Offset = "offset";

    /// <summary>The maximum number of records of an answer.</summary>
    private const int MaxLimit = 50;

    private const int DefaultLimit = 10;

    /// <summary>Returns the parameter that chooses a table.</summary>
    public static ToolParameter TableOf(IEnumerable<CatalogTable> tables, string description) =>
        new(Table, ParameterKind.Choice, description)
        {
            IsRequired = true,
            Choices = [.. tables.Select(table => table.Id)],
        };

    /// <summary>Returns the parameter with a query.</summary>
    public static ToolParameter QueryOf(string description) =>
        new(
            Query,
            ParameterKind.Text,
            $"{description} Words are optional unless they begin with '+'; '-' excludes a word; AND, OR and NOT in "
                + "capitals join words; quotes make a phrase; '*' completes a word, also the last one of a phrase; "
                + "'~' allows typing errors; 'field:word' searches one field."
        );

    /// <summary>Returns the parameter with conditions.</summary>
    public static ToolParameter Conditions() =>
        new(
            Where,
            ParameterKind.Texts,
            "Conditions that all must hold: 'field=value', 'field!=value', 'field=from..to' without the upper end, or "
                + "'field=' for no value. A record of another table is named by its key or an alias."
        );

    /// <summary>Returns the parameters of a page.</summary>
    public static IReadOnlyList<ToolParameter> Page(CorpusCatalog catalog) =>
        [
            new(Limit, ParameterKind.Integer, "The maximum number of records to return.")
            {
                Min = 1,
                Max = MaxLimitOf(catalog),
                Default = Math.Min(DefaultLimit, MaxLimitOf(catalog)),
            },
            new(Offset, ParameterKind.Integer, "The number of records to skip: the 'nextOffset' of the last answer.")
            {
                Max = catalog.Options.MaxOffset,
            },
        ];

    /// <summary>Returns the conditions of the argument <see cref="Where"/>.</summary>
    public static IReadOnlyList<CatalogCondition> ConditionsOf(ToolArguments arguments) =>
        [.. arguments.Texts(Where).Select(CatalogCondition.Parse)];

    /// <summary>Returns the record that the arguments <see cref="Table"/> and <see cref="Key"/> name.</summary>
    /// <exception cref="CatalogException">There is no such record.</exception>
    public static CatalogRecord RecordOf(CorpusCatalog catalog, ToolArguments arguments) =>
        catalog.Table(arguments.RequiredText(Table)).Find(arguments.RequiredText(Key));

    /// <summary>Returns the range of time from one text up to another; null if neither is given.</summary>
    /// <param name="field">The field with the time.</param>
    /// <param name="from">The first time, included; null for no bound.</param>
    /// <param name="to">The last time, excluded; null for no bound.</param>
    public static CatalogCondition? Between(CatalogField field, string? from, string? to) =>
        from is null && to is null ? null : new CatalogCondition(field.Name, $"{from}..{to}");

    private static int MaxLimitOf(CorpusCatalog catalog) => Math.Min(MaxLimit, catalog.Options.MaxLimit);
}
