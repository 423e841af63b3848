using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>A corpus as declared in C#: its shape, and what is needed to emit the other half of its partial types.</summary>
/// <param name="Shape">The shape; its folder is as the attribute gives it.</param>
/// <param name="Namespace">The namespace of the corpus class, or empty.</param>
/// <param name="Tables">The properties that are its tables.</param>
/// <param name="Records">The record types.</param>
/// <param name="Diagnostics">What is wrong with the schema.</param>
internal sealed record CorpusDeclaration(
    CorpusShape Shape,
    string Namespace,
    EquatableArray<TableDeclaration> Tables,
    EquatableArray<RecordDeclaration> Records,
    EquatableArray<DiagnosticSpec> Diagnostics
)
{
    /// <summary>The folder as the attribute gives it, which is the same on every machine.</summary>
    public string Folder { get; init; } = "";

    /// <summary>What its emitted files are called: its name with its namespace.</summary>
    public string FileName => FileNameOf(Namespace, Shape.Name);

    /// <summary>True where a property is of a type that C# does not know.</summary>
    public bool HasUnknownTypes { get; init; }

    /// <summary>True where these are types of <c>System</c>.</summary>
    public bool NeedsSystem { get; init; }

    /// <summary>Its types, as they are emitted where something is wrong with the schema.</summary>
    public EquatableArray<TypeStub> Stubs { get; init; }

    /// <summary>True where nothing is wrong with the schema, so that members can be emitted.</summary>
    public bool IsSound => Diagnostics.Count == 0 && !HasUnknownTypes;

    /// <summary>What the emitted files of a type are called.</summary>
    public static string FileNameOf(string space, string name) =>
        space.Length == 0 ? name : $"{space.Replace("@", "")}.{name}";

    /// <summary>
    /// The same, with those of <paramref name="refused"/> that are its own among the diagnostics: its record types are emitted with
    /// the corpus that has them.
    /// </summary>
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
/// <param name="Record">The record type, fully qualified.</param>
/// <param name="Accessibility">The accessibility of the property.</param>
/// <param name="IsKeyed">True where the records have a key.</param>
internal sealed record TableDeclaration(string Name, string Record, string Accessibility, bool IsKeyed);

/// <summary>A record type as declared in C#.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Namespace">Its namespace, or empty.</param>
/// <param name="Properties">Its partial properties.</param>
internal sealed record RecordDeclaration(
    RecordShape Shape,
    string Namespace,
    EquatableArray<PropertyDeclaration> Properties
)
{
    /// <summary>What its emitted files are called: its name with its namespace.</summary>
    public string FileName => CorpusDeclaration.FileNameOf(Namespace, Shape.Name);

    /// <summary>The name of the type, fully qualified.</summary>
    public string QualifiedName =>
        Namespace.Length == 0 ? $"global::{Shape.Name}" : $"global::{Namespace}.{Shape.Name}";
}

/// <summary>A partial property of a record type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, fully qualified.</param>
/// <param name="Accessibility">Its accessibility.</param>
/// <param name="Field">The name of the field it reads.</param>
/// <param name="IsUtf8">True where it gives the UTF-8 of a text field.</param>
internal sealed record PropertyDeclaration(string Name, string Type, string Accessibility, string Field, bool IsUtf8);
