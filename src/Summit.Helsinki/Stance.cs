namespace Summit.Helsinki;

/// <summary>What a speaker does with an utterance, in the third person as the corpus writes it.</summary>
public enum Stance
{
    /// <summary>Says that something is so.</summary>
    States,

    /// <summary>Says that something is not so.</summary>
    Denies,

    /// <summary>Charges somebody with something, without a finding that it is so.</summary>
    Alleges,

    /// <summary>Commits to doing something.</summary>
    Promises,

    /// <summary>Offers or suggests a course.</summary>
    Proposes,

    /// <summary>Puts a question.</summary>
    Asks,

    /// <summary>Calls for something to be done.</summary>
    Demands,

    /// <summary>Says what will or may happen.</summary>
    Expects,

    /// <summary>Wishes for something.</summary>
    Hopes,

    /// <summary>Speaks well of somebody or something.</summary>
    Praises,

    /// <summary>Speaks ill of somebody or something.</summary>
    Criticises,

    /// <summary>Thanks somebody.</summary>
    Thanks,

    /// <summary>Warns of something.</summary>
    Warns,

    /// <summary>Accepts what somebody else has said or proposed.</summary>
    Agrees,

    /// <summary>Greets something with approval.</summary>
    Welcomes,

    /// <summary>Makes something known for the first time.</summary>
    Announces,

    /// <summary>Bears out what was known or said before.</summary>
    Confirms,

    /// <summary>Is not sure that something is so.</summary>
    Doubts,

    /// <summary>Is sorry for something.</summary>
    Regrets,

    /// <summary>Brings a subject up; the source does not say with which position.</summary>
    Raises,

    /// <summary>Voices concern about something.</summary>
    Worries,
}
