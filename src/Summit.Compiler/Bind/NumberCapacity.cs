using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Drops the largest 64-bit number from a field that also contains the smallest. A column also needs a code for a
/// missing value, so that the codes of the field would need more than 64 bits.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class NumberCapacity(DiagnosticList diagnostics)
{
    /// <summary>Checks all tables, and reports each dropped number.</summary>
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
                record.Source.FieldNodes[field.Index]?.Span ?? record.Span,
                Spelling.InYaml(field.Name),
                table.Shape.Name,
                Written(field, least),
                Written(field, most)
            );
        }
    }

    /// <summary>
    /// Returns the smallest and the largest number of a field that can contain every 64-bit number; null for any other
    /// field.
    /// </summary>
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
