using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Summit.Cli.Notation;

namespace Summit.Cli.Inference;

/// <summary>Writes a generated schema as C#.</summary>
internal static partial class SchemaWriter
{
    private const int MaxExampleLength = 60;

    /// <summary>Returns the C# code of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="folder">The corpus folder, for <c>[Corpus]</c>.</param>
    /// <param name="space">The namespace, or null for none.</param>
    public static string Write(InferredSchema schema, string folder, string? space)
    {
        var text = new StringBuilder("using System;\nusing Summit;\n\n");
        if (space is not null)
            text.Append(CultureInfo.InvariantCulture, $"namespace {space};\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"/// <summary>The records of {Doc(folder)}.</summary>\n{LanguageComment(schema)}[Corpus({MemberNames.Literal(folder)}{LanguageOption(schema)})]\npublic static partial class {schema.ClassName}\n{{\n"
        );
        text.AppendJoin('\n', schema.Tables.Select(table => Table(schema, table))).Append("}\n");
        foreach (EnumDraft item in schema.Enums)
            Write(text, item);
        foreach (RecordDraft record in schema.Records)
            Write(text, record);
        return text.ToString();
    }

    private static string LanguageOption(InferredSchema schema)
    {
        const string type = "Language";
        if (schema.Language is null)
            return "";
        bool isHidden =
            schema.Records.Any(record => record.Name == type) || schema.Enums.Any(item => item.Name == type);
        return $", {type} = {(isHidden ? "global::Summit." : "")}{type}.{schema.Language}";
    }

    private static string LanguageComment(InferredSchema schema)
    {
        bool isSearched = schema.Records.SelectMany(record => record.Fields).Any(FieldRoles.IsSearched);
        return schema.Language is not null || !isSearched
            ? ""
            : $"// The language of the texts is not known. Search can stem {string.Join(", ", LanguageDetection.Known)}: [Corpus(…, Language = Language.…)].\n";
    }

    private static string Table(InferredSchema schema, TableDraft table)
    {
        string attributes = "";
        if (!table.Source.IsByFolder)
        {
            string at = table.Source.At.Length == 0 ? "" : $", At = {MemberNames.Literal(table.Source.At)}";
            attributes = $"    [Files({string.Join(", ", table.Source.Patterns.Select(MemberNames.Literal))}{at})]\n";
        }

        if (table.KeyedBy is { } by)
        {
            string field = schema.Tables.Any(other => other.Name == table.Record.Name)
                ? $"\"{by}\""
                : $"nameof({table.Record.Name}.{by})";
            attributes += by.Length == 0 ? "    [Keyed]\n" : $"    [Keyed({field})]\n";
        }

        return $"    /// <summary>{Records(table.Record.Count)}.</summary>\n{attributes}    public static partial Table<{table.Record.Name}> {table.Name} {{ get; }}\n";
    }

