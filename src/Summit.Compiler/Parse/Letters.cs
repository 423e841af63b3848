namespace Summit.Compiler.Parse;

/// <summary>The classes of characters that the YAML specification names. NUL stands for the end of the text.</summary>
internal static class Letters
{
    /// <summary>True for a space or a tab.</summary>
    public static bool IsBlank(char letter) => letter is ' ' or '\t';

    /// <summary>True for a line feed or a carriage return; YAML 1.2 and JSON know no other line breaks.</summary>
    public static bool IsBreak(char letter) => letter is '\n' or '\r';

    /// <summary>True for a line break or the end of the text.</summary>
    public static bool IsBreakOrEnd(char letter) => letter is '\n' or '\r' or '\0';

    /// <summary>True for a blank, a line break or the end of the text.</summary>
    public static bool IsSpace(char letter) => letter is ' ' or '\t' or '\n' or '\r' or '\0';

    /// <summary>True for a character that structures flow collections.</summary>
    public static bool IsFlowIndicator(char letter) => letter is ',' or '[' or ']' or '{' or '}';
}
