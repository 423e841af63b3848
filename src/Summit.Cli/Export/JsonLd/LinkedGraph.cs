using Summit.Catalog.Notation;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Export.Terms;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.JsonLd;

/// <summary>
/// Builds the nodes of a corpus: the corpus itself, its concept schemes, and its records in the order of the tables.
/// </summary>
internal sealed class LinkedGraph
{
    private const string Concept = PublicTerms.Skos + "Concept";
    private const string ConceptScheme = PublicTerms.Skos + "ConceptScheme";

    private readonly Corpus _corpus;
    private readonly CorpusShape _shape;
    private readonly VocabularyNames _names;
    private readonly NodeIris _iris;
    private readonly LinkedNodeReader _reader;

    /// <summary>Prepares the graph of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="shape">The shape of the corpus.</param>
    /// <param name="start">The start of the IRIs of the records; null for a URN with the name of the corpus.</param>
    public LinkedGraph(Corpus corpus, CorpusShape shape, string? start)
    {
        (_corpus, _shape) = (corpus, shape);
        _names = new VocabularyNames(shape);
        _iris = new NodeIris(shape, start);
        _reader = new LinkedNodeReader(shape, _names, _iris);
        LinkedRoles.Check(shape, _reader);
    }

    /// <summary>Returns all nodes.</summary>
    public List<LinkedNode> Read()
    {
        var records = new RecordNodes(_shape, _reader);
        _corpus.VisitTables(ref records);
        foreach ((_, LinkedNode node) in records.Nodes.Where(item => Is(item.Node, ConceptScheme)))
            AddRights(node);
        return [Dataset(), .. Schemes(records.Nodes), .. records.Nodes.Select(item => item.Node)];
    }

    private LinkedNode Dataset()
    {
        var node = new LinkedNode(_iris.Dataset) { Classes = { Term(PublicTerms.Schema + "Dataset") } };
        node.Add(Term(PublicTerms.Schema + "name"), new LinkedText(PascalName.ToWords(_corpus.Name), Language: null));
        if (_corpus.Language == Corpus.English)
            node.Add(Term(PublicTerms.Schema + "inLanguage"), new LinkedText("en", Language: null));
        AddRights(node);
        if (_corpus.Attribution is { } attribution)
            node.Add(Term(PublicTerms.Schema + "creditText"), new LinkedText(attribution, Language: null));
        return node;
    }

    private void AddRights(LinkedNode node)
    {
        if (_corpus.License is not { } license)
            return;
        node.Add(Term(PublicTerms.Schema + "license"), new LinkedThing(license));
        node.Add(Term(PublicTerms.DcTerms + "license"), new LinkedThing(license));
    }

    /// <summary>
    /// Completes the concepts of each table, and returns a new scheme for each table whose concepts name no scheme.
    /// </summary>
    private List<LinkedNode> Schemes(IReadOnlyList<(string Record, LinkedNode Node)> records)
    {
        var schemes = new List<LinkedNode>();
        foreach (
            IGrouping<string, LinkedNode> group in records
                .Where(item => Is(item.Node, Concept))
                .GroupBy(item => item.Record, item => item.Node)
        )
        {
            var concepts = new ConceptTable(_names, [.. group]);
            concepts.DropTranslationsFromAlternativeLabels();
            if (concepts.NamesSchemes)
                concepts.AddNamedSchemes();
            else
                schemes.Add(SchemeOf(group.Key, concepts));
        }

        return schemes;
    }

    private LinkedNode SchemeOf(string record, ConceptTable concepts)
    {
        var scheme = new LinkedNode(_iris.TableOf(record)) { Classes = { Term(ConceptScheme) } };
        string title = _shape.Tables.FirstOrDefault(table => table.Record == record)?.Name ?? record;
        scheme.Add(Term(PublicTerms.DcTerms + "title"), new LinkedText(PascalName.ToWords(title), Language: null));
        AddRights(scheme);
        concepts.AddTo(scheme);
        return scheme;
    }

    private bool Is(LinkedNode node, string type) => node.Classes.Exists(term => _names.Expand(term) == type);

    private string Term(string iri) => _names.Compact(iri);

    private readonly struct RecordNodes(CorpusShape shape, LinkedNodeReader reader) : ITableVisitor
    {
        public List<(string Record, LinkedNode Node)> Nodes { get; } = [];

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            if (!reader.IsNode(shape.Record(typeof(T).Name)))
                return;
            foreach (T record in table)
                Add(RecordContents.Of(record));
        }

        private void Add(RecordContents contents)
        {
            RecordShape record = shape.Record(contents.Link.Type);
            Nodes.Add((record.Name, reader.Read(contents)));
            foreach (RecordField field in record.Fields.OfType<RecordField>())
            {
                // Nested records without a table are visited only here.
                if (
                    contents.Value(field.Name) is not RecordContents[] nested
                    || shape.Tables.Any(table => table.Record == field.Target)
                    || !reader.IsNode(shape.Record(field.Target))
                )
                    continue;
                foreach (RecordContents part in nested)
                    Add(part);
            }
        }
    }
}
