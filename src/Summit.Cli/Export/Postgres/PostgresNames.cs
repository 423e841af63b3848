using System.Text;
using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Usage;

namespace Summit.Cli.Export.Postgres;

/// <summary>The names that PostgreSQL reserves or limits.</summary>
internal static class PostgresNames
{
    /// <summary>The maximum length of a name. PostgreSQL truncates longer names.</summary>
    public const int MaxBytes = 63;

    /// <summary>The columns that every table of PostgreSQL has, and the one that the exporter adds to every
    /// table.</summary>
    public static readonly SqlReservedNames Reserved = new(
        MaxBytes,
        RelationPrefix: null,
        Relations: [],
        Columns: ["ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "ordinal"]
    );

    /// <summary>The prefix of the schemas that PostgreSQL reserves.</summary>
    private const string ReservedPrefix = "pg_";

    /// <summary>The schemas that every database has.</summary>
    private static readonly string[] KnownSchemas = ["public", "information_schema"];

    /// <summary>Returns the quoted name of the schema.</summary>
    /// <param name="corpus">The corpus, which gives the name by default.</param>
    /// <param name="wanted">The name to use instead; null for the default.</param>
    /// <exception cref="UsageException"><paramref name="wanted"/> cannot be the name of a schema.</exception>
    public static string SchemaOf(Corpus corpus, string? wanted)
    {
        if (wanted is not null && !IsSchema(wanted))
            throw new UsageException(
                $"'{wanted}' cannot be the name of a schema: write letters, digits, '_' and '-', at most {MaxBytes} bytes, and not '{ReservedPrefix}' first."
            );
        string name = wanted ?? new UniqueNames('_', MaxBytes).Reserve(KnownSchemas).Take(DefaultOf(corpus));
        return SqlNames.Quote(name);
    }

    private static bool IsSchema(string name) =>
        Encoding.UTF8.GetByteCount(name) is > 0 and <= MaxBytes
        && !name.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase)
        && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-');

    private static string DefaultOf(Corpus corpus)
    {
        string name = PascalName.ToSnake(corpus.Name);
        return name.StartsWith(ReservedPrefix, StringComparison.Ordinal) ? '_' + name : name;
    }
}
