using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Registers the aliases when all keys are known. One that names another record already is reported and dropped.
/// </summary>
/// <param name="room">What room there is.</param>
/// <param name="folded">Notes the aliases.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class AliasRegister(TableCapacity room, FoldedNames folded, DiagnosticList diagnostics)
{
    private readonly List<PendingAliases> _unresolved = [];

    /// <summary>Puts off the aliases of a field; those of a record that is dropped name nothing.</summary>
    public void Add(PendingAliases aliases)
    {
        if (aliases.Open.IsKept) _unresolved.Add(aliases);
    }

    /// <summary>Registers them, in the order of their records.</summary>
    public void Register()
    {
        foreach ((PendingRecord open, FieldShape field, IReadOnlyList<YamlScalar> names) in _unresolved)
        {
            int dropped = 0;
            for (int i = 0; i < names.Count; i++)
            {
                if (!TryRegister(open, names[i])) dropped++;
            }

            if (dropped > 0) KeepOwn(open, field);
        }
    }

    private bool TryRegister(PendingRecord open, YamlScalar name)
    {
        if (!room.TryTakeName(open.Table, name.Value, open.Record.Path, name.Span)) return false;

        BoundRecord holder = open.Table.Keys.AddAlias(name.Value, open.Record);
        if (holder == open.Record)
            folded.Add(open.Table, open.Record, name.Value, name.Span);
        else
            Report(open, holder, name);
        return holder == open.Record;
    }

    private void Report(PendingRecord open, BoundRecord holder, YamlScalar name)
    {
        string line = holder.Span.StartLine.ToString(CultureInfo.InvariantCulture);
        diagnostics.Add(
            DiagnosticCatalogue.TakenAlias,
            open.Record.Path,
            name.Span,
            name.Value,
            open.Table.Shape.Name,
            holder.Key,
            holder.Path,
            line);
    }

    /// <summary>Takes out of the field what names another record.</summary>
    private static void KeepOwn(PendingRecord open, FieldShape field)
    {
        bool IsOwn(string alias) => open.Table.Keys.Find(alias) == open.Record;

        ref FieldValue value = ref open.Record.Values[field.Index];
        value = field is TextListField ? FieldValue.Of(Array.FindAll(value.Texts, IsOwn)) : default;
    }
}
