using System.Globalization;
using System.Text.Json.Nodes;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Cli.JsonSchemas;

/// <summary>The keys and aliases of a table, each with the description that an editor shows.</summary>
internal static class KnownNames
{
    /// <summary>Returns a schema that accepts the keys and aliases only.</summary>
    /// <param name="corpus">The shape of the corpus.</param>
    /// <param name="table">The table.</param>
    /// <param name="by">A further field by which references name records, or null.</param>
    public static JsonObject SchemaOf(CorpusShape corpus, BoundTable table, string? by)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var aliases = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (BoundRecord record in table.Records)
        {
            string label = LabelOf(table.Shape, record);
            names.TryAdd(record.Key, label);
            foreach (string alias in AliasesOf(corpus, table.Shape, record, by).Where(alias => alias.Length > 0))
                aliases.TryAdd(alias, label == alias ? record.Key : $"{label} ({record.Key})");
        }

        foreach (string key in names.Keys)
            aliases.Remove(key);
        return SchemaOf($"The key or an alias of a {table.Shape.Name}", [.. names, .. aliases]);
    }

    /// <summary>Returns a schema that accepts these words, which editors complete and describe.</summary>
    public static JsonObject SchemaOf(string description, IReadOnlyList<KeyValuePair<string, string>> words)
    {
        // Without words nothing is valid. The standard does not allow an empty enum.
        if (words.Count == 0)
            return new JsonObject { ["description"] = description, ["not"] = SchemaParts.Anything() };

        var values = new JsonArray();
        var descriptions = new JsonArray();
        foreach ((string word, string said) in words)
        {
            values.Add(word);
            descriptions.Add(said);
        }

        // YAML reads some unquoted words as other types; the compiler accepts them as words.
        foreach ((string word, string said) in words)
        {
            if (UnquotedValueOf(word) is { } value && !values.Any(other => JsonNode.DeepEquals(other, value)))
            {
                values.Add(value);
                descriptions.Add(said);
            }
        }

        return new JsonObject
        {
            ["description"] = description,
            ["enum"] = values,
            ["enumDescriptions"] = descriptions,
        };
    }

    /// <summary>Returns the value that YAML 1.2 reads for an unquoted word, or null if that value is text.</summary>
    public static JsonValue? UnquotedValueOf(string word) =>
        word switch
        {
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer) =>
                JsonValue.Create(integer),
            _ when word[0] is (>= '0' and <= '9') or '.' or '-' or '+'
                    && double.TryParse(
                        word,
                        NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite,
                        CultureInfo.InvariantCulture,
                        out double number
                    )
                    && double.IsFinite(number) => JsonValue.Create(number),
            _ => null,
        };

    private static string LabelOf(RecordShape shape, BoundRecord record) =>
        shape.Label is { } label ? record.Values[label.Index].Text : "";

    private static IEnumerable<string> LabelsOf(RecordShape shape, BoundRecord[] records) =>
        records.Select(record => LabelOf(shape, record));

    private static IEnumerable<string> AliasesOf(
        CorpusShape corpus,
        RecordShape shape,
        BoundRecord record,
        string? by
    ) =>
        shape
            .Fields.Where(field => field.HoldsAliases || field.Name == by)
            .Select(field => (Shape: field, Value: record.Values[field.Index]))
            .Where(field => field.Value.IsGiven)
            .SelectMany(field =>
                field.Shape switch
                {
                    TextListField => field.Value.Texts,
                    NestedListField list => LabelsOf(corpus.Record(list.Target), field.Value.Records),
                    IntegerField => [field.Value.Number.ToString(CultureInfo.InvariantCulture)],
                    UnsignedField => [((ulong)field.Value.Number).ToString(CultureInfo.InvariantCulture)],
                    _ => [field.Value.Text],
                }
            );
}
