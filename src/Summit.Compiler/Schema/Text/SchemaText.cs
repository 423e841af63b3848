using System.Globalization;

namespace Summit.Compiler.Schema.Text;

/// <summary>
/// The shape of a corpus as text: how it travels in the assembly that is built from it, so that YAML is checked without a
/// build. The text is JSON: the object of a <see cref="CorpusShape"/>, whose <c>Version</c> comes first. A record of the shape
/// is an object of its properties, under their names; one that is not given has its default. A field and a rule say in <c>Is</c>
/// which kind they are. The same shape gives the same text.
/// </summary>
public static class SchemaText
{
    /// <summary>
    /// The version of the text. Raise it where an older reader would understand a text wrongly; a property that it does not
    /// know it refuses anyway, and one that is missing has its default.
    /// </summary>
    public const int Version = 2;

    /// <summary>The constant of the corpus class that holds the text.</summary>
    public const string ConstantName = "_compiledSchema";

    /// <summary>The property that holds the version.</summary>
    internal const string VersionName = nameof(Version);

    /// <summary>The text of a shape.</summary>
    public static string Write(CorpusShape shape)
    {
        var writer = new SchemaTextWriter();
        writer.Write(shape, Version.ToString(CultureInfo.InvariantCulture));
        return writer.ToString();
    }

    /// <summary>The shape that a text holds.</summary>
    /// <exception cref="SchemaTextException">It is of another version, or damaged.</exception>
    public static CorpusShape Read(string text) => new SchemaTextReader().Read(text);
}
