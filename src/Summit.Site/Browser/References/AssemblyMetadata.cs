using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Summit.Site.Browser.References;

/// <summary>Reads the metadata of assemblies without loading them.</summary>
internal static class AssemblyMetadata
{
    /// <summary>Returns the names of the assemblies that an assembly refers to.</summary>
    public static IReadOnlyList<string> ReferencesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata
                .AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle))
                .Select(reference => metadata.GetString(reference.Name)),
        ];
    }
}
