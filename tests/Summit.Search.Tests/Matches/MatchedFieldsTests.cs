using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Queries;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Matches;

/// <summary>The fields in which a record matches.</summary>
public sealed class MatchedFieldsTests
{
    [Fact]
    public void A_field_matches_if_a_query_of_that_field_alone_matches() =>
        Prop.ForAll(
                (
                    from set in RandomDocs.Sets
                    from parts in RandomQueries.Over(set.Fields.Length)
                    select (set, parts)
                ).ToArbitrary(),
                input =>
                    input.parts.Length > 1
                    || input.parts[0] is GroupPart
                    || input.parts[0].Occur == QueryOccur.Not
                    || Holds(input.set, input.parts[0])
            )
            .Check(Properties.Cases(600));

    [Fact]
    public void Fields_are_named()
    {
        Entry entry = Inputs.Entries.Get("live-1818-un-disarmament");
        MatchedFields<Entry> fields = Inputs.Entries.FindMatchedFields(entry.Headline, entry);
        Assert.True(fields.Contains("headline"));
        Assert.True(fields.Contains("HEADLINE"u8));
        Assert.False(fields.Contains("nosuchfield"));
        Assert.StartsWith("Headline", fields.ToString(), StringComparison.Ordinal);
        Assert.Equal(fields.Count, fields.ToString().Split(", ").Length);
    }

    [Fact]
    public void Excluded_parts_and_parts_of_other_fields_count_in_no_field()
    {
        Entry entry = Inputs.Entries[0];
        Assert.Equal(0, Inputs.Entries.FindMatchedFields("nosuchword", entry).Count);
        Assert.Equal(0, Inputs.Entries.FindMatchedFields("putin", default).Count);
        Assert.Equal(
            "Headline",
            Inputs.Entries.FindMatchedFields($"headline:\"{entry.Headline}\" -nosuchword", entry).ToString()
        );
    }

    [Fact]
    public void Finding_matched_fields_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                MatchedFields<Entry> fields = Inputs.Entries.FindMatchedFields(
                    "putin \"press conference\" (nuc* helsinky~)",
                    Inputs.Entries[0]
                );
                foreach (ReadOnlySpan<byte> name in fields)
                    fields.Contains(name);
            })
        );

    /// <summary>
    /// Returns true if a part that is limited to a field finds exactly the records for which the unlimited part reports
    /// that field.
    /// </summary>
    private static bool Holds(DocSet set, ReferencePart part)
    {
        StoredIndex.Use(set);
        string query = ReferencePart.Text([part], set.Fields);
        for (int field = 0; field < set.Fields.Length; field++)
        {
            bool isOther = part.Field >= 0 && part.Field != field;
            int[] inField = isOther ? [] : Found.All(ReferencePart.Text([part with { Field = field }], set.Fields));
            int[] told =
            [
                .. TestDoc
                    .Table.Where(doc => TestDoc.Table.FindMatchedFields(query, doc).Contains(set.Fields[field].Name))
                    .Select(doc => doc.Ordinal),
            ];
            if (!inField.SequenceEqual(told))
                return false;
        }

        return true;
    }
}
