using Microsoft.CodeAnalysis;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Sets aside the properties of a schema whose types C# does not know. It reports them itself, but for a missing
/// <c>using System</c>: that is one error for each file, not one for each property.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class UnknownTypes(SchemaDiagnostics diagnostics)
{
    private readonly HashSet<string> _files = [];

    /// <summary>True where there is one.</summary>
    public bool Any { get; private set; }

    /// <summary>True where types of <c>System</c> are not known.</summary>
    public bool NeedsSystem => _files.Count > 0;

    /// <summary>Takes a property whose type is not known; false for one whose type is.</summary>
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
