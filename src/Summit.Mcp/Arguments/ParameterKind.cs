namespace Summit.Mcp.Arguments;

/// <summary>Specifies the JSON values that a parameter of a tool accepts.</summary>
internal enum ParameterKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A string that is one of the choices.</summary>
    Choice,

    /// <summary>A string, or a number that stands for its digits.</summary>
    Number,

    /// <summary>An integer.</summary>
    Integer,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>An array of strings.</summary>
    Texts,
}
