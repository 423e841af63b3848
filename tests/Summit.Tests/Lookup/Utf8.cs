using System.Text;

namespace Summit.Tests.Lookup;

/// <summary>Converts texts of tests to UTF-8.</summary>
internal static class Utf8
{
    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);
}
