using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Summit.Cli.Files;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;
using Summit.Compiler.Verify;

namespace Summit.Cli.CompiledData;

/// <summary>
/// Reads the emitted classes of a corpus from the metadata of its assembly, which is neither loaded nor executed.
/// </summary>
internal sealed class StoredClassReader
{
    private const string Global = "global::";

    private readonly MetadataReader _metadata;
    private readonly LiteralGetter _literals;

    private StoredClassReader(PEReader file)
    {
        _metadata = file.GetMetadataReader();
        _literals = new LiteralGetter(file, _metadata);
    }

    /// <summary>Returns the classes of all record types of a corpus.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <param name="shape">The schema of the corpus.</param>
    /// <exception cref="UsageException">The file is damaged or cannot be read.</exception>
    public static IReadOnlyList<StoredClass> Read(string path, CorpusShape shape)
    {
        try
        {
            using FileStream stream = RegularFile.OpenRead(path);
            using var file = new PEReader(stream);
            return [.. new StoredClassReader(file).Read(shape)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message}");
        }
        catch (Exception exception)
        {
            // Damaged metadata makes the reader throw exceptions of many types.
            throw new UsageException($"'{path}' is damaged: {exception.Message.TrimEnd('.')}. Build it again.");
        }
    }

    private List<StoredClass> Read(CorpusShape shape)
    {
        var records = shape.Records.ToDictionary(
            record => record.Type.Replace(Global, "", StringComparison.Ordinal),
            record => record.Name
        );
        var classes = new List<StoredClass>();
        foreach (TypeDefinition type in _metadata.TypeDefinitions.Select(_metadata.GetTypeDefinition))
        {
            if (!records.TryGetValue(NameOf(type), out string? record))
                continue;
            classes.AddRange(type.GetNestedTypes().Select(nested => Read(record, _metadata.GetTypeDefinition(nested))));
        }

        return classes;
    }

    private StoredClass Read(string record, TypeDefinition type)
    {
        var constants = new Dictionary<string, long>();
        foreach (FieldDefinition field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            if (
                field.Attributes.HasFlag(FieldAttributes.Literal)
                && ValueOf(_metadata.GetConstant(field.GetDefaultValue())) is { } value
            )
                constants[_metadata.GetString(field.Name)] = value;
        }

        var literals = new Dictionary<string, byte[]>();
        foreach (PropertyDefinition property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            if (
                property.GetAccessors().Getter is { IsNil: false } getter
                && _literals.Read(_metadata.GetMethodDefinition(getter)) is { } literal
            )
                literals[_metadata.GetString(property.Name)] = literal;
        }

        return new StoredClass(record, _metadata.GetString(type.Name), constants, literals);
    }

    private string NameOf(TypeDefinition type)
    {
        string name = _metadata.GetString(type.Name);
        return type.Namespace.IsNil || type.IsNested ? name : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    private long? ValueOf(Constant constant) =>
        _metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode) switch
        {
            ulong value => unchecked((long)value),
            null or string or char or bool or float or double => null,
            object value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        };
}
