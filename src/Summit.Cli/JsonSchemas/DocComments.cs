using System.Xml;
using System.Xml.Linq;
using Summit.Cli.Files;
using Summit.Compiler.Schema.Text;

namespace Summit.Cli.JsonSchemas;

/// <summary>The summaries in the documentation file that the C# compiler writes for an assembly.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, string> _summaries;

    private DocComments(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <summary>Reads the summaries for an assembly. Without a documentation file there are none.</summary>
    public static DocComments Of(string assembly)
    {
        string path = Path.ChangeExtension(assembly, ".xml");
        try
        {
            using FileStream file = RegularFile.OpenRead(path);
            return new DocComments(
                XDocument
                    .Load(file)
                    .Descendants("member")
                    .Where(member => member.Attribute("name") is not null && member.Element("summary") is not null)
                    .GroupBy(member => member.Attribute("name")!.Value)
                    .ToDictionary(group => group.Key, group => DocText.Of(group.First().Element("summary")!))
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException)
        {
            return new DocComments([]);
        }
    }

    /// <summary>Returns the summary of a type, given by its fully qualified C# name, or null.</summary>
    public string? OfType(string type) => Find('T', Plain(type));

    /// <summary>Returns the summary of a property, or null.</summary>
    public string? OfProperty(string type, string name) => Find('P', $"{Plain(type)}.{name}");

    /// <summary>Returns the summary of an enum member, or null.</summary>
    public string? OfMember(string type, string name) => Find('F', $"{Plain(type)}.{name}");

    private string? Find(char kind, string name) => _summaries.GetValueOrDefault($"{kind}:{name}");

    private static string Plain(string type) =>
        type.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);
}
