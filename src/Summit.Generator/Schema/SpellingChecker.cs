using Microsoft.CodeAnalysis;
using Summit.Compiler.Diagnostics;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Checks that no two members of an enum have the same spelling.</summary>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class SpellingChecker(SchemaDiagnostics diagnostics)
{
    private readonly HashSet<ISymbol> _checked = new(SymbolEqualityComparer.Default);

    /// <summary>Checks the enum of a field, if the field has one. Each enum is checked once.</summary>
    public void Check(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type.WithoutNullable();
        if (type.TypeKind != TypeKind.Enum || !_checked.Add(type))
            return;

        IFieldSymbol[] members = [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)];
        var names = new Dictionary<string, string>();
        foreach (IFieldSymbol member in members)
            names[Spelling.Fold(member.Name)] = member.Name;
        string? others = null;
        foreach (IFieldSymbol member in members)
        {
            if (member.Attribute("Spelling") is not { } spelling)
                continue;
            foreach (string text in spelling.Texts(0))
                CheckSpelling(member, spelling, text, names);
            if (!spelling.NamedFlag("Others"))
                continue;
            if (others is not null)
                Report(spelling, member, $"'{others}' stands for all others already");
            others ??= member.Name;
        }
    }

    private void CheckSpelling(
        IFieldSymbol member,
        AttributeData spelling,
        string text,
        Dictionary<string, string> names
    )
    {
        string folded = Spelling.Fold(text);
        if (folded.Length == 0)
            Report(spelling, member, $"'{text}' counts as no value");
        else if (!names.TryGetValue(folded, out string? holder))
            names.Add(folded, member.Name);
        else if (holder != member.Name)
            Report(spelling, member, $"'{text}' is '{holder}' already");
    }

    private void Report(AttributeData spelling, ISymbol member, string error) =>
        diagnostics.Add(SchemaCatalogue.OptionNotUsable, spelling, member, member.Name, error);
}
