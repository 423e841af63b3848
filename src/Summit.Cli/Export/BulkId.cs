using System.Security.Cryptography;
using System.Text;

namespace Summit.Cli.Export;

/// <summary>The ids of documents, which a search cluster limits.</summary>
internal static class BulkId
{
    /// <summary>The maximum length of an id, in bytes of UTF-8.</summary>
    public const int MaxBytes = 512;

    /// <summary>
    /// Returns the name of a record, or <c>sha256:</c> and the digest of the name in hexadecimal if the name is longer
    /// than <see cref="MaxBytes"/>. The key itself stays in its field.
    /// </summary>
    public static string Of<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        string name = RecordName.Of(record);
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes)
            return name;
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))}";
    }
}
