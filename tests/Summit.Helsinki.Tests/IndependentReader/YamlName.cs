using System.Text.Json;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>Converts C# names to the spelling of the YAML: <c>SortName</c> to <c>sort-name</c>.</summary>
internal static class YamlName
{
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(value.ToString());
}
