using Mono.Cecil;

namespace Summit.Browser.Tests;

/// <summary>
/// Tests that the trimmed engine has all that compiled corpora use. The trimmer has not seen these corpora.
/// </summary>
public sealed class EngineReferenceTests
{
    /// <summary>The emitted method that converts JSON, which no search calls.</summary>
    private const string Unreachable = "AddJsonConverters";

    public static TheoryData<string> Assemblies =>
        [
            typeof(Helsinki2018).Assembly.Location,
            typeof(Cli.Corpora.Library).Assembly.Location,
            Path.Combine(AppContext.BaseDirectory, "Summit.Cli.Collections.dll"),
        ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_member_that_a_search_can_reach_is_in_the_engine(string path)
    {
        using var resolver = new EngineResolver();
        using AssemblyDefinition corpus = AssemblyDefinition.ReadAssembly(
            path,
            new ReaderParameters { AssemblyResolver = resolver }
        );

        string[] missing =
        [
            .. corpus
                .MainModule.GetTypes()
                .SelectMany(References)
                .Where(reference => !IsResolved(reference))
                .Select(reference => reference.FullName)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        Assert.Empty(missing);
    }

    private static IEnumerable<MemberReference> References(TypeDefinition type) =>
        [
            .. type.BaseType is null ? [] : new MemberReference[] { type.BaseType },
            .. type.Interfaces.Select(each => each.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type
                .Methods.Where(method => method.HasBody && method.Name != Unreachable)
                .SelectMany(method => method.Body.Instructions)
                .Select(instruction => instruction.Operand)
                .OfType<MemberReference>(),
        ];

    private static bool IsResolved(MemberReference reference)
    {
        try
        {
            return reference switch
            {
                GenericParameter => true,
                TypeSpecification { ElementType: var element } => IsResolved(element),
                // Members of arrays have no definition.
                { DeclaringType: ArrayType } => true,
                TypeReference type => type.Resolve() is not null,
                MethodReference method => method.Resolve() is not null,
                FieldReference field => field.Resolve() is not null,
                _ => true,
            };
        }
        catch (AssemblyResolutionException)
        {
            return false;
        }
    }

    /// <summary>Finds assemblies of the engine, and none of those that this process runs on.</summary>
    private sealed class EngineResolver : IAssemblyResolver
    {
        private readonly Dictionary<string, AssemblyDefinition> _found = new(StringComparer.Ordinal);

        public AssemblyDefinition Resolve(AssemblyNameReference name) => Resolve(name, new ReaderParameters());

        public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters)
        {
            if (_found.TryGetValue(name.Name, out AssemblyDefinition? known))
                return known;
            string path = Path.Combine(EngineFolder.Path, $"{name.Name}.dll");
            if (!File.Exists(path))
                throw new AssemblyResolutionException(name);
            parameters.AssemblyResolver = this;
            return _found[name.Name] = AssemblyDefinition.ReadAssembly(path, parameters);
        }

        public void Dispose()
        {
            foreach (AssemblyDefinition assembly in _found.Values)
                assembly.Dispose();
        }
    }
}
