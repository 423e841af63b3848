using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;
using Summit.Helsinki;
using Summit.Json;

namespace Summit.Cli.Reports;

/// <summary>Shows the tree of topics with numbers of entries.</summary>
internal sealed class TopicsReport : IReport
{
    /// <summary>
    /// Writes a tree. A topic with several broader topics is listed below each of them; its narrower topics are listed
    /// once.
    /// </summary>
    public void WriteRich(IAnsiConsole console)
    {
        Paragraph title = new Paragraph("Topics", Palette.Strong).Append(
            "  entries about each, with those below it",
            Palette.Quiet
        );
        var tree = new Tree(title) { Style = Palette.Quiet };
        foreach (Topic topic in TopicTree.Roots)
            AddTo(tree, topic, above: null);
        console.Write(tree);
    }

    /// <summary>
    /// Writes a line for each topic, after all its broader topics: id, broader topics, entries about the topic itself,
    /// entries about the topic or a narrower one, label.
    /// </summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Topic topic in TopicTree.DepthFirst)
        {
            plain.Line(
                topic.Id,
                string.Join(',', topic.Broader.Select(broader => broader.Id)),
                topic.Entries.Count.ToString(CultureInfo.InvariantCulture),
                topic.AllEntries.Count.ToString(CultureInfo.InvariantCulture),
                topic.Label
            );
        }
    }

    /// <summary>Writes an array of topics, each before its narrower topics.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Topic topic in TopicTree.DepthFirst)
            RecordJson.Write(json, topic);
        json.WriteEndArray();
    }

    private static void AddTo(IHasTreeNodes parent, Topic topic, Topic? above)
    {
        Topic[] others = [.. topic.Broader.Where(broader => broader != above)];
        TreeNode node = parent.AddNode(LabelOf(topic, others, isRoot: above is null));
        if (above is not null && topic.Broader[0] != above)
            return;
        foreach (Topic narrower in topic.Narrower)
            AddTo(node, narrower, topic);
    }

    private static Paragraph LabelOf(Topic topic, Topic[] others, bool isRoot)
    {
        var label = new Paragraph();
        label.Append(topic.Label, isRoot ? Palette.Strong : null);
        label.Append(string.Create(CultureInfo.InvariantCulture, $"  {topic.AllEntries.Count}"), Palette.Accent);
        if (!topic.Narrower.IsEmpty)
            label.Append(
                string.Create(CultureInfo.InvariantCulture, $" ({topic.Entries.Count} of its own)"),
                Palette.Quiet
            );
        if (others.Length > 0)
            label.Append($" (also below {string.Join(", ", others.Select(other => other.Label))})", Palette.Quiet);
        return label;
    }
}
