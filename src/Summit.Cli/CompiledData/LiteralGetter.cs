using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Summit.Cli.CompiledData;

/// <summary>
/// Reads the literal that a property getter returns, from the IL and the data section of an assembly. The getter is not
/// executed.
/// </summary>
/// <param name="file">The assembly.</param>
/// <param name="metadata">The metadata of the assembly.</param>
internal sealed class LiteralGetter(PEReader file, MetadataReader metadata)
{
    private const int Nop = 0x00;
    private const int FirstShortLocal = 0x06;
    private const int LastShortLocal = 0x0D;
    private const int LoadLocal = 0x11;
    private const int LoadLocalAddress = 0x12;
    private const int StoreLocal = 0x13;
    private const int FirstSmallNumber = 0x15;
    private const int Zero = 0x16;
    private const int LastSmallNumber = 0x1E;
    private const int ByteNumber = 0x1F;
    private const int Number = 0x20;
    private const int Call = 0x28;
    private const int Return = 0x2A;
    private const int Branch = 0x2B;
    private const int NewObject = 0x73;
    private const int FieldAddress = 0x7F;
    private const int LoadToken = 0xD0;
    private const int TwoBytes = 0xFE;
    private const int InitializeObject = 0x15;

    /// <summary>Returns the bytes of the literal, or null if the getter does anything but return a literal.</summary>
    /// <exception cref="BadImageFormatException">The literal is outside of the file.</exception>
    public byte[]? Read(MethodDefinition getter)
    {
        if (
            getter.RelativeVirtualAddress == 0
            || !TryParse(
                file.GetMethodBody(getter.RelativeVirtualAddress).GetILReader(),
                out int field,
                out int? length
            )
        )
            return null;
        if (field == 0)
            return [];
        EntityHandle handle = MetadataTokens.EntityHandle(field);
        return handle.Kind == HandleKind.FieldDefinition
            ? ReadField(metadata.GetFieldDefinition((FieldDefinitionHandle)handle), length)
            : null;
    }

    /// <summary>
    /// Parses the IL of a getter. A literal of words is a field. A UTF-8 literal is the address of a field, whose data
    /// ends with a zero, and a length. An empty literal has no field.
    /// </summary>
    private static bool TryParse(BlobReader il, out int field, out int? length)
    {
        field = 0;
        length = null;
        while (il.RemainingBytes > 0)
        {
            int code = il.ReadByte();
            switch (code)
            {
                case Nop or Return or (>= FirstShortLocal and <= LastShortLocal):
                    break;
                case >= FirstSmallNumber and <= LastSmallNumber:
                    length = code - Zero;
                    break;
                case ByteNumber:
                    length = il.ReadSByte();
                    break;
                case Number:
                    length = il.ReadInt32();
                    break;
                case LoadToken or FieldAddress:
                    field = il.ReadInt32();
                    break;
                case NewObject:
                    il.ReadInt32();
                    break;
                case Call when MetadataTokens.EntityHandle(il.ReadInt32()).Kind != HandleKind.MethodDefinition:
                    break;
                case LoadLocal or LoadLocalAddress or StoreLocal or Branch:
                    il.ReadByte();
                    break;
                case TwoBytes when il.ReadByte() == InitializeObject:
                    il.ReadInt32();
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private byte[]? ReadField(FieldDefinition field, int? length)
    {
        if (field.GetRelativeVirtualAddress() is var address && address == 0)
            return null;
        int size = length ?? SizeOf(field);
        PEMemoryBlock data = file.GetSectionData(address);
        return size >= 0 && size <= data.Length
            ? [.. data.GetContent(0, size)]
            : throw new BadImageFormatException(
                $"The literal {metadata.GetString(field.Name)} is outside of the file."
            );
    }

    /// <summary>
    /// Returns the size of the data of a field, in bytes: its type is a struct with an explicit size, or a number for
    /// literals of up to eight bytes.
    /// </summary>
    private int SizeOf(FieldDefinition field)
    {
        BlobReader signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadSignatureTypeCode() switch
        {
            SignatureTypeCode.Byte or SignatureTypeCode.SByte => sizeof(byte),
            SignatureTypeCode.Int16 or SignatureTypeCode.UInt16 => sizeof(short),
            SignatureTypeCode.Int32 or SignatureTypeCode.UInt32 => sizeof(int),
            SignatureTypeCode.Int64 or SignatureTypeCode.UInt64 => sizeof(long),
            SignatureTypeCode.TypeHandle when signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type =>
                metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size,
            _ => throw new BadImageFormatException($"The literal {metadata.GetString(field.Name)} has no size."),
        };
    }
}
