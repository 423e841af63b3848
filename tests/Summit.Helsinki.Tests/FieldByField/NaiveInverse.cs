using System.Reflection;
using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.FieldByField;

/// <summary>Inverts a reference by testing every record of the YAML.</summary>
internal static class NaiveInverse
{
    /// <summary>
    /// Returns the records of <typeparamref name="T"/> that refer to a record, optionally also to its descendants.
    /// </summary>
    public static IEnumerable<YamlRecord> Of<T>(string id, Type recordType, InverseAttribute inverse)
    {
        string field = YamlName.Of(inverse.Field);
        HashSet<string> targets = inverse.Transitive ? WithAllBelow(id, recordType) : [id];
        return HelsinkiTables.YamlOf<T>().Where(record => record.Texts(field).Any(targets.Contains));
    }

    private static HashSet<string> WithAllBelow(string id, Type recordType)
    {
        string broader = YamlName.Of(
            recordType.GetProperties().Single(property => property.IsDefined(typeof(HierarchyAttribute))).Name
        );
        HashSet<string> found = [id];
        int before;
        do
        {
            before = found.Count;
            string[] below =
            [
                .. from record in HelsinkiTables.YamlOf(recordType)
                where record.Texts(broader).Any(found.Contains)
                select record.Id,
            ];
            found.UnionWith(below);
        } while (found.Count > before);

        return found;
    }
}
