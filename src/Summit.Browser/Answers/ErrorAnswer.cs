using System.Reflection;
using Summit.Browser.Loading;
using Summit.Catalog;

namespace Summit.Browser.Answers;

/// <summary>Writes an exception as a sentence for the reader.</summary>
internal static class ErrorAnswer
{
    /// <summary>Returns the sentence as JSON.</summary>
    public static string Write(Exception exception)
    {
        var json = new JsonText();
        json.BeginObject();
        json.Name("error");
        json.Text(Describe(CauseOf(exception)));
        json.EndObject();
        return json.ToString();
    }

    private static string Describe(Exception exception) =>
        exception switch
        {
            // Both have sentences for readers.
            CatalogException or CorpusLoadException => exception.Message,
            // The tables of the corpus have another layout.
            NotSupportedException => exception.Message,
            BadImageFormatException => "The file is not a .NET assembly, or is damaged: build the site again.",
            MissingMemberException or TypeLoadException or FileNotFoundException =>
                $"The corpus uses a part of .NET that the search in the browser lacks: {exception.Message}",
            _ => $"The search failed with {exception.GetType().Name}: {exception.Message}",
        };

    /// <summary>Returns the exception inside those of initialisers and of reflection.</summary>
    private static Exception CauseOf(Exception exception) =>
        exception is TypeInitializationException or TargetInvocationException && exception.InnerException is { } inner
            ? CauseOf(inner)
            : exception;
}
