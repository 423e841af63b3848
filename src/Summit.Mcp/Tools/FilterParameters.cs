using Summit.Catalog;
using Summit.Mcp.Arguments;

namespace Summit.Mcp.Tools;

/// <summary>The parameters for conditions on the fields of a table, each with the type of its field.</summary>
internal sealed class FilterParameters
{
    private readonly List<(string Parameter, CatalogField Field)> _fields = [];
    private readonly List<ToolParameter> _parameters = [];

    /// <summary>Creates a parameter for each field of a table that has values of its own.</summary>
    /// <param name="table">The table.</param>
    /// <param name="reserved">The names of other parameters of the tool.</param>
    public FilterParameters(CatalogTable table, IReadOnlyList<string> reserved)
    {
        foreach (CatalogField field in table.Fields)
        {
            if (field.Kind is FieldKind.Nested or FieldKind.Inverse)
                continue;
            string name = reserved.Contains(field.Id) ? $"{field.Id}Is" : field.Id;
            if (_fields.Any(item => item.Parameter == name))
                continue;
            _fields.Add((name, field));
            _parameters.Add(ParameterOf(table.Catalog, name, field));
        }
    }

    /// <summary>The parameters, in the order of the fields.</summary>
    public IReadOnlyList<ToolParameter> Parameters => _parameters;

    /// <summary>Returns the conditions of the arguments of a call.</summary>
    public IEnumerable<CatalogCondition> ConditionsOf(ToolArguments arguments) =>
        _fields
            .Where(item => arguments.Has(item.Parameter))
            .Select(item => new CatalogCondition(item.Field.Name, arguments.RequiredText(item.Parameter)));

    private static ToolParameter ParameterOf(CorpusCatalog catalog, string name, CatalogField field)
    {
        string summary = field.Summary is { } text ? $"{text} " : "";
        return field.Kind switch
        {
            FieldKind.Boolean => new(name, ParameterKind.Boolean, $"{summary}Selects records with this value."),
            FieldKind.Enum => new(name, ParameterKind.Choice, $"{summary}Selects records with this value.")
            {
                Choices = field.Members,
            },
            FieldKind.Reference or FieldKind.References or FieldKind.Parent => new(
                name,
                ParameterKind.Text,
                $"{summary}Selects records by the key or an alias of a record{InTable(catalog, field)}."
            ),
            FieldKind.Texts => new(
                name,
                ParameterKind.Text,
                $"{summary}Selects records that have this text in the list."
            ),
            _ when field.IsTime => new(
                name,
                ParameterKind.Text,
                $"{summary}Selects records by a time such as 2018-07-16 or 2018-07-16T15:30:00Z, or by a range 'from..to' without 'to'."
            ),
            _ when field.IsRange => new(
                name,
                ParameterKind.Number,
                $"{summary}Selects records by a value, or by a range 'from..to' without 'to'."
            ),
            _ => new(
                name,
                ParameterKind.Text,
                $"{summary}Selects records with exactly this text; 'search' finds words."
            ),
        };
    }

    private static string InTable(CorpusCatalog catalog, CatalogField field) =>
        catalog.Tables.FirstOrDefault(table => table.RecordType == field.RecordType) is { } table
            ? $" of the table {table.Id}"
            : "";
}
