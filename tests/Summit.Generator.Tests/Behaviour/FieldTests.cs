using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>
/// Every field returns the value in the YAML. Cases are C# expressions: the expected value and the field.
/// </summary>
public class FieldTests(SamplerCorpusFixture fixture) : IClassFixture<SamplerCorpusFixture>
{
    [Theory]
    [InlineData("\"plain\"", "Sample.Plain.Id")]
    [InlineData("\"Plain\"", "Sample.Plain.Text")]
    [InlineData("true", "Sample.Plain.TextUtf8.SequenceEqual(\"Plain\"u8)")]
    [InlineData("0", "Sample.Plain.Texts.Count")]
    [InlineData("true", "Sample.Plain.Boolean")]
    [InlineData("42", "Sample.Plain.Integer")]
    [InlineData("0.5", "Sample.Plain.Double")]
    [InlineData("1.50m", "Sample.Plain.Decimal")]
    [InlineData("Colour.Blue", "Sample.Plain.Enum")]
    [InlineData("new DateOnly(2018, 7, 16)", "Sample.Plain.Date")]
    [InlineData("new DateTimeOffset(2018, 7, 16, 10, 10, 0, TimeSpan.Zero)", "Sample.Plain.Instant")]
    [InlineData("new TimeSpan(1, 30, 0)", "Sample.Plain.Duration")]
    [InlineData("\"https://example.org/page\"", "Sample.Plain.Uri")]
    [InlineData("Topic.Arms", "Sample.Plain.Reference")]
    [InlineData("0", "Sample.Plain.References.Count")]
    [InlineData("0", "Sample.Plain.Notes.Count")]
    public void A_value_in_the_YAML_is_read(string expected, string actual) => fixture.Corpus.Holds(expected, actual);

    [Theory]
    [InlineData("MaybeText")]
    [InlineData("MaybeBoolean")]
    [InlineData("MaybeInteger")]
    [InlineData("MaybeDouble")]
    [InlineData("MaybeDecimal")]
    [InlineData("MaybeEnum")]
    [InlineData("MaybeDate")]
    [InlineData("MaybeInstant")]
    [InlineData("MaybeDuration")]
    [InlineData("MaybeUri")]
    [InlineData("MaybeReference")]
    public void A_missing_value_is_null(string field)
    {
        fixture.Corpus.Holds("null", $"Sample.Plain.{field}");
        fixture.Corpus.Holds("null", $"default(Sample).{field}");
    }

    [Theory]
    [InlineData("\"0\"", "MaybeText")]
    [InlineData("false", "MaybeBoolean")]
    [InlineData("0L", "MaybeInteger")]
    [InlineData("0.0", "MaybeDouble")]
    [InlineData("0m", "MaybeDecimal")]
    [InlineData("Colour.Green", "MaybeEnum")]
    [InlineData("DateOnly.MinValue", "MaybeDate")]
    [InlineData("new DateTimeOffset(2018, 7, 16, 13, 10, 0, TimeSpan.FromHours(3))", "MaybeInstant")]
    [InlineData("TimeSpan.Zero", "MaybeDuration")]
    [InlineData("\"urn:zero\"", "MaybeUri")]
    [InlineData("Topic.Arms", "MaybeReference")]
    public void Zero_differs_from_a_missing_value(string expected, string field) =>
        fixture.Corpus.Holds(expected, $"Sample.Zero.{field}");

    [Theory]
    [InlineData("false", "Boolean")]
    [InlineData("0", "Integer")]
    [InlineData("0.0", "Double")]
    [InlineData("0m", "Decimal")]
    [InlineData("Colour.Green", "Enum")]
    public void Zero_is_read_where_a_value_is_required(string expected, string field) =>
        fixture.Corpus.Holds(expected, $"Sample.Zero.{field}");

