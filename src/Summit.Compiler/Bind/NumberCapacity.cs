using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Leaves out the largest number of 64 bits where a field has the smallest one as well: no code would be left that stands for no
/// value.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class NumberCapacity(DiagnosticList diagnostics)
{
    /// <summary>Leaves out numbers, and reports each.</summary>
    public void Check(RecordTables tables)
    {
        foreach (RecordTable table in tables.All)
        {
            foreach (FieldShape field in table.Shape.Fields)
            {
                if (Ends(field) is var (least, most))
                    Check(table, field, least, most);
            }
        }
    }

    private void Check(RecordTable table, FieldShape field, long least, long most)
    {
        bool Has(PendingRecord record, long end) =>
            record.Values[field.Index] is { IsGiven: true } value && value.Number == end;

        if (!table.Records.Exists(record => Has(record, least)))
            return;
        foreach (PendingRecord record in table.Records.Where(record => Has(record, most)))
        {
            record.Values[field.Index] = default;
            diagnostics.Add(
                DiagnosticCatalogue.BothEnds,
                record.Path,
                record.Source.Given[field.Index]?.Span ?? record.Span,
                Spelling.InYaml(field.Name),
                table.Shape.Name,
                Written(field, least),
                Written(field, most)
            );
        }
    }

    /// <summary>Returns the ends of a field that may have every number of 64 bits; null for all others.</summary>
    private static (long Least, long Most)? Ends(FieldShape field) =>
        field switch
        {
            UnsignedField { IsOptional: true } => (0, -1),
            IntegerField { Minimum: long.MinValue, Maximum: long.MaxValue } => (long.MinValue, long.MaxValue),
            EnumField => (long.MinValue, long.MaxValue),
            _ => null,
        };

    private static string Written(FieldShape field, long number) =>
        field is EnumField choice ? choice.Members.First(member => member.Value == number).Name
        : field is UnsignedField ? unchecked((ulong)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);
}
