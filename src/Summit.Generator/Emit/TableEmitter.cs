using Microsoft.CodeAnalysis.Text;
using Summit.Compiler;
using Summit.Compiler.Model;
using Summit.Generator.Schema;
using Summit.Layout;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits the data of a table: one file for keys and size, one for each column, one for the search index, and one for
/// the well-known records.
/// </summary>
internal static class TableEmitter
{
    /// <summary>
    /// The maximum number of well-known records that are direct members of the record type. Larger tables group them by
    /// initial.
    /// </summary>
    private const int MaxDirect = 1_000;

    /// <summary>Returns the emitted files of a table, each with the name of its content.</summary>
    public static IEnumerable<(string Name, SourceText Source)> Emit(RecordDeclaration record, CompiledTable table)
    {
        List<(string Name, SourceText Source)> data = [.. EmitData(record, table)];
        yield return (KeyTables.ClassName, In(record, writer => EmitTable(writer, record, table, data)));
        foreach ((string name, SourceText source) in data)
            yield return (name, source);
    }

    private static IEnumerable<(string Name, SourceText Source)> EmitData(RecordDeclaration record, CompiledTable table)
    {
        foreach (Column column in table.Columns)
            yield return (
                column.Field + ColumnTables.ClassSuffix,
                In(record, writer => ColumnEmitter.Emit(writer, column))
            );
        if (table.Search is { } search)
            yield return (SearchTables.ClassName, In(record, writer => SearchEmitter.Emit(writer, search)));
        if (table.Known.Count > 0)
            yield return ("Known", In(record, writer => EmitKnown(writer, record.Shape.Name, table.Known)));
    }

    private static SourceText In(RecordDeclaration record, Action<SourceWriter> emit)
    {
        var writer = new SourceWriter(nullable: false);
        writer.Namespace(record.Namespace);
        writer.Open($"partial struct {record.Shape.Name}");
        emit(writer);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitTable(
        SourceWriter writer,
        RecordDeclaration record,
        CompiledTable table,
        IEnumerable<(string Name, SourceText Source)> data
    )
    {
        writer.Open($"private static class {KeyTables.ClassName}");
        if (table.Keys is { } keys)
            KeyEmitter.Emit(writer, record.Shape.Key!, keys);
        writer.Line(
            $"""
            // Changes with the data, and a constant cannot change in a running program: hot reload restarts it.
            internal const ulong Checksum = {Literals.Word(Checksum.Of(data))};

            """
        );
        LiteralSink.Write(writer, table.Data);
        writer.Close();
    }

    private static void EmitKnown(SourceWriter writer, string record, EquatableArray<KnownRecord> known)
    {
        if (known.Count <= MaxDirect)
        {
            foreach (KnownRecord member in known)
                EmitMember(writer, record, member);
            return;
        }

        foreach (
            IGrouping<char, KnownRecord> group in known.GroupBy(member => member.Name[0]).OrderBy(group => group.Key)
        )
        {
            writer.Line($"/// <summary>The well-known records whose names begin with {group.Key}.</summary>");
            writer.Open($"public static class {GroupName(group.Key)}");
            foreach (KnownRecord member in group)
                EmitMember(writer, record, member);
            writer.Close();
        }
    }

    private static string GroupName(char initial) => initial == '_' ? "Known_" : "Known" + initial;

    private static void EmitMember(SourceWriter writer, string record, KnownRecord member)
    {
        string paragraphs = string.Concat(member.Summary.Select(line => $"<para>{Literals.XmlText(line)}</para>"));
        writer.Line(
            $"""
            /// <summary>{Literals.XmlText(member.Label)}{paragraphs}</summary>
            public static {record} {member.Name} => new({member.Row});

            """
        );
    }
}
