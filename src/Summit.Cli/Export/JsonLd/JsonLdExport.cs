using System.Text.Json;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.JsonLd;

/// <summary>
/// Writes a corpus as one JSON-LD document. The context declares the vocabularies of the corpus. The flat graph has a
/// node for each record with a class.
/// </summary>
internal static class JsonLdExport
{
    /// <summary>Writes the file <paramref name="name"/>.</summary>
    public static void Write(Corpus corpus, ExportFolder target, string name, string? start)
    {
        CorpusShape shape = corpus.ReadShape();
        List<LinkedNode> nodes = new LinkedGraph(corpus, shape, start).Read();
        target.Reserve(name);
        target.Write(name, file =>
        {
            JsonForm.Write(file, json =>
            {
                json.WriteStartObject();
                json.WriteStartObject("@context");
                foreach (VocabularyShape vocabulary in shape.Vocabularies)
                    json.WriteString(vocabulary.Prefix, vocabulary.Iri);
                json.WriteEndObject();
                json.WriteStartArray("@graph");
                foreach (LinkedNode node in nodes)
                    WriteNode(json, node);
                json.WriteEndArray();
                json.WriteEndObject();
            });
            file.WriteByte((byte)'\n');
        });
    }

    private static void WriteNode(Utf8JsonWriter json, LinkedNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", node.Id);
        if (node.Classes.Count > 0)
        {
            json.WriteStartArray("@type");
            foreach (string type in node.Classes)
                json.WriteStringValue(type);
            json.WriteEndArray();
        }

        foreach ((string property, List<LinkedValue> values) in node.Properties)
        {
            json.WritePropertyName(property);
            if (values.Count > 1)
                json.WriteStartArray();
            foreach (LinkedValue value in values)
                WriteValue(json, value);
            if (values.Count > 1)
                json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, LinkedValue value)
    {
        switch (value)
        {
            case LinkedBoolean flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case LinkedInteger number:
                json.WriteNumberValue(number.Value);
                break;
            case LinkedText { Language: null } text:
                json.WriteStringValue(text.Text);
                break;
            case LinkedText text:
                WriteObject(json, ("@language", text.Language!), ("@value", text.Text));
                break;
            case LinkedLiteral literal:
                WriteObject(json, ("@type", literal.Type), ("@value", literal.Text));
                break;
            case LinkedThing thing:
                WriteObject(json, ("@id", thing.Iri));
                break;
            default:
                throw new NotSupportedException($"There is a {value.GetType()}: write it here.");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> members)
    {
        json.WriteStartObject();
        foreach ((string name, string value) in members)
            json.WriteString(name, value);
        json.WriteEndObject();
    }
}
