namespace Summit.StartUp.Data;

/// <summary>The answer that every program prints.</summary>
/// <param name="Title">The title of a record that was looked up by key.</param>
/// <param name="Count">The number of records of a speaker.</param>
/// <param name="First">The title of the first record of the speaker.</param>
public readonly record struct Answer(string Title, int Count, string First);

/// <summary>A corpus that was read at start-up.</summary>
public interface IAnswers
{
    /// <summary>
    /// Looks up a record by key and the records of a speaker. Builds the dictionaries for that first.
    /// </summary>
    Answer Ask(string record, string speaker);
}

/// <summary>An object with a key.</summary>
public interface IHasId
{
    /// <summary>The key.</summary>
    string Id { get; set; }
}
