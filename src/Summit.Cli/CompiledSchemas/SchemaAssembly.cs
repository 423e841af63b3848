using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Summit.Cli.Files;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Text;

namespace Summit.Cli.CompiledSchemas;

/// <summary>
/// Reads the schemas of corpora from the metadata of an assembly, which is neither loaded nor executed.
/// </summary>
internal static class SchemaAssembly
{
    /// <summary>
    /// Returns the corpora in the assembly at <paramref name="path"/>. Their folders are as written in the attributes.
    /// </summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="known">Corpus classes to skip.</param>
    /// <exception cref="UsageException">The file is not an assembly, or another version of Summit built it.</exception>
    public static IReadOnlyList<(string ClassName, CorpusShape Shape)> Read(
        string path,
        IReadOnlyCollection<string> known
    )
    {
        try
        {
            using FileStream stream = RegularFile.OpenRead(path);
            using var file = new PEReader(stream);
            return file.HasMetadata ? Read(file.GetMetadataReader(), path, known) : throw NotAnAssembly(path);
        }
        catch (BadImageFormatException)
        {
            throw NotAnAssembly(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message}");
        }
        catch (Exception exception) when (exception is not UsageException)
        {
            // Damaged metadata makes the reader throw exceptions of many types.
            throw new UsageException($"'{path}' is damaged: {exception.Message.TrimEnd('.')}. Build it again.");
        }
    }

    private static UsageException NotAnAssembly(string path) => new($"'{path}' is not a .NET assembly.");

    private static List<(string ClassName, CorpusShape Shape)> Read(
        MetadataReader metadata,
        string path,
        IReadOnlyCollection<string> known
    )
    {
        var corpora = new List<(string, CorpusShape)>();
        if (
            !metadata.AssemblyReferences.Any(handle =>
                metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, nameof(Summit))
            )
        )
            return corpora;

        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            TypeDefinition type = metadata.GetTypeDefinition(handle);
            if (!type.GetCustomAttributes().Any(attribute => IsCorpus(metadata, attribute)))
                continue;

            string name = NameOf(metadata, type);
            if (known.Contains(name))
                continue;
            if (TextOf(metadata, type) is not { } text)
                throw new UsageException(
                    $"The corpus {name} in '{path}' was compiled by a version of Summit without 'summit check': build it again."
                );
            corpora.Add((name, ReadText(text, name, path)));
        }

        return corpora;
    }

    private static bool IsCorpus(MetadataReader metadata, CustomAttributeHandle handle)
    {
        if (metadata.GetCustomAttribute(handle).Constructor is not { Kind: HandleKind.MemberReference } constructor)
            return false;
        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, nameof(CorpusAttribute))
            && metadata.StringComparer.Equals(type.Namespace, nameof(Summit));
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        string @namespace = metadata.GetString(type.Namespace);
        string name = metadata.GetString(type.Name);
        return @namespace.Length == 0 ? name : $"{@namespace}.{name}";
    }

    private static string? TextOf(MetadataReader metadata, TypeDefinition type)
    {
        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = metadata.GetFieldDefinition(handle);
            if (
                !field.Attributes.HasFlag(FieldAttributes.Literal)
                || !metadata.StringComparer.Equals(field.Name, SchemaText.ConstantName)
            )
                continue;
            Constant constant = metadata.GetConstant(field.GetDefaultValue());
            return metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode) as string;
        }

        return null;
    }

    private static CorpusShape ReadText(string text, string name, string path)
    {
        try
        {
            return SchemaText.Read(text);
        }
        catch (SchemaTextException exception)
        {
            throw new UsageException($"The corpus {name} in '{path}': {exception.Message}");
        }
    }
}
