namespace Summit.Site;

/// <summary>
/// The exception for a site that cannot be made as requested. The message is a sentence that says what is wrong and what
/// to do.
/// </summary>
/// <param name="message">The sentence.</param>
public sealed class SiteException(string message) : Exception(message);
