namespace Summit;

/// <summary>
/// A compiled corpus as an object, which applications pass to libraries that serve any corpus. The generator emits it
/// as the property <c>Corpus</c> of a corpus class, or as <c>Instance</c> if the class or a table has that name.
/// </summary>
public interface ICorpus
{
    /// <summary>The name of the corpus class.</summary>
    string Name { get; }

    /// <summary>The summary of the doc comment as plain text; null if the class has none.</summary>
    string? Summary { get; }

    /// <summary>The language of the texts.</summary>
    Language Language { get; }

    /// <summary>The licence of the data as a URI; null if the corpus states none.</summary>
    string? License { get; }

    /// <summary>The name to credit when the data is used; null if the corpus states none.</summary>
    string? Attribution { get; }

    /// <summary>Returns the summary of the doc comment of a table; null if the table has none.</summary>
    /// <param name="table">The name of the table.</param>
    string? SummaryOf(string table);

    /// <summary>Passes every table to <paramref name="visitor"/>, in the order of declaration.</summary>
    /// <typeparam name="TVisitor">The type of the visitor.</typeparam>
    /// <param name="visitor">Receives the tables.</param>
    void VisitTables<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor;
}
