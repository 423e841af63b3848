using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Generator.Diagnostics;
using Summit.Generator.Emit;
using Summit.Generator.Schema;

namespace Summit.Generator;

/// <summary>
/// Compiles corpora into the assembly that declares them. The generator reads each schema from symbols, passes it with
/// the YAML files to the compiler, and emits one file for each table and column. This class only connects the steps.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SummitGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // This step comes before any step that depends on C# code. An edit of C# code therefore parses no YAML, and an
        // edit of one file parses that file alone. The host reads the files one by one; the compiler parses them in
        // parallel.
        IncrementalValueProvider<ImmutableArray<YamlFile>> files = context
            .AdditionalTextsProvider.Where(static text => CorpusFileName.IsOfCorpus(text.Path))
            .Select(
                static (text, cancellation) =>
                    new YamlFile(CorpusFolder.Normalise(text.Path), text.GetText(cancellation)?.ToString() ?? "")
            )
            .WithTrackingName(TrackingNames.Files)
            .Collect();

        IncrementalValueProvider<string> project = Property(context, "projectdir");
        IncrementalValueProvider<string> listed = Property(context, "summitlistedfolder");

        IncrementalValueProvider<EquatableArray<TableClaim>> refused = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownTypes.CorpusAttribute,
                static (_, _) => true,
                static (declaration, _) => TableClaim.Of((INamedTypeSymbol)declaration.TargetSymbol)
            )
            .Collect()
            .Select(static (claims, _) => TableClaim.Refused(claims))
            .WithTrackingName(TrackingNames.RefusedTables);

        IncrementalValuesProvider<CorpusDeclaration> schemas = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownTypes.CorpusAttribute,
                static (_, _) => true,
                static (declaration, cancellation) =>
                    SchemaReader.Read((INamedTypeSymbol)declaration.TargetSymbol, cancellation)
            )
            .Combine(project)
            .Select(
                static (pair, _) =>
                    pair.Left with
                    {
                        Shape = pair.Left.Shape with
                        {
                            Folder = CorpusFolder.Resolve(pair.Right, pair.Left.Shape.Folder),
                        },
                    }
            )
            .Combine(refused)
            .Select(static (pair, _) => pair.Left.With(pair.Right))
            .WithTrackingName(TrackingNames.Schemas);

        IncrementalValuesProvider<(CorpusDeclaration Schema, CompiledCorpus Corpus)> corpora = schemas
            .Where(static schema => schema.IsSound)
            .Combine(files)
            .Select(static (pair, _) => (pair.Left, CorpusCompiler.Compile(pair.Left.Shape, pair.Right)))
            .WithTrackingName(TrackingNames.Corpora);

        IncrementalValuesProvider<(RecordDeclaration Record, CompiledTable Table)> tables = corpora
            .SelectMany(
                static (pair, _) =>
                    pair.Schema.Records.Zip(pair.Corpus.Tables, static (record, table) => (record, table))
            )
            .WithTrackingName(TrackingNames.Tables);

        IncrementalValueProvider<ImmutableArray<CorpusLocations>> locations = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownTypes.CorpusAttribute,
                static (_, _) => true,
                static (declaration, _) => CorpusLocations.Of((INamedTypeSymbol)declaration.TargetSymbol)
            )
            .Collect();

        IncrementalValueProvider<InputFolders> folders = files
            .Select(static (all, _) => new EquatableArray<string>([.. all.Select(file => file.Path)]))
            .Combine(project)
            .Combine(listed)
            .Select(static (pair, _) => InputFolders.Of(pair.Left.Right, pair.Right, pair.Left.Left));

        IncrementalValuesProvider<EquatableArray<DiagnosticSpec>> diagnostics = corpora
            .Select(static (pair, _) => (pair.Schema, pair.Corpus.Diagnostics))
            .Combine(locations)
            .Combine(folders)
            .Select(
                static (pair, _) =>
                    DataDiagnostics.Of(
                        pair.Left.Left.Schema,
                        pair.Left.Left.Diagnostics,
                        pair.Left.Right.First(corpus => corpus.Corpus == pair.Left.Left.Schema.FileName),
                        pair.Right
                    )
            )
            .WithTrackingName(TrackingNames.Diagnostics);

        context.RegisterSourceOutput(schemas, EmitSchema);
        context.RegisterSourceOutput(tables, EmitTable);
        context.RegisterSourceOutput(diagnostics, Report);
    }

    /// <summary>Returns a property of the project, or an empty text if the property is not set.</summary>
    private static IncrementalValueProvider<string> Property(
        IncrementalGeneratorInitializationContext context,
        string name
    ) =>
        context.AnalyzerConfigOptionsProvider.Select(
            (options, _) => options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value : ""
        );

    private static void EmitSchema(SourceProductionContext context, CorpusDeclaration schema)
    {
        Report(context, schema.Diagnostics);
        if (!schema.IsSound)
        {
            EmitStubs(context, schema);
            return;
        }

        context.AddSource($"{schema.FileName}.g.cs", CorpusEmitter.Emit(schema));
        foreach (RecordDeclaration record in schema.Records)
            context.AddSource($"{record.FileName}.g.cs", RecordEmitter.Emit(schema, record));
    }

    private static void EmitStubs(SourceProductionContext context, CorpusDeclaration schema)
    {
        context.AddSource($"{schema.FileName}.g.cs", StubEmitter.Emit(schema));
        if (schema.NeedsSystem)
            context.AddSource($"{schema.FileName}.Usings.g.cs", StubEmitter.Usings());
    }

    private static void EmitTable(SourceProductionContext context, (RecordDeclaration Record, CompiledTable Table) pair)
    {
        // The compiler compares the names of emitted files without regard to case, but fields may differ in case alone.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, SourceText source) in TableEmitter.Emit(pair.Record, pair.Table))
        {
            string file = name;
            while (!taken.Add(file))
                file += "_";
            context.AddSource($"{pair.Record.FileName}.{file}.g.cs", source);
        }
    }

    private static void Report(SourceProductionContext context, EquatableArray<DiagnosticSpec> diagnostics)
    {
        foreach (DiagnosticSpec error in diagnostics)
            context.ReportDiagnostic(DiagnosticReporter.ToDiagnostic(error));
    }
}
