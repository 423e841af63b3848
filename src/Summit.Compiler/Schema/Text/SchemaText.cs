using System.Globalization;

namespace Summit.Compiler.Schema.Text;

/// <summary>
/// The JSON form of a corpus shape. The compiled assembly contains it, so that tools can check YAML against the schema
/// without a build. The root is the object of a <see cref="CorpusShape"/>, with <c>Version</c> as its first property.
/// Every record of the shape is an object of its properties; properties with default values are omitted. In fields and
/// rules, the property <c>Is</c> names the derived type. Equal shapes give equal texts.
/// </summary>
public static class SchemaText
{
    /// <summary>
    /// The version of the JSON form. Increase it if an older reader would misread the new form. New properties need no
    /// new version: older readers reject unknown properties, and newer readers use the default for missing ones.
    /// </summary>
    public const int Version = 2;

    /// <summary>The name of the constant in the corpus class that holds the text.</summary>
    public const string ConstantName = "_compiledSchema";

    /// <summary>The property that holds the version.</summary>
    internal const string VersionName = nameof(Version);

    /// <summary>Returns the JSON text of a shape.</summary>
    public static string Write(CorpusShape shape)
    {
        var writer = new SchemaTextWriter();
        writer.Write(shape, Version.ToString(CultureInfo.InvariantCulture));
        return writer.ToString();
    }

    /// <summary>Parses the JSON text of a shape.</summary>
    /// <exception cref="SchemaTextException">The text has another version or is damaged.</exception>
    public static CorpusShape Read(string text) => new SchemaTextReader().Read(text);
}
