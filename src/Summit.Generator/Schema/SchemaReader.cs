using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Reads the schema of a corpus from its symbols. The result refers to no symbols, so that the generator can cache it.
/// </summary>
internal sealed class SchemaReader
{
    private readonly SchemaDiagnostics _diagnostics;
    private readonly UnknownTypes _unknown;
    private readonly List<RecordDeclaration> _records = [];
    private readonly List<INamedTypeSymbol> _types = [];
    private bool _checksText;
    private bool _searchesAliases;
    private bool _ignoresUnknown;
    private AttributeData? _time;

    private SchemaReader(INamedTypeSymbol corpus)
    {
        _diagnostics = new SchemaDiagnostics(corpus);
        _unknown = new UnknownTypes(_diagnostics);
    }

    /// <summary>Reads the schema that <paramref name="corpus"/> declares.</summary>
    public static CorpusDeclaration Read(INamedTypeSymbol corpus, CancellationToken cancellation) =>
        new SchemaReader(corpus).ReadCorpus(corpus, cancellation);

    private CorpusDeclaration ReadCorpus(INamedTypeSymbol corpus, CancellationToken cancellation)
    {
        if (!corpus.IsStatic || !corpus.IsPartial() || corpus.IsGenericType || corpus.ContainingType is not null)
            _diagnostics.Add(SchemaCatalogue.CorpusNotStaticPartial, corpus, corpus.Name);

        _checksText = corpus
            .Attribute("Corpus")
            ?.NamedArguments.Any(argument => argument is { Key: "CheckText", Value.Value: true })
            ?? false;
        _searchesAliases = corpus
            .Attribute("Corpus")
            ?.NamedArguments.All(argument => argument is not { Key: "SearchAliases", Value.Value: false })
            ?? true;
        _ignoresUnknown = corpus.Attribute("IgnoreUnknown") is not null;
        _time = corpus.Attribute("Time");
        var tables = new List<TableDeclaration>();
        var tableShapes = new List<TableShape>();
        foreach (IPropertySymbol property in corpus.PartialProperties())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsForeign(property))
                continue;
            if (property.Type.ArgumentOf("Table") is { } record && record.IsRecordType())
            {
                tableShapes.Add(LayoutReader.Read(new TableShape(property.Name, record.Name), property, record));
                tables.Add(
                    new TableDeclaration(
                        property.Name,
                        record.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                        property.DeclaredAccessibility.Keyword(),
                        record.PartialProperties().Any(field => field.Attribute("Key") is not null)
                    )
                    {
                        Summary = DocCommentReader.SummaryOf(property, cancellation),
                    }
                );
                AddType(record);
            }
            else if (!_unknown.Take(property))
            {
                _diagnostics.Add(SchemaCatalogue.NotATable, property, property.Name);
            }
        }

        // Reading a record can append the types of its nested records to the list.
        for (int i = 0; i < _types.Count; i++)
            ReadRecord(_types[i], cancellation);

        var shape = new CorpusShape(
            corpus.Name,
            corpus.Attribute("Corpus")?.ConstructorArguments.FirstOrDefault().Value as string ?? "",
            new EquatableArray<TableShape>([.. tableShapes]),
            new EquatableArray<RecordShape>([.. _records.Select(record => record.Shape)])
        )
        {
            Language = LanguageOf(corpus),
            License = corpus.Attribute("Corpus")?.NamedText("License"),
            Attribution = corpus.Attribute("Corpus")?.NamedText("Attribution"),
            Vocabularies = TermReader.Vocabularies(corpus),
        };
        if (!_unknown.Any)
        {
            new SchemaChecker(shape, _types, _diagnostics).Check();
            new NameAttributeChecker(shape, _types, _diagnostics).Check();
            new RuleAttributeChecker(shape, _types, _diagnostics).Check();
            new LayoutChecker(shape, corpus, _types, _diagnostics).Check();
            new TermChecker(shape, corpus, _types, _diagnostics).Check();
        }

        return new CorpusDeclaration(
            shape,
            corpus.NamespaceName(),
            new EquatableArray<TableDeclaration>([.. tables]),
            new EquatableArray<RecordDeclaration>([.. _records]),
            _diagnostics.ToArray()
        )
        {
            Folder = shape.Folder,
            Summary = DocCommentReader.SummaryOf(corpus, cancellation),
            HasUnknownTypes = _unknown.Any,
            NeedsSystem = _unknown.NeedsSystem,
            Stubs = new EquatableArray<TypeStub>([.. _types.Prepend(corpus).Select(TypeStub.Of).OfType<TypeStub>()]),
        };
    }

    /// <summary>Returns true if a property uses a record type of another assembly, and reports the property.</summary>
    private bool IsForeign(IPropertySymbol property)
    {
        if (property.RecordOf() is not { } record || !record.IsForeignTo(property))
            return false;
        _diagnostics.Add(
            SchemaCatalogue.RecordOfOtherAssembly,
            property,
            property.Name,
            record.Name,
            record.ContainingAssembly.Name
        );
        return true;
    }

    private static Language LanguageOf(INamedTypeSymbol corpus) =>
        (Language)(
            corpus
                .Attribute("Corpus")
                ?.NamedArguments.FirstOrDefault(argument => argument.Key == "Language")
                .Value.Value as int?
            ?? 0
        );

    private void AddType(INamedTypeSymbol type)
    {
        if (_types.Contains(type, SymbolEqualityComparer.Default))
            return;
        if (_types.Any(other => other.Name == type.Name))
            _diagnostics.Add(SchemaCatalogue.NameNotUnique, type, type.Name);
        _types.Add(type);
    }

    private void ReadRecord(INamedTypeSymbol type, CancellationToken cancellation)
    {
        bool isPlain =
            type is
            { IsReadOnly: true, IsRecord: false, IsRefLikeType: false, IsGenericType: false, ContainingType: null };
        if (!isPlain || !type.IsPartial())
            _diagnostics.Add(SchemaCatalogue.RecordNotPartialStruct, type, type.Name);

        var reader = new FieldSymbolReader(_diagnostics, _checksText, _searchesAliases, _time);
        var fields = new List<FieldShape>();
        var properties = new List<PropertyDeclaration>();
        foreach (IPropertySymbol property in type.PartialProperties())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsForeign(property))
                continue;
            if (TextOf(property, type) is { } text)
            {
                properties.Add(Declare(property, text, isUtf8: true));
            }
            else if (!_unknown.Take(property) && reader.Read(property, type, fields.Count) is { } field)
            {
                fields.Add(field);
                properties.Add(
                    Declare(property, field.Name, isUtf8: false) with
                    {
                        Summary = DocCommentReader.SummaryOf(property, cancellation),
                    }
                );
                if (field is NestedListField)
                    AddType((INamedTypeSymbol)((INamedTypeSymbol)property.Type).TypeArguments[0]);
                else if (field is ReferenceField { IsNested: true })
                    AddType((INamedTypeSymbol)property.Type.WithoutNullable());
            }
        }

        var shape = new RecordShape(type.Name, new EquatableArray<FieldShape>([.. fields]))
        {
            Type = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            OtherMembers = new EquatableArray<string>([.. type.OtherMembers()]),
            Rules = RuleReader.Read(type),
            Terms = TermReader.Read(type),
            Ignored = new EquatableArray<string>([.. type.Attributes("Ignore").SelectMany(ignore => ignore.Texts(0))]),
            IsFoundByKeyAlone = type.Attribute("Record")
                ?.NamedArguments.Any(argument => argument is { Key: "WellKnown", Value.Value: false })
                ?? false,
            IgnoresUnknown = _ignoresUnknown || type.Attribute("IgnoreUnknown") is not null,
        };
        _records.Add(
            new RecordDeclaration(shape, type.NamespaceName(), new EquatableArray<PropertyDeclaration>([.. properties]))
            {
                HasJsonConverter = type.HasAttributeOf("JsonConverterAttribute"),
                HasTypeConverter = type.HasAttributeOf("TypeConverterAttribute"),
                Summary = DocCommentReader.SummaryOf(type, cancellation),
            }
        );
    }

    /// <summary>
    /// Returns the name of the text field whose UTF-8 a property returns; null for any other property.
    /// </summary>
    private static string? TextOf(IPropertySymbol property, INamedTypeSymbol type)
    {
        const string suffix = "Utf8";
        if (!property.Name.EndsWith(suffix, StringComparison.Ordinal) || !property.Type.IsOfSystem("ReadOnlySpan"))
            return null;
        string name = property.Name.Substring(0, property.Name.Length - suffix.Length);
        return type.PartialProperties()
            .Any(other => other.Name == name && other.Type.SpecialType == SpecialType.System_String)
            ? name
            : null;
    }

    private static PropertyDeclaration Declare(IPropertySymbol property, string field, bool isUtf8) =>
        new(property.Name, property.Type.ToFullyQualified(), property.DeclaredAccessibility.Keyword(), field, isUtf8);
}
