using System.Reflection;
using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Lookup;

/// <summary>The names of records according to the YAML.</summary>
internal static class Names
{
    /// <summary>Returns each id and alias of a record type, with the ordinal of its record.</summary>
    public static IEnumerable<(string Name, int Ordinal)> Of<T>()
    {
        string[] aliasFields =
        [
            .. from property in typeof(T).GetProperties()
            where property.IsDefined(typeof(AliasAttribute))
            select YamlName.Of(property.Name),
        ];
        return HelsinkiTables
            .YamlOf<T>()
            .SelectMany((record, ordinal) => NamesOf(record, aliasFields).Select(name => (name, ordinal)));
    }

    private static IEnumerable<string> NamesOf(YamlRecord record, string[] aliasFields) =>
        aliasFields.SelectMany(record.Texts).Prepend(record.Id);
}
