namespace Summit.Site;

/// <summary>A part of .NET that the code of a corpus uses and the search engine lacks.</summary>
/// <param name="User">The member of the corpus, such as <c>Conference.Talk.Slug</c>, or a type.</param>
/// <param name="Used">The type or member that the engine lacks.</param>
/// <param name="RunsAtLoad">Whether the user runs when the corpus is loaded, so that no search works.</param>
public sealed record MissingMember(string User, string Used, bool RunsAtLoad)
{
    /// <summary>Returns a sentence that says what happens, and what to do.</summary>
    public override string ToString() =>
        RunsAtLoad
            ? $"{User} uses {Used}, which the search in the browser lacks, and runs when the corpus is loaded: the search will fail. Move {User} out of the corpus."
            : $"{User} uses {Used}, which the search in the browser lacks: a search that calls {User} will fail.";
}
