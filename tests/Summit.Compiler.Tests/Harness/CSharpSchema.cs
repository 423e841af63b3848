extern alias library;

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Generator.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Reads schemas from C#, as the generator does.</summary>
internal static class CSharpSchema
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using Summit;";

    private static readonly Regex RecordTypes = new(
        @"struct (?<name>\w+)[^{;]*(\{.*?^\})?",
        RegexOptions.Singleline | RegexOptions.Multiline
    );

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(library::Summit.CorpusAttribute).Assembly.Location),
    ];

    /// <summary>Returns the corpus that these sources declare. The sources must compile.</summary>
    public static CorpusDeclaration Read(params IEnumerable<string> sources)
    {
        CSharpCompilation compilation = Compile(sources);

        // The generator would emit the other half of partial members and the interfaces of record types.
        IEnumerable<Diagnostic> errors = compilation
            .GetDiagnostics()
            .Where(item =>
                item.Severity == DiagnosticSeverity.Error && item.Id is not ("CS9248" or "CS9250" or "CS0315")
            );
        Assert.Empty(errors.Select(error => error.ToString()));
        return Read(compilation);
    }

    /// <summary>
    /// Returns the corpus that a source declares, even if the source has errors. If there are several, returns the
    /// last, at which shared types are reported.
    /// </summary>
    public static CorpusDeclaration ReadBroken(string source) => Read(Compile([source]));

    /// <summary>
    /// Completes a schema of record types. If it has no corpus, adds one with a table for every record type that is not
    /// nested. A table is named after its record type, with an <c>s</c> at the end.
    /// </summary>
    public static string Complete(string records)
    {
        if (records.Contains("[Corpus(", StringComparison.Ordinal))
            return records;
        IEnumerable<string> tables = RecordTypes
            .Matches(records)
            .Where(match => !match.Value.Contains("[Parent]", StringComparison.Ordinal))
            .Select(match => match.Groups["name"].Value)
            .Select(name => $"public static partial Table<{name}> {name}s {{ get; }}");
        return $$"""
            {{records}}

            [Corpus("corpus")]
            public static partial class Conference
            {
                {{string.Join("\n    ", tables)}}
            }
            """;
    }

    /// <summary>Returns the using directives that sources need and lack.</summary>
    private static string[] UsingsOf(IEnumerable<string> sources) =>
        sources.Any(source => source.StartsWith("using ", StringComparison.Ordinal)) ? [] : [Usings];

    private static CSharpCompilation Compile(IEnumerable<string> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp13);
        return CSharpCompilation.Create(
            "Schema",
            UsingsOf(sources).Concat(sources).Select(source => CSharpSyntaxTree.ParseText(source, options)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
    }

    private static CorpusDeclaration Read(CSharpCompilation compilation)
    {
        INamedTypeSymbol[] corpora =
        [
            .. compilation
                .GetSymbolsWithName(_ => true, SymbolFilter.Type)
                .OfType<INamedTypeSymbol>()
                .Where(type => type.Attribute("Corpus") is not null)
                .OrderBy(type => type.Locations[0].SourceSpan.Start),
        ];
        return SchemaReader
            .Read(corpora[^1], CancellationToken.None)
            .With(TableClaim.Refused(corpora.Select(TableClaim.Of)));
    }
}
