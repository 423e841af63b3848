using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis.Text;

namespace Summit.Generator.Emit;

/// <summary>Computes a checksum of the emitted files of a table.</summary>
internal static class Checksum
{
    /// <summary>Returns the first 8 bytes of a hash of the names and texts of <paramref name="sources"/>.</summary>
    public static ulong Of(IEnumerable<(string Name, SourceText Source)> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, SourceText source) in sources)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData([.. source.GetChecksum()]);
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }
}
