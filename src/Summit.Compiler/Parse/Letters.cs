namespace Summit.Compiler.Parse;

/// <summary>Classifies characters as the YAML specification does. NUL stands for the end of the text.</summary>
internal static class Letters
{
    /// <summary>Returns true for a space or a tab.</summary>
    public static bool IsBlank(char letter) => letter is ' ' or '\t';

    /// <summary>
    /// Returns true for a line feed or a carriage return. YAML 1.2 and JSON have no other line breaks.
    /// </summary>
    public static bool IsBreak(char letter) => letter is '\n' or '\r';

    /// <summary>Returns true for a line break or the end of the text.</summary>
    public static bool IsBreakOrEnd(char letter) => letter is '\n' or '\r' or '\0';

    /// <summary>Returns true for a blank, a line break or the end of the text.</summary>
    public static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\0';

    /// <summary>Returns true for a flow indicator: a comma, a bracket or a brace.</summary>
    public static bool IsFlowIndicator(char letter) => letter is ',' or '[' or ']' or '{' or '}';
}
