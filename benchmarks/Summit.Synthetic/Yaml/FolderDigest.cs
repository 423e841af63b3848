using System.Security.Cryptography;
using System.Text;

namespace Summit.Synthetic.Yaml;

/// <summary>The size and the SHA-256 of a folder's YAML, to compare the output of two machines.</summary>
/// <param name="Files">The number of files.</param>
/// <param name="Bytes">The total size of the files.</param>
/// <param name="Sha256">The digest of paths and contents, ordered by path.</param>
public sealed record FolderDigest(int Files, long Bytes, string Sha256)
{
    /// <summary>Reads a folder.</summary>
    public static FolderDigest Of(string folder)
    {
        string[] paths = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
        string[] names = Array.ConvertAll(paths, path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
        Array.Sort(names, paths, StringComparer.Ordinal);

        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long bytes = 0;
        for (int file = 0; file < paths.Length; file++)
        {
            byte[] content = File.ReadAllBytes(paths[file]);
            digest.AppendData(Encoding.UTF8.GetBytes(names[file]));
            digest.AppendData(content);
            bytes += content.Length;
        }

        return new FolderDigest(paths.Length, bytes, Convert.ToHexStringLower(digest.GetHashAndReset()));
    }
}