    [Theory]
    [InlineData("int.MaxValue", "Sample.Highest.Integer")]
    [InlineData("int.MinValue", "Sample.Lowest.Integer")]
    [InlineData("long.MaxValue", "Sample.Highest.MaybeInteger")]
    [InlineData("-long.MaxValue", "Sample.Lowest.MaybeInteger")]
    [InlineData("double.PositiveInfinity", "Sample.Highest.Double")]
    [InlineData("double.NegativeInfinity", "Sample.Lowest.Double")]
    [InlineData("double.MaxValue", "Sample.Highest.MaybeDouble")]
    [InlineData("-0.0", "Sample.Lowest.MaybeDouble")]
    [InlineData("decimal.MaxValue", "Sample.Highest.Decimal")]
    [InlineData("decimal.MinValue", "Sample.Lowest.Decimal")]
    [InlineData("0.0000000000000000000000000001m", "Sample.Highest.MaybeDecimal")]
    [InlineData("-1.50m", "Sample.Lowest.MaybeDecimal")]
    [InlineData("Colour.Blue", "Sample.Highest.MaybeEnum")]
    [InlineData("Colour.Red", "Sample.Lowest.MaybeEnum")]
    [InlineData("DateOnly.MaxValue", "Sample.Highest.Date")]
    [InlineData("DateOnly.MinValue", "Sample.Lowest.Date")]
    [InlineData("DateTimeOffset.MaxValue", "Sample.Highest.Instant")]
    [InlineData("DateTimeOffset.MinValue", "Sample.Lowest.Instant")]
    [InlineData("new DateTimeOffset(DateTime.MaxValue, TimeSpan.FromHours(14))", "Sample.Highest.MaybeInstant")]
    [InlineData("new DateTimeOffset(DateTime.MinValue, TimeSpan.FromHours(-14))", "Sample.Lowest.MaybeInstant")]
    [InlineData("TimeSpan.MaxValue", "Sample.Highest.Duration")]
    [InlineData("TimeSpan.FromTicks(1)", "Sample.Lowest.Duration")]
    public void Both_ends_of_a_range_are_read(string expected, string actual) => fixture.Corpus.Holds(expected, actual);

    [Theory]
    [InlineData("\"niinistö||second|Ниинистё\"", "string.Join('|', Sample.Highest.Texts)")]
    [InlineData("\"one\"", "string.Join('|', Sample.Lowest.Texts)")]
    [InlineData("true", "Sample.Highest.Texts.Utf8(3).SequenceEqual(\"Ниинистё\"u8)")]
    [InlineData("Topic.Arms", "Sample.Highest.Reference")]
    [InlineData("\"New START, Arms control, Helsinki\"", "string.Join(\", \", Sample.Highest.References)")]
    [InlineData("\"First note, Second note\"", "string.Join(\", \", Sample.Highest.Notes)")]
    [InlineData("Sample.Highest", "Sample.Highest.Notes[1].Sample")]
    [InlineData("Sample.Lowest", "SamplerCorpus.Notes[0].Sample")]
    [InlineData("Topic.Arms", "Topic.NewStart.Broader")]
    [InlineData("null", "Topic.Arms.Broader")]
    [InlineData("\"New START\"", "string.Join(\", \", Topic.Arms.Narrower)")]
    [InlineData("\"Lowest, Highest\"", "string.Join(\", \", Topic.NewStart.Samples)")]
    [InlineData("\"Highest\"", "string.Join(\", \", Topic.Arms.Samples)")]
    [InlineData("\"Lowest, Highest\"", "string.Join(\", \", Topic.Arms.AllSamples)")]
    [InlineData("Topic.Arms", "SamplerCorpus.Topics.Get(\"оружие\")")]
    [InlineData("Topic.Arms", "SamplerCorpus.Topics.Get(\"Arms control\"u8)")]
    [InlineData("Topic.Helsinki", "SamplerCorpus.Topics.Get(\"helsinki\")")]
    [InlineData(
        "\"lowest, plain, zero, highest\"",
        "string.Join(\", \", SamplerCorpus.Samples.Select(sample => sample.Id))"
    )]
    [InlineData("2", "SamplerCorpus.Samples.Between(Sample.Plain.Instant, Sample.Highest.Instant).Count")]
    [InlineData("2", "Sample.Zero.Ordinal")]
    public void References_lead_to_records(string expected, string actual) => fixture.Corpus.Holds(expected, actual);

