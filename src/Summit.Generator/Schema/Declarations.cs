using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>A corpus as declared in C#: its shape, and the data for emitting its partial types.</summary>
/// <param name="Shape">The shape. Its folder is the text in the attribute until the generator resolves it against the
/// project.</param>
/// <param name="Namespace">The namespace of the corpus class; empty for the global namespace.</param>
/// <param name="Tables">The properties that are tables.</param>
/// <param name="Records">The record types.</param>
/// <param name="Diagnostics">The errors of the schema.</param>
internal sealed record CorpusDeclaration(
    CorpusShape Shape,
    string Namespace,
    EquatableArray<TableDeclaration> Tables,
    EquatableArray<RecordDeclaration> Records,
    EquatableArray<DiagnosticSpec> Diagnostics
)
{
    /// <summary>The folder as written in the attribute, which is the same on every machine.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The base name of the emitted files: the name of the corpus with its namespace.</summary>
    public string FileName => FileNameOf(Namespace, Shape.Name);

    /// <summary>The summary of the doc comment as plain text; null if there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether the type of a property is unknown to C#.</summary>
    public bool HasUnknownTypes { get; init; }

    /// <summary>
    /// Whether a type of the namespace <c>System</c> is unknown because the namespace is not imported.
    /// </summary>
    public bool NeedsSystem { get; init; }

    /// <summary>The stubs to emit instead of the types if the schema has an error.</summary>
    public EquatableArray<TypeStub> Stubs { get; init; }

    /// <summary>Whether the schema has no errors, so that its members can be emitted.</summary>
    public bool IsSound => Diagnostics.Count == 0 && !HasUnknownTypes;

    /// <summary>Returns the base name of the emitted files of a type.</summary>
    public static string FileNameOf(string space, string name) =>
        space.Length == 0 ? name : $"{space.Replace("@", "")}.{name}";

    /// <summary>
    /// Returns this declaration with the refused claims of its own tables as diagnostics. If another corpus owns one of
    /// the record types, that corpus emits the type, so its stubs are dropped here.
    /// </summary>
    /// <param name="refused">The refused claims of all corpora.</param>
    public CorpusDeclaration With(EquatableArray<TableClaim> refused)
    {
        DiagnosticSpec[] own = [.. refused.Where(claim => claim.Corpus == FileName).Select(claim => claim.Refusal)];
        if (own.Length == 0)
            return this;
        bool isOfOwnTables = refused.Where(claim => claim.Corpus == FileName).All(claim => claim.IsOfOwnTables);
        return this with
        {
            Diagnostics = new EquatableArray<DiagnosticSpec>([.. Diagnostics, .. own]),
            Stubs = isOfOwnTables ? Stubs : new EquatableArray<TypeStub>([.. Stubs.Where(stub => !stub.IsRecord)]),
        };
    }
}

/// <summary>A table of a corpus as declared in C#.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Record">The fully qualified record type.</param>
/// <param name="Accessibility">The accessibility of the property.</param>
/// <param name="IsKeyed">Whether the records have a key.</param>
internal sealed record TableDeclaration(string Name, string Record, string Accessibility, bool IsKeyed)
{
    /// <summary>The summary of the doc comment as plain text; null if there is none.</summary>
    public string? Summary { get; init; }
}

/// <summary>A record type as declared in C#.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Namespace">The namespace; empty for the global namespace.</param>
/// <param name="Properties">The partial properties.</param>
internal sealed record RecordDeclaration(
    RecordShape Shape,
    string Namespace,
    EquatableArray<PropertyDeclaration> Properties
)
{
    /// <summary>The summary of the doc comment as plain text; null if there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether the type has a <c>JsonConverter</c> attribute of its own, which replaces the emitted one.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>Whether the type has a <c>TypeConverter</c> attribute of its own, which replaces the emitted one.</summary>
    public bool HasTypeConverter { get; init; }

    /// <summary>The base name of the emitted files: the name of the record type with its namespace.</summary>
    public string FileName => CorpusDeclaration.FileNameOf(Namespace, Shape.Name);

    /// <summary>The fully qualified name of the type.</summary>
    public string QualifiedName =>
        Namespace.Length == 0 ? $"global::{Shape.Name}" : $"global::{Namespace}.{Shape.Name}";
}

/// <summary>A partial property of a record type.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">The fully qualified type of the property.</param>
/// <param name="Accessibility">The accessibility of the property.</param>
/// <param name="Field">The name of the field that the property reads.</param>
/// <param name="IsUtf8">Whether the property returns the UTF-8 of a text field.</param>
internal sealed record PropertyDeclaration(string Name, string Type, string Accessibility, string Field, bool IsUtf8)
{
    /// <summary>The summary of the doc comment as plain text; null if there is none.</summary>
    public string? Summary { get; init; }
}
