using System.Globalization;
using Summit.Catalog.Notation;
using Summit.Cli.Export.Terms;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.JsonLd;

/// <summary>
/// Creates the IRIs of the nodes of a corpus from the base, the table and the key. An IRI stays the same as long as the
/// key does.
/// </summary>
internal sealed class NodeIris
{
    private readonly string _base;
    private readonly Dictionary<string, string> _tables;

    /// <summary>Prepares the IRIs of a corpus.</summary>
    /// <param name="shape">The shape of the corpus.</param>
    /// <param name="start">The start of all IRIs; null for a URN with the name of the corpus.</param>
    /// <exception cref="UsageException"><paramref name="start"/> is not the start of an absolute IRI.</exception>
    public NodeIris(CorpusShape shape, string? start)
    {
        _base = start ?? $"urn:summit:{PascalName.ToKebab(shape.Name)}:";
        if (!TermText.IsIri(_base) || _base[^1] is not ('/' or '#' or ':'))
            throw new UsageException(
                $"'{start}' is not the start of absolute IRIs: "
                    + "write one that ends with '/', '#' or ':', such as 'https://example.org/corpus/'."
            );
        _tables = shape.Records.ToDictionary(
            record => record.Name,
            record =>
                PascalName.ToKebab(
                    shape.Tables.FirstOrDefault(table => table.Record == record.Name)?.Name ?? record.Name
                )
        );
    }

    /// <summary>The IRI of the corpus as a whole.</summary>
    public string Dataset => $"{_base}dataset";

    /// <summary>Returns the IRI of the table of a record type, for a concept scheme.</summary>
    public string TableOf(string record) => _base + _tables[record];

    /// <summary>Returns the IRI of a record, or the identifier of a blank node if the record has no key.</summary>
    public string Of(RecordLink link)
    {
        string table = _tables[link.Type];
        if (link.Key.Length == 0)
            return string.Create(CultureInfo.InvariantCulture, $"_:{table}-{link.Ordinal}");
        return $"{_base}{table}/{string.Join('/', link.Key.Split('/').Select(Uri.EscapeDataString))}";
    }
}
