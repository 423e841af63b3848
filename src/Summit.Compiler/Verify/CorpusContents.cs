namespace Summit.Compiler.Verify;

/// <summary>The contents of a compiled corpus.</summary>
/// <param name="Records">The record types, in the order of the schema.</param>
public sealed record CorpusContents(IReadOnlyList<RecordContents> Records)
{
    /// <summary>The size of all tables, in bytes.</summary>
    public long ByteCount => Records.Sum(static record => record.ByteCount);
}

/// <summary>The contents of a compiled corpus for one record type.</summary>
/// <param name="Name">The name of the record type.</param>
/// <param name="RecordCount">The number of records.</param>
/// <param name="Classes">The emitted classes: the key table, the columns, and the search index if the type is
/// searched.</param>
public sealed record RecordContents(string Name, int RecordCount, IReadOnlyList<ClassContents> Classes)
{
    /// <summary>The size of all tables of the record type, in bytes.</summary>
    public long ByteCount => Classes.Sum(static contents => contents.ByteCount);
}

/// <summary>The contents of an emitted class.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Numbers">The numbers that are stored beside the tables.</param>
/// <param name="Tables">The tables.</param>
public sealed record ClassContents(
    string Name,
    IReadOnlyList<NumberContents> Numbers,
    IReadOnlyList<TableContents> Tables
)
{
    /// <summary>The size of all tables of the class, in bytes.</summary>
    public long ByteCount => Tables.Sum(static table => table.Bytes);
}

/// <summary>A number that is stored beside tables.</summary>
/// <param name="Name">The name of the constant.</param>
/// <param name="Meaning">A sentence that says what the number is.</param>
/// <param name="Value">The value, formatted as in C#.</param>
public sealed record NumberContents(string Name, string Meaning, string Value);

/// <summary>A stored table.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="Meaning">A sentence that says what the table holds.</param>
/// <param name="Bits">The width of an element, in bits.</param>
/// <param name="Count">The number of elements, without padding.</param>
/// <param name="Pages">The number of pages. Each page is one literal.</param>
/// <param name="Bytes">The size of all pages with their padding, in bytes.</param>
/// <param name="Sample">One decoded element as text; empty if the table has no elements.</param>
public sealed record TableContents(
    string Name,
    string Meaning,
    int Bits,
    long Count,
    int Pages,
    long Bytes,
    string Sample
);