    [Theory]
    [InlineData("true", "IsNull")]
    [InlineData("-1", "Ordinal")]
    [InlineData("\"\"", "Id")]
    [InlineData("\"\"", "Text")]
    [InlineData("0", "TextUtf8.Length")]
    [InlineData("0", "MaybeTextUtf8.Length")]
    [InlineData("0", "Texts.Count")]
    [InlineData("false", "Boolean")]
    [InlineData("0", "Integer")]
    [InlineData("0.0", "Double")]
    [InlineData("0m", "Decimal")]
    [InlineData("default(Colour)", "Enum")]
    [InlineData("default(DateOnly)", "Date")]
    [InlineData("default(DateTimeOffset)", "Instant")]
    [InlineData("default(TimeSpan)", "Duration")]
    [InlineData("\"\"", "Uri")]
    [InlineData("default(Topic)", "Reference")]
    [InlineData("0", "References.Count")]
    [InlineData("0", "Notes.Count")]
    [InlineData("0", "GetHashCode()")]
    [InlineData("\"\"", "ToString()")]
    [InlineData("true", "Equals(default(Sample))")]
    [InlineData("false", "Equals(Sample.Lowest)")]
    [InlineData("-1", "CompareTo(Sample.Lowest)")]
    [InlineData("0", "Reference.Samples.Count")]
    [InlineData("0", "Reference.AllSamples.Count")]
    [InlineData("0", "Reference.Narrower.Count")]
    [InlineData("0", "Reference.OtherNames.Count")]
    [InlineData("null", "Reference.Broader")]
    [InlineData("default(Sample)", "Notes.FirstOrDefault().Sample")]
    public void The_null_record_has_default_values(string expected, string member) =>
        fixture.Corpus.Holds(expected, $"default(Sample).{member}");

    [Theory]
    [InlineData("true", "Sample.Plain == SamplerCorpus.Samples[1]")]
    [InlineData("true", "Sample.Plain != Sample.Zero")]
    [InlineData("true", "Sample.Plain < Sample.Zero && Sample.Zero > Sample.Plain")]
    [InlineData("true", "Sample.Plain <= Sample.Zero && Sample.Zero >= Sample.Plain")]
    [InlineData("false", "Sample.Plain.Equals((object)Topic.Arms)")]
    [InlineData("true", "Sample.Plain.Equals((object)SamplerCorpus.Samples[1])")]
    [InlineData("true", "ReferenceEquals(Sample.Plain.Text, SamplerCorpus.Samples[1].Text)")]
    public void Records_compare_by_ordinal(string expected, string actual) => fixture.Corpus.Holds(expected, actual);

    [Fact]
    public void A_visitor_receives_every_field()
    {
        // The tests and the corpus share the loaded library, so that a visitor of the tests can be passed to a record.
        var visitor = new FieldNames();
        object record = fixture.Corpus.Evaluate("Sample.Highest")!;
        typeof(IVisitableRecord<>)
            .MakeGenericType(record.GetType())
            .GetMethod("Visit")!
            .MakeGenericMethod(typeof(FieldNames))
            .Invoke(record, [visitor]);
        IEnumerable<string> properties = record
            .GetType()
            .GetProperties()
            .Where(property => !property.GetMethod!.IsStatic && property.PropertyType != typeof(ReadOnlySpan<byte>))
            .Select(property => property.Name);
        Assert.Equal(properties.Except(["Ordinal", "IsNull"]).Order(), visitor.Names.Order());
    }
}
