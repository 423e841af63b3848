using System.Globalization;
using Summit.Catalog.Notation;
using Summit.Cli.Export.Terms;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.JsonLd;

/// <summary>Converts records to nodes, by the terms of their types and fields.</summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="names">The terms of the corpus.</param>
/// <param name="iris">The IRIs of the records.</param>
internal sealed class LinkedNodeReader(CorpusShape shape, VocabularyNames names, NodeIris iris)
{
    /// <summary>
    /// Returns whether the records of a type become nodes: the type has a class, or a field that gives the class.
    /// </summary>
    public bool IsNode(RecordShape record) =>
        record.Terms.Count > 0 || record.Fields.Any(field => names.Has(field.Terms, PublicTerms.Type));

    /// <summary>Returns the node of a record.</summary>
    public LinkedNode Read(RecordContents contents)
    {
        RecordShape record = shape.Record(contents.Link.Type);
        var node = new LinkedNode(iris.Of(contents.Link));
        node.Classes.AddRange(record.Terms.Select(term => term.Name));
        foreach (EnumField field in record.Fields.OfType<EnumField>())
        {
            if (names.Has(field.Terms, PublicTerms.Type) && contents.Value(field.Name) is EnumMember member)
                node.Classes.AddRange(TermsOf(field, member).Select(term => term.Name));
        }

        AddFields(node, record, contents);
        return node;
    }

    private void AddFields(LinkedNode node, RecordShape record, RecordContents contents)
    {
        foreach (FieldShape field in record.Fields)
        {
            if (contents.Value(field.Name) is not { } value)
                continue;
            foreach (TermShape term in field.Terms.Where(term => names.Expand(term.Name) != PublicTerms.Type))
            {
                if (term.On is not null && !node.Classes.Exists(item => names.Expand(item) == names.Expand(term.On)))
                    continue;
                foreach (LinkedValue item in Values(value, field, term, contents))
                    node.Add(term.Name, item);
            }

            if (value is not RecordContents[] nested || IsNode(shape.Record(((RecordField)field).Target)))
                continue;
            foreach (RecordContents part in nested)
                AddFields(node, shape.Record(part.Link.Type), part);
        }
    }

    private IEnumerable<LinkedValue> Values(object value, FieldShape field, TermShape term, RecordContents contents) =>
        value switch
        {
            string text => [Text(text, field, term, contents)],
            string[] texts => texts.Select(text => Text(text, field, term, contents)),
            bool flag => [new LinkedBoolean(flag)],
            long number => [new LinkedInteger(number)],
            ulong number =>
            [
                new LinkedLiteral(
                    number.ToString(CultureInfo.InvariantCulture),
                    names.Compact(PublicTerms.Xsd + "integer")
                ),
            ],
            double number => [new LinkedLiteral(Text(number), names.Compact(PublicTerms.Xsd + "double"))],
            decimal number =>
            [
                new LinkedLiteral(
                    number.ToString(CultureInfo.InvariantCulture),
                    names.Compact(PublicTerms.Xsd + "decimal")
                ),
            ],
            EnumMember member => Member((EnumField)field, member),
            DateOnly or DateTimeOffset => Time(value, term, contents),
            TimeSpan duration => [Literal(LinkedTime.Of(duration))],
            RecordLink link => [new LinkedThing(iris.Of(link))],
            RecordLink[] links => links.Select(link => new LinkedThing(iris.Of(link))),
            RecordContents[] nested => nested.Select(part => new LinkedThing(iris.Of(part.Link))),
            _ => throw new NotSupportedException($"A field holds a {value.GetType()}: make a value of it here."),
        };

    private LinkedValue Text(string text, FieldShape field, TermShape term, RecordContents contents)
    {
        if (term.Iri is { } template)
        {
            bool isWhole = template == TermText.Value;
            string part = isWhole ? text : Uri.EscapeDataString(text);
            return new LinkedThing(
                Iri(template.Replace(TermText.Value, part, StringComparison.Ordinal), field, contents)
            );
        }

        if (field is StringField { IsUri: true })
            return new LinkedThing(Iri(text, field, contents));
        return new LinkedText(text, term.Language ?? LanguageOf(term, contents));
    }

    private static string? LanguageOf(TermShape term, RecordContents contents)
    {
        if (contents.Value(term.LanguageField) is not string { Length: > 0 } language)
            return null;
        return TermText.IsLanguage(language)
            ? language
            : throw new UsageException(
                $"'{language}' in '{term.LanguageField}' of the {NameOf(contents.Link)} is not a language tag, such as 'en'."
            );
    }

    private static string Iri(string text, FieldShape field, RecordContents contents)
    {
        if (TermText.IsIri(text))
            return text;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && TermText.IsIri(uri.AbsoluteUri)
            ? uri.AbsoluteUri
            : throw new UsageException(
                $"'{text}' in '{field.Name}' of the {NameOf(contents.Link)} is not an absolute IRI."
            );
    }

    private static string NameOf(RecordLink link) => $"{link.Type} '{link.Key}'";

    private static IEnumerable<TermShape> TermsOf(EnumField field, EnumMember member) =>
        field.Members.Where(item => item.Name == member.Name).SelectMany(item => item.Terms);

    private static LinkedValue[] Member(EnumField field, EnumMember member)
    {
        LinkedValue[] things = [.. TermsOf(field, member).Select(term => new LinkedThing(term.Name))];
        return things.Length > 0 ? things : [new LinkedText(PascalName.ToKebab(member.Name), Language: null)];
    }

    private IEnumerable<LinkedValue> Time(object time, TermShape term, RecordContents contents)
    {
        string? type = null;
        if (contents.Value(term.PrecisionField) is EnumMember precision)
        {
            var field = (EnumField)shape.Record(contents.Link.Type).Field(term.PrecisionField!)!;
            if (TermsOf(field, precision).FirstOrDefault() is not { } known)
                return [];
            type = names.Expand(known.Name);
        }

        bool isApproximate = contents.Value(term.ApproximateField) is true;
        return
        [
            Literal(
                time is DateOnly date
                    ? LinkedTime.Of(date, type, isApproximate)
                    : LinkedTime.Of((DateTimeOffset)time, type, isApproximate)
            ),
        ];
    }

    private LinkedLiteral Literal((string Text, string Type) literal) => new(literal.Text, names.Compact(literal.Type));

    private static string Text(double number) =>
        double.IsPositiveInfinity(number) ? "INF"
        : double.IsNegativeInfinity(number) ? "-INF"
        : number.ToString("R", CultureInfo.InvariantCulture);
}
