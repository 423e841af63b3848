using System.Text.Json;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>C# names as the YAML writes them: <c>SortName</c> as <c>sort-name</c>.</summary>
internal static class YamlName
{
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());
}
