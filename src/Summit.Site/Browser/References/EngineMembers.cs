using System.Reflection.Metadata;

namespace Summit.Site.Browser.References;

/// <summary>The types and members that the search engine contains. Overloads differ in their number of parameters.</summary>
internal sealed class EngineMembers
{
    private readonly Dictionary<string, (string Base, HashSet<(string Name, int Parameters)> Members)> _types = new(
        StringComparer.Ordinal
    );

    /// <summary>Reads the assemblies of the engine.</summary>
    /// <param name="engine">The files of the engine.</param>
    public static EngineMembers Read(IEnumerable<SiteAsset> engine)
    {
        var members = new EngineMembers();
        foreach (SiteAsset file in engine)
        {
            using var copy = new MemoryStream();
            using (Stream content = file.Open())
                content.CopyTo(copy);
            using MetadataReaderProvider? assembly = Webcil.Read(copy.ToArray());
            if (assembly is not null)
                members.Add(assembly.GetMetadataReader());
        }

        return members;
    }

    /// <summary>Returns whether the engine has a type.</summary>
    /// <param name="type">The name of the type; see <see cref="TypeNames"/>.</param>
    public bool HasType(string type) => type.Length == 0 || _types.ContainsKey(type);

    /// <summary>Returns whether a type of the engine, or a type that it derives from, has a method.</summary>
    public bool HasMethod(string type, string name, int parameters) => Has(type, (name, parameters));

    /// <summary>Returns whether a type of the engine, or a type that it derives from, has a field.</summary>
    public bool HasField(string type, string name) => Has(type, (name, -1));

    private bool Has(string type, (string Name, int Parameters) member)
    {
        if (type.Length == 0)
            return true;
        for (string each = type; _types.TryGetValue(each, out var found); each = found.Base)
        {
            if (found.Members.Contains(member))
                return true;
        }

        return false;
    }

    private void Add(MetadataReader metadata)
    {
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            var members = new HashSet<(string, int)>();
            foreach (MethodDefinitionHandle each in type.GetMethods())
            {
                MethodDefinition method = metadata.GetMethodDefinition(each);
                int parameters = method.DecodeSignature(TypeNames.Instance, null).ParameterTypes.Length;
                members.Add((metadata.GetString(method.Name), parameters));
            }

            foreach (FieldDefinitionHandle each in type.GetFields())
                members.Add((metadata.GetString(metadata.GetFieldDefinition(each).Name), -1));
            _types.TryAdd(TypeNames.Of(metadata, handle), (TypeNames.Of(metadata, type.BaseType), members));
        }
    }
}
