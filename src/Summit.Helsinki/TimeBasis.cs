namespace Summit.Helsinki;

/// <summary>The basis of a time or date of an event.</summary>
public enum TimeBasis
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>It is the time of the first post that reports the event; the event itself was earlier or at that
    /// time.</summary>
    PostTime,

    /// <summary>It is computed from what a source states, such as the day from "Wednesday" and the date of
    /// publication.</summary>
    Derived,

    /// <summary>It is well-established general knowledge that no source states.</summary>
    GeneralKnowledge,
}
