using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Output;

namespace Summit.Cli.Export;

/// <summary>
/// The names of bulk files: of indexes and of fields. A search cluster reserves the names of its own fields, and index
/// names that begin with punctuation.
/// </summary>
internal sealed class BulkNames
{
    /// <summary>The property of a document that contains the searched texts.</summary>
    public const string SearchTexts = "searchTexts";

    private static readonly string[] MetadataFields =
    [
        "_id",
        "_index",
        "_source",
        "_type",
        "_routing",
        "_ignored",
        "_field_names",
        "_meta",
        "_size",
        "_tier",
        "_version",
        "_seq_no",
        "_primary_term",
        "_doc_count",
        "_feature",
        "_nested_path",
        "_ignored_source",
        "_tsid",
        "_data_stream_timestamp",
    ];

    private readonly IReadOnlyDictionary<Type, string> _indexes;

    /// <summary>Names the tables of a corpus.</summary>
    public BulkNames(Corpus corpus, CorpusCatalog schema)
    {
        string name = PascalName.ToKebab(corpus.Name).TrimStart('_', '-');
        _indexes = TableFileNames.Of(schema, $"{(name.Length == 0 ? "corpus" : name)}-");
        Fields = new JsonNames(schema.Tables, [SearchTexts, .. MetadataFields]);
    }

    /// <summary>The names of fields in documents and mappings.</summary>
    public JsonNames Fields { get; }

    /// <summary>Returns the index of the records of a type.</summary>
    public string IndexOf(Type record) => _indexes[record];

    /// <summary>Returns the file with the mapping of the index.</summary>
    public string MappingOf(Type record) => $"{IndexOf(record)}.mapping.json";

    /// <summary>Returns the file with the documents of the index.</summary>
    public string DocumentsOf(Type record) => $"{IndexOf(record)}.ndjson";
}
