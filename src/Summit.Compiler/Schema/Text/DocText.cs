using System.Xml;
using System.Xml.Linq;

namespace Summit.Compiler.Schema.Text;

/// <summary>Converts doc comments to plain text on one line.</summary>
public static class DocText
{
    /// <summary>
    /// Returns the summary of the XML of a doc comment, given without its root element. Returns null if there is no
    /// summary, or if the XML is malformed.
    /// </summary>
    public static string? SummaryOf(string xml)
    {
        try
        {
            return XElement.Parse($"<doc>{xml}</doc>").Element("summary") is { } summary ? Of(summary) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>
    /// Returns the text of an element on one line. References are reduced to their last name, and code to its text.
    /// </summary>
    public static string Of(XElement element)
    {
        IEnumerable<string> parts = element
            .Nodes()
            .Select(node =>
                node switch
                {
                    XText text => text.Value,
                    XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                    XElement inner when inner.Value.Length == 0 => NameIn(inner),
                    XElement { Name.LocalName: "para" or "item" } inner => $" {Of(inner)} ",
                    XElement inner => Of(inner),
                    _ => "",
                }
            );
        return string.Join(" ", string.Concat(parts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Returns the name that an empty element refers to, without the type and the parameters.</summary>
    private static string NameIn(XElement element)
    {
        string name = element.Attribute("cref")?.Value
            ?? element.Attribute("langword")?.Value
            ?? element.Attribute("name")?.Value
            ?? "";
        int parameters = name.IndexOfAny(['(', '{', '`']);
        if (parameters >= 0)
            name = name.Substring(0, parameters);
        return name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
    }
}
