using Microsoft.CodeAnalysis;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Collects the properties of a schema whose types C# does not know. The C# compiler reports an unknown type itself. A
/// missing <c>using System</c> is an exception: it is reported here, once per file.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class UnknownTypes(SchemaDiagnostics diagnostics)
{
    private readonly HashSet<string> _files = [];

    /// <summary>Whether a property with an unknown type was found.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether a type of the namespace <c>System</c> is unknown.</summary>
    public bool NeedsSystem => _files.Count > 0;

    /// <summary>Takes a property with an unknown type. Returns false if the type is known.</summary>
    public bool Take(IPropertySymbol property)
    {
        if (!property.Type.IsUnknown())
            return false;
        Any = true;
        if (
            property.Type.WithoutNullable().UnknownOfSystem() is { } name
            && _files.Add(property.Locations[0].GetLineSpan().Path)
        )
            diagnostics.Add(SchemaCatalogue.SystemNotUsed, property, property.Name, name);
        return true;
    }
}
