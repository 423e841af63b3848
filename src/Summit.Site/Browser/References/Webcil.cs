using System.Buffers.Binary;
using System.Reflection.Metadata;

namespace Summit.Site.Browser.References;

/// <summary>
/// Reads the metadata of an assembly in Webcil, the form of assemblies for browsers: the header of an assembly without
/// the parts for Windows, inside a WebAssembly module. The format:
/// https://github.com/dotnet/runtime/blob/main/docs/design/mono/webcil.md.
/// </summary>
internal static class Webcil
{
    private const int SectionCountAt = 8;
    private const int CliHeaderAt = 12;
    private const int HeaderLength = 28;
    private const int SectionLength = 16;

    /// <summary>The offset of the address and the size of the metadata in the CLI header.</summary>
    private const int MetadataAt = 8;

    /// <summary>Returns the metadata of an assembly; null if the file is no assembly.</summary>
    public static MetadataReaderProvider? Read(ReadOnlySpan<byte> file)
    {
        int start = file.IndexOf("WbIL"u8);
        if (start < 0)
            return null;
        ReadOnlySpan<byte> image = file[start..];
        ReadOnlySpan<byte> header = image[OffsetOf(image, Number(image, CliHeaderAt))..];
        ReadOnlySpan<byte> metadata = image.Slice(
            OffsetOf(image, Number(header, MetadataAt)),
            Number(header, MetadataAt + sizeof(int))
        );
        return MetadataReaderProvider.FromMetadataImage([.. metadata]);
    }

    /// <summary>Returns the offset in the image of a virtual address.</summary>
    private static int OffsetOf(ReadOnlySpan<byte> image, int address)
    {
        int sections = BinaryPrimitives.ReadUInt16LittleEndian(image[SectionCountAt..]);
        for (int i = 0; i < sections; i++)
        {
            // Virtual size, virtual address, size, offset.
            ReadOnlySpan<byte> section = image.Slice(HeaderLength + (i * SectionLength), SectionLength);
            int first = Number(section, sizeof(int));
            if (address >= first && address < first + Number(section, 0))
                return address - first + Number(section, 3 * sizeof(int));
        }

        throw new BadImageFormatException("An address of the assembly lies in none of its sections.");
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
}
