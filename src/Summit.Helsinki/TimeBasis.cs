namespace Summit.Helsinki;

/// <summary>Specifies how the corpus knows a date or a time of an event.</summary>
public enum TimeBasis
{
    /// <summary>A source states the date or time.</summary>
    Stated,

    /// <summary>
    /// The time is that of the first post that reports the event. The event happened at that time or earlier.
    /// </summary>
    PostTime,

    /// <summary>
    /// The date or time is computed from a statement of a source, such as a day from "Wednesday" and the date of
    /// publication.
    /// </summary>
    Derived,

    /// <summary>The date or time is well-established general knowledge. No source states it.</summary>
    GeneralKnowledge,
}
