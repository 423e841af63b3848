using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>
/// Adds fields for the folders and file names of a table, which the patterns capture: the data of a record includes the
/// folder that it lies in.
/// </summary>
internal static class PathFields
{
    /// <summary>Adds the fields of a table, unless its key or its records contain the same texts.</summary>
    public static void Add(TableDraft table)
    {
        TableSource source = table.Source;
        if (source.PathCaptures.Count == 0)
            return;
        var values = new PathValues(source);
        int position = 0;
        foreach (string capture in source.PathCaptures)
        {
            (int Record, string Text)[] texts =
            [
                .. source
                    .Records.Select((record, number) => (number, Text: values.Of(record, capture)!))
                    .Where(value => value.Text is not null),
            ];
            if (texts.Length == 0 || IsKey(table, texts) || IsGiven(table.Record, capture, texts))
                continue;
            table.Record.Fields.Insert(position++, Field(table.Record, capture, texts));
        }
    }

    private static bool IsKey(TableDraft table, (int Record, string Text)[] texts) =>
        table.Source.IsOneAFile
        && texts.Length == table.Source.Records.Count
        && texts.All(value => value.Text == Path.GetFileNameWithoutExtension(table.Source.Records[value.Record].Path))
        && (texts.Select(value => value.Text).Distinct().Count() == texts.Length || table.Source.IsSeries);

    /// <summary>
    /// Returns whether records give the texts of a capture themselves. Records that leave them out inherit them.
    /// </summary>
    private static bool IsGiven(RecordDraft record, string capture, (int Record, string Text)[] texts)
    {
        foreach (FieldDraft field in record.Fields.Where(field => field.Values.Count > 0 && !field.IsList))
        {
            var given = new Dictionary<int, string>();
            foreach ((int number, string text) in field.Values)
                given.TryAdd(number, text);
            if (!texts.All(value => !given.TryGetValue(value.Record, out string? text) || text == value.Text))
                continue;
            if (given.Count == record.Count)
                return true;
            bool isOfName =
                MemberNames.Fold(field.Written) == MemberNames.Fold(capture)
                && MemberNames.Fold(field.Name) == MemberNames.Fold(capture);
            if (!isOfName || texts.Length < record.Count)
                continue;
            field.Attributes.Add("Inherit");
            field.IsOptional = false;
            return true;
        }

        return false;
    }

    private static FieldDraft Field(RecordDraft record, string capture, (int Record, string Text)[] texts)
    {
        string name = MemberNames.Pascal(capture);
        (DraftKind kind, string? attribute) = ScalarKinds.Of(
            capture,
            [.. texts.Select(value => new YamlScalar(value.Text, isPlain: true, SourceSpan.FileStart))]
        );
        var field = new FieldDraft(record.Take(written: null, name, "File" + name), kind)
        {
            Attributes = { "Field", $"Inherit({MemberNames.Literal(capture)})" },
            Given = texts.Length,
            IsOptional = texts.Length < record.Count,
            Note = "From the path of the file",
            Values = [.. texts],
        };
        if (attribute is not null)
            field.Attributes.Add(attribute);
        return field;
    }
}
