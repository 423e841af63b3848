namespace Summit.Compiler.Verify;

/// <summary>What lies in a compiled corpus.</summary>
/// <param name="Records">The record types, in the order of the schema.</param>
public sealed record CorpusContents(IReadOnlyList<RecordContents> Records)
{
    /// <summary>The bytes of all tables.</summary>
    public long ByteCount => Records.Sum(static record => record.ByteCount);
}

/// <summary>What lies in a compiled corpus for a record type.</summary>
/// <param name="Name">The name of the record type.</param>
/// <param name="RecordCount">The number of records.</param>
/// <param name="Classes">The emitted classes: the key table, the columns, and the search index.</param>
public sealed record RecordContents(string Name, int RecordCount, IReadOnlyList<ClassContents> Classes)
{
    /// <summary>The bytes of all tables of the record type.</summary>
    public long ByteCount => Classes.Sum(static contents => contents.ByteCount);
}

/// <summary>What lies in an emitted class.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="Tables">The tables.</param>
public sealed record ClassContents(
    string Name,
    IReadOnlyList<NumberContents> Numbers,
    IReadOnlyList<TableContents> Tables
)
{
    /// <summary>The bytes of all tables of the class.</summary>
    public long ByteCount => Tables.Sum(static table => table.Bytes);
}

/// <summary>A number beside stored tables.</summary>
/// <param name="Name">The name of the constant.</param>
/// <param name="Meaning">What the number is, in one sentence.</param>
/// <param name="Value">The value, as C# writes it.</param>
public sealed record NumberContents(string Name, string Meaning, string Value);

/// <summary>A stored table.</summary>
/// <param name="Name">The name of the table.</param>
/// <param name="Meaning">What the table holds, in one sentence.</param>
/// <param name="Bits">The bits of an element.</param>
/// <param name="Count">The number of elements, without padding.</param>
/// <param name="Pages">The number of literals.</param>
/// <param name="Bytes">The bytes of all pages, with padding.</param>
/// <param name="Sample">One decoded element; empty for a table without elements.</param>
public sealed record TableContents(
    string Name,
    string Meaning,
    int Bits,
    long Count,
    int Pages,
    long Bytes,
    string Sample
);
