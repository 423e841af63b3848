using Microsoft.CodeAnalysis;
using Summit.Compiler.Bind;

namespace Summit.Generator.Schema;

/// <summary>Checks the attribute that specifies how dates and instants are written.</summary>
internal static class TimeOptions
{
    /// <summary>Returns the error in the arguments, as the end of a sentence; null if they are correct.</summary>
    public static string? ErrorIn(AttributeData time, bool isDate) =>
        isDate && time.NamedText("Offset") is not null
            ? "a date has no offset from UTC"
            : WrittenTime.ErrorIn(time.NamedText("Offset"), time.Texts(0));
}