    private static void Write(StringBuilder text, EnumDraft item)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n/// <summary>The values of <see cref=\"{item.Field}\"/>.</summary>\npublic enum {item.Name}\n{{\n"
        );
        foreach ((string name, string written) in item.Members)
        {
            string spelling =
                MemberNames.Fold(name) == MemberNames.Fold(written)
                    ? ""
                    : $"[Spelling({MemberNames.Literal(written)})] ";
            text.Append(
                CultureInfo.InvariantCulture,
                $"    /// <summary>{Doc(written)}.</summary>\n    {spelling}{name},\n"
            );
        }

        text.Append("}\n");
    }

    private static void Write(StringBuilder text, RecordDraft record)
    {
        string ignored =
            record.Ignored.Count == 0
                ? ""
                : $"[Ignore({string.Join(", ", record.Ignored.Select(MemberNames.Literal))})]\n";
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n/// <summary>One of {Records(record.Count)}.</summary>\n[Record{(record.IsFoundByKeyAlone ? "(WellKnown = false)" : "")}]\n{(record.IgnoresUnknown ? "[IgnoreUnknown]\n" : "")}{ignored}public readonly partial struct {record.Name}\n{{\n"
        );
        text.AppendJoin('\n', record.Fields.Select(field => Field(record, field))).Append("}\n");
    }

    private static string Field(RecordDraft record, FieldDraft field)
    {
        string[] written = [.. AttributesOf(field).Select(attribute => WithNames(record, attribute))];
        string attributes = written.Length == 0 ? "" : $"[{string.Join(", ", written)}] ";
        return $"    /// <summary>{Note(record, field)}</summary>\n    {attributes}public partial {TypeOf(field)} {field.Name} {{ get; }}\n";
    }

    /// <summary>Returns the attributes of a field, with <c>KeepEmpty</c> as an option of <c>[Field]</c>.</summary>
    private static IEnumerable<string> AttributesOf(FieldDraft field)
    {
        const string keep = "KeepEmpty = true";
        if (!field.KeepsEmpty || !field.IsText || field.IsKey)
            return field.Attributes;
        return field.Attributes.Exists(IsField)
            ? field.Attributes.Select(attribute => IsField(attribute) ? $"{attribute[..^1]}, {keep})" : attribute)
            : field.Attributes.Append($"Field({keep})");

        static bool IsField(string attribute) => attribute.StartsWith("Field(", StringComparison.Ordinal);
    }

    /// <summary>
    /// Replaces <c>nameof</c> in an attribute by a string where a member of the record hides the type.
    /// </summary>
    private static string WithNames(RecordDraft record, string attribute) =>
        NameOf()
            .Replace(attribute, match =>
                record.Fields.Exists(field => field.Name == match.Groups[1].Value && TypeOf(field) != field.Name)
                    ? $"\"{match.Groups[2].Value}\""
                    : match.Value
            );

    [GeneratedRegex(@"nameof\((\w+)\.(\w+)\)")]
    private static partial Regex NameOf();

    private static string TypeOf(FieldDraft field)
    {
        string optional = field.IsOptional ? "?" : "";
        return field.Kind switch
        {
            DraftKind.Text => "string" + optional,
            DraftKind.TextList => "TextList",
            DraftKind.Boolean => "bool" + optional,
            DraftKind.Integer => "int" + optional,
            DraftKind.Long => "long" + optional,
            DraftKind.UnsignedLong => "ulong" + optional,
            DraftKind.Double => "double" + optional,
            DraftKind.Date => "DateOnly" + optional,
            DraftKind.Instant => "DateTimeOffset" + optional,
            DraftKind.Enum => field.Enum + optional,
            DraftKind.Reference => field.Target!.Name + optional,
            DraftKind.ReferenceList or DraftKind.Nested => $"RecordList<{field.Target!.Name}>",
            DraftKind.Inverse => $"RecordSet<{field.Target!.Name}>",
            _ => field.Target!.Name,
        };
    }

    private static string Note(RecordDraft record, FieldDraft field)
    {
        string given = field.Note
            ?? (
                field.Given >= record.Count
                    ? "Always given"
                    : string.Create(CultureInfo.InvariantCulture, $"Given by {field.Given} of {record.Count}")
            );
        string? example = field.Values.Select(value => value.Text).FirstOrDefault(value => value.Length > 0);
        return example is null ? given + "." : $"{given}, such as <c>{Doc(example)}</c>.";
    }

    private static string Records(int count) =>
        count == 1 ? "1 record" : string.Create(CultureInfo.InvariantCulture, $"{count} records");

    /// <summary>Returns a text for a doc comment: short, on one line, and escaped.</summary>
    private static string Doc(string text)
    {
        var shown = new StringBuilder();
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (shown.Length >= MaxExampleLength)
                return Escape(shown.ToString().TrimEnd()) + "…";
            bool isBlank =
                Rune.IsWhiteSpace(letter)
                || Rune.IsControl(letter)
                || VisibleText.IsHidden(letter.Value)
                || letter.Value is 0xFFFE or 0xFFFF;
            shown.Append(isBlank ? " " : letter.ToString());
        }

        return Escape(shown.ToString().Trim());
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
