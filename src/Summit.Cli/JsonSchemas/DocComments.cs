using System.Xml;
using System.Xml.Linq;

namespace Summit.Cli.JsonSchemas;

/// <summary>The summaries of the documentation file that the C# compiler writes beside an assembly.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, string> _summaries;

    private DocComments(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <summary>Those of an assembly; none where there is no such file.</summary>
    public static DocComments Of(string assembly)
    {
        string path = Path.ChangeExtension(assembly, ".xml");
        try
        {
            return new DocComments(
                XDocument
                    .Load(path)
                    .Descendants("member")
                    .Where(member => member.Attribute("name") is not null && member.Element("summary") is not null)
                    .GroupBy(member => member.Attribute("name")!.Value)
                    .ToDictionary(group => group.Key, group => TextOf(group.First().Element("summary")!))
            );
        }
        catch (Exception exception) when (exception is IOException or XmlException)
        {
            return new DocComments([]);
        }
    }

    /// <summary>That of a type, given fully qualified as C# writes it; or null.</summary>
    public string? OfType(string type) => Find('T', Plain(type));

    /// <summary>That of a property of a type; or null.</summary>
    public string? OfProperty(string type, string name) => Find('P', $"{Plain(type)}.{name}");

    /// <summary>That of a member of an enum; or null.</summary>
    public string? OfMember(string type, string name) => Find('F', $"{Plain(type)}.{name}");

    private string? Find(char kind, string name) => _summaries.GetValueOrDefault($"{kind}:{name}");

    private static string Plain(string type) =>
        type.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);

    /// <summary>The text on one line. Of a reference its last name stays, of code the code.</summary>
    private static string TextOf(XElement element)
    {
        IEnumerable<string> parts = element
            .Nodes()
            .Select(node =>
                node switch
                {
                    XText text => text.Value,
                    XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                    XElement inner when inner.Attribute("cref")?.Value is { } reference && inner.Value.Length == 0 =>
                        reference[(reference.LastIndexOf('.') + 1)..],
                    XElement inner when inner.Attribute("langword")?.Value is { } word => word,
                    XElement inner => TextOf(inner),
                    _ => "",
                }
            );
        return string.Join(' ', string.Concat(parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
