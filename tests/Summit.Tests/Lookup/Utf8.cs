using System.Text;

namespace Summit.Tests.Lookup;

/// <summary>UTF-8 of texts in tests.</summary>
internal static class Utf8
{
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);
}
