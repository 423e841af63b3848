namespace Summit.Cli.Corpora;

/// <summary>A library: fields of every kind, names that are SQL keywords, and records without a key.</summary>
[Corpus("library")]
public static partial class Library
{
    public static partial Table<Book> Books { get; }

    public static partial Table<Chapter> Chapters { get; }

    public static partial Table<Author> Authors { get; }

    public static partial Table<Genre> Group { get; }
}

[Record]
public readonly partial struct Book
{
    [Key]
    public partial string Id { get; }

    [Order]
    public partial DateOnly Published { get; }

    [Label, Search(Boost = 2.5)]
    public partial string Title { get; }

    [Search]
    public partial string? Blurb { get; }

    public partial string Note { get; }

    [Search]
    public partial TextList Order { get; }

    [Search]
    public partial RecordList<Author> Authors { get; }

    public partial Genre Genre { get; }

    public partial Genre? Second { get; }

    [Search]
    public partial RecordList<Chapter> Chapters { get; }

    public partial bool Lent { get; }

    public partial bool? Signed { get; }

    public partial int Copies { get; }

    public partial long? Barcode { get; }

    public partial double Rank { get; }

    public partial double? Weight { get; }

    public partial decimal Price { get; }

    public partial decimal? Fine { get; }

    public partial Binding Binding { get; }

    public partial Binding? OldBinding { get; }

    public partial DateOnly? Bought { get; }

    public partial DateTimeOffset Catalogued { get; }

    public partial DateTimeOffset? Returned { get; }

    public partial TimeSpan Reading { get; }

    public partial TimeSpan? Loan { get; }
}

[Record]
public readonly partial struct Chapter
{
    [Parent]
    public partial Book Book { get; }

    [Label, Search]
    public partial string Heading { get; }

    public partial RecordList<Author> Hands { get; }
}

[Record]
public readonly partial struct Author
{
    [Key]
    public partial string Id { get; }

    [Label, Alias]
    public partial string Name { get; }

    [Alias]
    public partial TextList OtherNames { get; }

    [Inverse(nameof(Book.Authors))]
    public partial RecordSet<Book> Books { get; }

    [Inverse(nameof(Chapter.Hands))]
    public partial RecordSet<Chapter> Chapters { get; }
}

[Record]
public readonly partial struct Genre
{
    [Key]
    public partial string Id { get; }

    [Label]
    public partial string Select { get; }

    [Hierarchy]
    public partial Genre? Broader { get; }

    [Inverse(nameof(Broader))]
    public partial RecordSet<Genre> Narrower { get; }

    [Inverse(nameof(Book.Genre))]
    public partial RecordSet<Book> Books { get; }

    [Inverse(nameof(Book.Genre), Transitive = true)]
    public partial RecordSet<Book> AllBooks { get; }
}

public enum Binding
{
    Paper,
    HalfLeather,
    Cloth,
}
