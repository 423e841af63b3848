using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Registers the aliases of records once all keys are known. An alias that already names another record is reported and
/// dropped.
/// </summary>
/// <param name="capacity">Tracks the remaining capacity for names in each table.</param>
/// <param name="folded">Reports names that differ only in case or accents.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class AliasRegister(TableCapacity capacity, FoldedNames folded, DiagnosticList diagnostics)
{
    /// <summary>Registers aliases in the order of their records. The aliases of dropped records are skipped.</summary>
    public void Register(IEnumerable<PendingAliases> aliases)
    {
        foreach ((PendingRecord record, FieldShape field, IReadOnlyList<YamlScalar> names) in aliases)
        {
            if (!record.IsKept)
                continue;
            int dropped = 0;
            for (int i = 0; i < names.Count; i++)
            {
                if (!TryRegister(record, names[i]))
                    dropped++;
            }

            if (dropped > 0 && field is TextualField texts)
                KeepOwn(record, texts);
        }
    }

    private bool TryRegister(PendingRecord record, YamlScalar name)
    {
        string alias = ComposedText.Of(name.Value);
        if (!capacity.TryTakeName(record.Table, alias, record.Path, name.Span))
            return false;

        PendingRecord holder = record.Table.Keys.AddAlias(alias, record);
        if (holder == record)
            folded.Add(record, alias, name.Span);
        else
            Report(record, holder, name);
        return holder == record;
    }

    private void Report(PendingRecord record, PendingRecord holder, YamlScalar name)
    {
        string line = holder.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(
            DiagnosticCatalogue.TakenAlias,
            record.Path,
            name.Span,
            name.Value,
            record.Table.Shape.Name,
            holder.Key,
            holder.Path,
            line
        );
    }

    /// <summary>Removes from the field the aliases that were not registered for the record.</summary>
    private static void KeepOwn(PendingRecord record, TextualField field)
    {
        bool IsOwn(string alias) => record.Table.Keys.Find(alias) == record;

        ref FieldValue value = ref record.Values[field.Index];
        value = field is TextListField ? FieldValue.Of(Array.FindAll(value.Texts, IsOwn)) : default;
    }
}
