using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Inference;

/// <summary>A part of the data that a generated schema does not express as it is.</summary>
/// <param name="Path">The file, relative to the corpus folder.</param>
/// <param name="Span">The first value that the note is about.</param>
/// <param name="Message">The treatment of the value by the schema, and a remedy.</param>
internal sealed record InferenceNote(string Path, SourceSpan Span, string Message);

/// <summary>Collects notes while a schema is inferred.</summary>
internal sealed class InferenceNotes
{
    private readonly List<InferenceNote> _notes = [];

    /// <summary>The notes, ordered by file and line.</summary>
    public IReadOnlyList<InferenceNote> Ordered =>
        [
            .. _notes
                .Distinct()
                .OrderBy(note => note.Path, StringComparer.Ordinal)
                .ThenBy(note => note.Span.Start)
                .ThenBy(note => note.Message, StringComparer.Ordinal),
        ];

    /// <summary>Adds a note about a value.</summary>
    public void Add(string path, SourceSpan span, string message) => _notes.Add(new InferenceNote(path, span, message));

    /// <summary>Adds a note about several values, located at the first one.</summary>
    /// <param name="places">The values, in the order of the files. Without values, no note is added.</param>
    /// <param name="message">The message; the number of further places is appended to it.</param>
    public void Add(IReadOnlyList<(string Path, SourceSpan Span)> places, string message)
    {
        if (places.Count == 0)
            return;
        string more =
            places.Count == 1 ? ""
            : places.Count == 2 ? " 1 more place is like this."
            : FormattableString.Invariant($" {places.Count - 1} more places are like this.");
        Add(places[0].Path, places[0].Span, message + more);
    }
}
