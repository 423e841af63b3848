using System.Reflection;
using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.Lookup;

/// <summary>The names by which the YAML says that records are found.</summary>
internal static class Names
{
    /// <summary>Each id and each alias of a record type, with the place of its record in the table.</summary>
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
