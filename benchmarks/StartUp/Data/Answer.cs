namespace Summit.StartUp.Data;

/// <summary>What every program is asked for.</summary>
/// <param name="Title">The title of a record, found by its key.</param>
/// <param name="Count">How many records a speaker has.</param>
/// <param name="First">The title of the first of them.</param>
public readonly record struct Answer(string Title, int Count, string First);

/// <summary>A corpus that was read at start.</summary>
public interface IAnswers
{
    /// <summary>Finds a record by its key, and what a speaker has; the dictionaries for that are built first.</summary>
    Answer Ask(string record, string speaker);
}

/// <summary>Something with a key.</summary>
public interface IHasId
{
    /// <summary>The key.</summary>
    string Id { get; set; }
}
