using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;
using Summit.Helsinki;

namespace Summit.Cli.Reports;

/// <summary>The tree of topics, with how many entries are about each.</summary>
internal sealed class TopicsReport : IReport
{
    /// <summary>A tree.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        Paragraph title = new Paragraph("Topics", Palette.Strong).Append(
            "  entries about each, with those below it",
            Palette.Quiet
        );
        var tree = new Tree(title) { Style = Palette.Quiet };
        foreach (Topic topic in TopicTree.Roots)
            AddTo(tree, topic);
        console.Write(tree);
    }

    /// <summary>
    /// A line a topic, each before those below it: id, broader topic, entries of its own, entries with those below, label.
    /// </summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (Topic topic in TopicTree.DepthFirst)
        {
            plain.Line(
                topic.Id,
                topic.Broader?.Id,
                topic.Entries.Count.ToString(CultureInfo.InvariantCulture),
                topic.AllEntries.Count.ToString(CultureInfo.InvariantCulture),
                topic.Label
            );
        }
    }

    /// <summary>An array of topics, each before those below it.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (Topic topic in TopicTree.DepthFirst)
            JsonRecordWriter.Write(json, topic);
        json.WriteEndArray();
    }

    private static void AddTo(IHasTreeNodes parent, Topic topic)
    {
        TreeNode node = parent.AddNode(LabelOf(topic));
        foreach (Topic narrower in topic.Narrower)
            AddTo(node, narrower);
    }

    private static Paragraph LabelOf(Topic topic)
    {
        var label = new Paragraph();
        label.Append(topic.Label, topic.Broader is null ? Palette.Strong : null);
        label.Append(string.Create(CultureInfo.InvariantCulture, $"  {topic.AllEntries.Count}"), Palette.Accent);
        if (!topic.Narrower.IsEmpty)
            label.Append(
                string.Create(CultureInfo.InvariantCulture, $" ({topic.Entries.Count} of its own)"),
                Palette.Quiet
            );
        return label;
    }
}
