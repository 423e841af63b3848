using Microsoft.CodeAnalysis;
using Summit.Compiler.Bind;

namespace Summit.Generator.Schema;

/// <summary>Checks how dates and instants are said to be written.</summary>
internal static class TimeOptions
{
    /// <summary>What is wrong with the arguments, as the end of a sentence; null if nothing is.</summary>
    public static string? ErrorIn(AttributeData time, bool isDate) =>
        isDate && time.NamedText("Offset") is not null
            ? "a date has no offset from UTC"
            : WrittenTime.ErrorIn(time.NamedText("Offset"), time.Texts(0));
}
