using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Summit.Site.Browser.References;

/// <summary>Finds what the code of a corpus uses and the search engine lacks.</summary>
/// <param name="engine">The members of the engine.</param>
/// <param name="own">The names of the types of all assemblies that the browser loads beside the engine.</param>
/// <param name="metadata">The metadata of an assembly of the corpus.</param>
internal sealed class ReferenceCheck(EngineMembers engine, IReadOnlySet<string> own, MetadataReader metadata)
{
    /// <summary>The emitted method that sets up JSON, which no search calls.</summary>
    private const string JsonMethod = "AddJsonConverters";

    private static readonly string[] RunAtLoad = [".cctor", "<Module>"];

    /// <summary>Returns what the assemblies of a corpus use and the engine lacks, each user once.</summary>
    /// <param name="paths">The assemblies.</param>
    /// <param name="engine">The files of the engine.</param>
    public static IReadOnlyList<MissingMember> Run(IReadOnlyList<string> paths, IEnumerable<SiteAsset> engine)
    {
        EngineMembers members = EngineMembers.Read(engine);
        PEReader[] files = [.. paths.Select(path => new PEReader(File.OpenRead(path)))];
        try
        {
            HashSet<string> own =
            [
                .. files
                    .Select(file => file.GetMetadataReader())
                    .SelectMany(metadata => metadata.TypeDefinitions.Select(type => TypeNames.Of(metadata, type))),
            ];
            return
            [
                .. files.SelectMany(file => new ReferenceCheck(members, own, file.GetMetadataReader()).Check(file)),
            ];
        }
        finally
        {
            foreach (PEReader file in files)
                file.Dispose();
        }
    }

    private IEnumerable<MissingMember> Check(PEReader file)
    {
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            string name = TypeNames.Of(metadata, handle);
            if (CheckType(type) is { } lacking)
                yield return new MissingMember(name, lacking, RunsAtLoad: true);
            foreach (MethodDefinitionHandle each in type.GetMethods())
            {
                MethodDefinition method = metadata.GetMethodDefinition(each);
                string methodName = metadata.GetString(method.Name);
                if (method.RelativeVirtualAddress == 0 || methodName == JsonMethod)
                    continue;
                BlobReader code = file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
                string? used = Instructions
                    .ReferencesOf(code)
                    .Select(Lacking)
                    .FirstOrDefault(found => found is not null);
                if (used is not null)
                    yield return new MissingMember($"{name}.{methodName}", used, RunsAtLoad(name, method));
            }
        }
    }

    /// <summary>Returns the first type without which a type cannot be loaded, or null.</summary>
    private string? CheckType(TypeDefinition type)
    {
        IEnumerable<string> needed =
        [
            TypeNames.Of(metadata, type.BaseType),
            .. type.GetInterfaceImplementations()
                .Select(each => TypeNames.Of(metadata, metadata.GetInterfaceImplementation(each).Interface)),
            .. type.GetFields()
                .Select(each => metadata.GetFieldDefinition(each).DecodeSignature(TypeNames.Instance, null)),
        ];
        return needed.FirstOrDefault(each => !own.Contains(each) && !engine.HasType(each));
    }

    /// <summary>Returns the name of what the engine lacks, or null.</summary>
    private string? Lacking(EntityHandle reference)
    {
        if (reference.Kind == HandleKind.MethodSpecification)
            reference = metadata.GetMethodSpecification((MethodSpecificationHandle)reference).Method;
        if (reference.Kind is HandleKind.TypeReference or HandleKind.TypeSpecification)
        {
            string type = TypeNames.Of(metadata, reference);
            return own.Contains(type) || engine.HasType(type) ? null : type;
        }

        if (reference.Kind != HandleKind.MemberReference)
            return null;
        MemberReference member = metadata.GetMemberReference((MemberReferenceHandle)reference);
        string owner = TypeNames.Of(metadata, member.Parent);
        string name = metadata.GetString(member.Name);
        bool isThere =
            own.Contains(owner)
            || (
                member.GetKind() == MemberReferenceKind.Field
                    ? engine.HasField(owner, name)
                    : engine.HasMethod(
                        owner,
                        name,
                        member.DecodeMethodSignature(TypeNames.Instance, null).ParameterTypes.Length
                    )
            );
        return isThere ? null : $"{owner}.{name}";
    }

    /// <summary>Returns whether a method is a static constructor or a module initialiser.</summary>
    private bool RunsAtLoad(string type, MethodDefinition method) =>
        RunAtLoad.Contains(type)
        || RunAtLoad.Contains(metadata.GetString(method.Name))
        || method
            .GetCustomAttributes()
            .Select(each => metadata.GetCustomAttribute(each).Constructor)
            .Where(constructor => constructor.Kind == HandleKind.MemberReference)
            .Select(constructor => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
            .Any(attribute =>
                TypeNames.Of(metadata, attribute) == "System.Runtime.CompilerServices.ModuleInitializerAttribute"
            );
}
