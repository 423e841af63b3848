using Summit.Compiler.Verify;
using Summit.Layout;

namespace Summit.Compiler.Tests.Verify;

/// <summary>Every table that the layout describes is corrupted bit by bit, and every corruption that the corpus can show is found.</summary>
public sealed class CorruptionTests
{
    private const int FlipsPerTable = 12;

    /// <summary>
    /// Columns of plain values: no other table depends on them, so that a flipped bit may make another value that is as good as the first. Of
    /// these only the null record, the ends and the unused bits can be verified.
    /// </summary>
    private static readonly string[] PlainColumns =
    [
        "TranscriptColumn",
        "SeatsColumn",
        "ViewsColumn",
        "SubmittedColumn",
        "LengthColumn",
        "GivenColumn",
        "UploadedColumn",
        "TrackColumn",
        "ScoreColumn",
        "RatingColumn",
        "PriceColumn",
        "DiscountColumn",
        "SerialColumn",
    ];

    private static readonly Lazy<EncodedCorpus[]> Corpora = new(() =>
        [RandomCorpus.Of(3, 220, words: 4), RandomCorpus.Of(4, 40, words: 30)]
    );

    public static TheoryData<string, string> Tables =>
        [
            .. Described(nameof(SearchTables), SearchTables.All),
            .. Described(nameof(KeyTables), KeyTables.All),
            .. Described(nameof(ColumnTables), ColumnTables.All),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_flipped_bit_is_found(string described, string table)
    {
        var random = new Random(table.Length + described.Length);
        (EncodedCorpus Corpus, StoredClass Class, string Literal)[] places =
        [
            .. from corpus in Corpora.Value
            from stored in corpus.Classes
            where described == GroupOf(stored)
            from literal in stored.Literals
            where
                literal.Key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == table
                && literal.Value.Length > 0
            select (corpus, stored, literal.Key),
        ];
        Assert.NotEmpty(places);
        for (int flip = 0; flip < FlipsPerTable; flip++)
        {
            (EncodedCorpus corpus, StoredClass stored, string literal) = places[random.Next(places.Length)];
            long bits = stored.Literals[literal].Length * 8L;
            long bit = FindableBit(stored, table, literal, random);
            VerifyFinding? finding = CorpusVerifier.FindFirst(corpus.Shape, WithFlip(corpus, stored, literal, bit));
            Assert.True(
                finding is not null,
                $"Bit {bit} of {bits} of {stored.Record}.{stored.Name}.{literal} was flipped, and nothing was found."
            );
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_truncated_table_is_found(string described, string table)
    {
        EncodedCorpus[] corpora =
            table == ColumnTables.Bitmaps.Name || table == KeyTables.Pilots.Name ? Corpora.Value : [Corpora.Value[1]];
        foreach (EncodedCorpus corpus in corpora)
        {
            foreach (StoredClass stored in corpus.Classes.Where(stored => described == GroupOf(stored)))
            {
                foreach (
                    (string name, byte[] bytes) in stored.Literals.Where(literal =>
                        literal.Key.StartsWith(table, StringComparison.Ordinal) && literal.Value.Length >= 8
                    )
                )
                    Assert.NotNull(CorpusVerifier.FindFirst(corpus.Shape, With(corpus, stored, name, bytes[..^8])));
            }
        }
    }

    [Fact]
    public void A_wrong_number_is_found()
    {
        EncodedCorpus corpus = Corpora.Value[1];
        foreach (StoredClass stored in corpus.Classes)
        {
            foreach ((string name, long value) in stored.Constants.Where(constant => !IsOfPlainValues(constant.Key)))
            {
                var constants = new Dictionary<string, long>(stored.Constants) { [name] = value + 1 };
                IReadOnlyList<StoredClass> changed =
                [
                    .. corpus.Classes.Select(other => other == stored ? stored with { Constants = constants } : other),
                ];
                Assert.True(
                    CorpusVerifier.FindFirst(corpus.Shape, changed) is not null,
                    $"{stored.Record}.{stored.Name}.{name}"
                );
            }
        }
    }

    [Fact]
    public void A_finding_names_the_table_and_the_element()
    {
        EncodedCorpus corpus = Corpora.Value[1];
        StoredClass stored = corpus.Classes.Single(stored =>
            stored is { Record: "Talk", Name: SearchTables.ClassName }
        );
        long bit = 8L * (stored.Literals[SearchTables.FieldEnds.Name].Length - 1);

        VerifyFinding finding = CorpusVerifier.FindFirst(
            corpus.Shape,
            WithFlip(corpus, stored, SearchTables.FieldEnds.Name, bit)
        )!;

        Assert.Equal(
            ("Talk", SearchTables.ClassName, SearchTables.FieldEnds.Name),
            (finding.Record, finding.Class, finding.Table)
        );
        Assert.StartsWith("Talk.SearchData.FieldEnds[", finding.Sentence, StringComparison.Ordinal);
    }

    private static IEnumerable<TheoryDataRow<string, string>> Described(
        string description,
        IEnumerable<StoredTable> tables
    ) => tables.Select(table => new TheoryDataRow<string, string>(description, table.Name));

    private static string GroupOf(StoredClass stored) =>
        stored.Name switch
        {
            SearchTables.ClassName => nameof(SearchTables),
            KeyTables.ClassName => nameof(KeyTables),
            _ => nameof(ColumnTables),
        };

    /// <summary>A number that only its own column depends on: origin and unit of plain values.</summary>
    private static bool IsOfPlainValues(string constant) =>
        constant is "Origin" or "Unit" or "OffsetOrigin" or "OffsetUnit";

    /// <summary>A random bit whose flip the rest of the corpus shows.</summary>
    private static long FindableBit(StoredClass stored, string table, string literal, Random random)
    {
        byte[] bytes = stored.Literals[literal];
        if (table == ColumnTables.Utf8Bytes.Name)
        {
            // Another letter may be as good a text; a byte that is no UTF-8 is not.
            int[] ascii = [.. Enumerable.Range(0, bytes.Length).Where(index => bytes[index] < 0x80)];
            return (8L * ascii[random.Next(ascii.Length)]) + 7;
        }

        // An empty text may be given or not; the null record gives none.
        if (table == ColumnTables.Given.Name)
            return 0;

        if (!PlainColumns.Contains(stored.Name))
            return random.NextInt64(bytes.Length * 8L);
        return random.NextInt64(stored.Constants.TryGetValue(table + "Bits", out long bitsOfFirst) ? bitsOfFirst : 64);
    }

    private static IReadOnlyList<StoredClass> WithFlip(
        EncodedCorpus corpus,
        StoredClass stored,
        string literal,
        long bit
    )
    {
        byte[] bytes = [.. stored.Literals[literal]];
        bytes[bit / 8] ^= (byte)(1 << (int)(bit % 8));
        return With(corpus, stored, literal, bytes);
    }

    private static IReadOnlyList<StoredClass> With(
        EncodedCorpus corpus,
        StoredClass stored,
        string literal,
        byte[] bytes
    )
    {
        var literals = new Dictionary<string, byte[]>(stored.Literals) { [literal] = bytes };
        return [.. corpus.Classes.Select(other => other == stored ? stored with { Literals = literals } : other)];
    }
}
