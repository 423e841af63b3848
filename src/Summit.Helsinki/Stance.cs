namespace Summit.Helsinki;

/// <summary>The act of a speaker in an utterance, as a verb in the third person.</summary>
public enum Stance
{
    /// <summary>Says that something is so.</summary>
    States,

    /// <summary>Says that something is not so.</summary>
    Denies,

    /// <summary>Makes a charge that no finding has confirmed.</summary>
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

    /// <summary>Speaks well of a person or thing.</summary>
    Praises,

    /// <summary>Speaks ill of a person or thing.</summary>
    Criticises,

    /// <summary>Expresses thanks.</summary>
    Thanks,

    /// <summary>Warns of something.</summary>
    Warns,

    /// <summary>Accepts a statement or proposal of another speaker.</summary>
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
