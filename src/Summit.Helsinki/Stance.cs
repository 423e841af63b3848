namespace Summit.Helsinki;

/// <summary>Specifies the speech act of an utterance. The names are verbs in the third person.</summary>
public enum Stance
{
    /// <summary>Says that something is true.</summary>
    States,

    /// <summary>Says that something is not true.</summary>
    Denies,

    /// <summary>Accuses a person or an organisation without a finding that confirms it.</summary>
    Alleges,

    /// <summary>Commits to doing something.</summary>
    Promises,

    /// <summary>Offers or suggests a course of action.</summary>
    Proposes,

    /// <summary>Asks a question.</summary>
    Asks,

    /// <summary>Calls for something to be done.</summary>
    Demands,

    /// <summary>Says what will or may happen.</summary>
    Expects,

    /// <summary>Wishes that something happens.</summary>
    Hopes,

    /// <summary>Speaks well of a person or a thing.</summary>
    Praises,

    /// <summary>Speaks ill of a person or a thing.</summary>
    Criticises,

    /// <summary>Expresses thanks.</summary>
    Thanks,

    /// <summary>Warns of something.</summary>
    Warns,

    /// <summary>Accepts a statement or a proposal of another speaker.</summary>
    Agrees,

    /// <summary>Reacts to something with approval.</summary>
    Welcomes,

    /// <summary>Makes something known for the first time.</summary>
    Announces,

    /// <summary>Confirms what was known or said before.</summary>
    Confirms,

    /// <summary>Is not sure that something is true.</summary>
    Doubts,

    /// <summary>Expresses regret about something.</summary>
    Regrets,

    /// <summary>Brings up a subject; the source does not give the speaker's position.</summary>
    Raises,

    /// <summary>Expresses concern about something.</summary>
    Worries,
}
