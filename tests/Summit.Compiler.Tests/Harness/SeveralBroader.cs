using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>A schema whose topics have several broader topics, and notes about them.</summary>
internal static class SeveralBroader
{
    private static readonly Lazy<CorpusShape> LazyShape = new(() =>
        CSharpSchema
            .Read(
                CSharpSchema.Complete(
                    """
                    [Record]
                    public readonly partial struct Topic
                    {
                        [Key] public partial string Id { get; }
                        [Hierarchy] public partial RecordList<Topic> Broader { get; }
                        [Inverse(nameof(Broader))] public partial RecordSet<Topic> Narrower { get; }
                        [Inverse(nameof(Note.Topics))] public partial RecordSet<Note> Notes { get; }
                        [Inverse(nameof(Note.Topics), Transitive = true)] public partial RecordSet<Note> AllNotes { get; }
                    }

                    [Record]
                    public readonly partial struct Note
                    {
                        [Key] public partial string Id { get; }
                        public partial RecordList<Topic> Topics { get; }
                    }
                    """
                )
            )
            .Shape with
        {
            Folder = "corpus",
        }
    );

    /// <summary>
    /// A shape with topics, the notes about each topic, and the notes about it or its narrower topics.
    /// </summary>
    public static CorpusShape Shape => LazyShape.Value;
}
