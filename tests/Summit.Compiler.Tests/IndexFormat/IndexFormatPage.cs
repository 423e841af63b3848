using System.Globalization;
using System.Text;
using Summit.Layout;

namespace Summit.Compiler.Tests.IndexFormat;

/// <summary>Writes the page that explains the index format. Every number in it comes from the layout.</summary>
internal sealed class IndexFormatPage
{
    private const int ExampleRecords = 1_000;

    private static readonly int MinDenseCount = Enumerable
        .Range(0, ExampleRecords)
        .First(count => DenseLayout.IsDense(count, ExampleRecords));

    private readonly StringBuilder _page = new();

    private IndexFormatPage() { }

    /// <summary>Returns the text of the page.</summary>
    public static string Write()
    {
        var page = new IndexFormatPage();
        page.WriteIntroduction();
        page.WriteTables("The tables of a search index", SearchTables.All);
        page.WriteWords();
        page.WriteTerms();
        page.WriteSparseTerms();
        page.WriteDenseTerms();
        page.WriteImpacts();
        page.WritePositions();
        page.WriteCompletionTree();
        page.WriteTables("The tables of a key table", KeyTables.All);
        page.WriteKeySlots();
        page.WriteTables("The tables of columns", ColumnTables.All);
        return page._page.ToString();
    }

    private void WriteIntroduction()
    {
        Line("# The index format");
        Line();
        Paragraph(
            "This page shows how a compiled assembly stores a search index, a key table and the columns of a table. A test",
            "generates the page from the description in `src/Summit/Layout`. After a change of the layout, run",
            "`IndexFormatPageTests` with `SUMMIT_WRITE_GOLDEN=1` and review the diff."
        );
        Paragraph(
            $"The layout has version {TableLayout.Version}. All numbers are little-endian. A bit diagram shows the high bits on the left, and the",
            "number of bits in parentheses."
        );
        Paragraph(
            "A *row* is the number of a record in its table: row 0 is the null record, and the row of a record is its ordinal plus",
            "one. A search index has four parts: the words in byte order, each with its term; the terms, each with its postings;",
            "the positions of every posting; and the impacts of every row, which postings select by slot. `summit inspect` lists",
            "these tables for any compiled corpus, with a decoded sample of each."
        );
        Paragraph(
            $"A search evaluates windows of {Number(SearchWindow.Size)} rows, one at a time. A term in a large share of the records is *dense*: it",
            $"stores a code for every row. All other terms are *sparse*: they store postings. In a table of {Number(ExampleRecords)} records,",
            $"terms in {Number(MinDenseCount)} records or more are dense."
        );
    }

    private void WriteTables(string title, IReadOnlyList<StoredTable> tables)
    {
        Heading(title);
        Line("| table | element | padding | meaning |");
        Line("|---|---|---|---|");
        foreach (StoredTable table in tables)
            Line(
                $"| `{table.Name}`{(table.IsPaged ? ", in pages" : "")} | {ElementOf(table)} | {PaddingOf(table)} | {table.Meaning} |"
            );
        Line();
    }

    private void WriteWords()
    {
        Heading("Words");
        int sample = 1 << WordLayout.SampleShift;
        Paragraph(
            $"The spellings are stored end to end in byte order. Stems that are not words themselves come first, each after a byte",
            $"0x{WordLayout.StemMark:x2}. Every {sample}th word is a *sampled word*: `{SearchTables.WordStarts.Name}` holds its offset, and `{SearchTables.WordPrefixes.Name}` its first eight",
            $"bytes. A binary search over the prefixes finds the sampled word before a word, and the sum of the lengths in",
            $"`{SearchTables.WordLengths.Name}` gives the offset of the word."
        );
        Draw([
            .. Diagram.OfRun("stem 0", "stem 1", "...", "word 0", "word 1", "...", $"{WordLayout.Padding} zero bytes"),
            $"  WordStarts[0] is the start of spelling 0, WordStarts[1] of spelling {sample}, WordStarts[2] of spelling {2 * sample}, ...",
        ]);
        Paragraph(
            $"An element of `{SearchTables.WordTerms.Name}` holds a term, and an element of `{SearchTables.FormWords.Name}` holds a word. Rank {WordLayout.NoRank} means that no form",
            "has the spelling of the word. The high bits that no element needs are not stored:"
        );
        Draw(Diagram.OfBits(WordLayout.RankedFields));
    }

    private void WriteTerms()
    {
        Heading("Terms");
        Paragraph(
            $"A term is one 64-bit word of `{SearchTables.Terms.Name}`. The start of a sparse term is the index of its first element, counted over all",
            "pages of postings. The start of a dense term is its number among the dense terms. The block maximum is the high byte",
            "of the highest impact of the term."
        );
        Draw(Diagram.OfBits(TermLayout.Fields));
        Paragraph(
            $"Sparse terms without extras in at most {TermLayout.MaxGroupedCount} records are described in groups of {1 << TermLayout.GroupShift} terms with the same count. A",
            "group is one word, with the start of its first term and the highest block maximum of its terms. The start of term n of",
            "a group is the start of the group plus n times the count."
        );
    }

    private void WriteSparseTerms()
    {
        Heading("Sparse terms");
        Paragraph(
            $"The elements of a sparse term have {8 * sizeof(ushort)} bits and are stored in this order. A part that a term does not need has no",
            "elements."
        );
        Draw(Diagram.OfRun("windows", "extras header", "exceptions", "form bits", "block maxima", "postings"));
        Paragraph(
            "*Windows*: the number of postings in each window but the last. A term with fewer postings stores the window of each",
            $"posting instead. A table of one window has no such part. *Extras header*: {PostingLayout.ExtrasHeaderElements} elements."
        );
        Draw(Diagram.OfBits(PostingLayout.ExtrasFields));
        Paragraph(
            $"*Exceptions*: {PostingLayout.ExceptionElements} elements each, two for the index of the posting in the term and one for its impact. *Form bits*: one",
            $"bit for each posting, for each of up to {TermLayout.FormRankCount} form ranks. *Block maxima*: one byte for every {1 << PostingLayout.BlockShift} postings, in terms with",
            $"{PostingLayout.MinBlockMaxCount} postings or more. A group has the windows of all of its terms first, and then the postings term by term."
        );
        Paragraph("A posting:");
        Draw(Diagram.OfBits(PostingLayout.Fields));
        Paragraph(
            $"The slot selects one of the impacts of the row. Slot {ImpactLayout.ExceptionSlot} is an exception. In the last window of a table, the row has",
            "only as many bits as the last row needs, and the slot is directly above them."
        );
    }

    private void WriteDenseTerms()
    {
        Heading("Dense terms");
        Paragraph(
            $"A dense term has a header of {DenseLayout.HeaderBytes} bytes with the offset and the number of its exceptions, a block maximum for every {1 << DenseLayout.BlockMaxShift}",
            "rows, and a code for every row. The codes begin at a multiple of eight bytes. Code 0 means that the row does not have",
            "the term. Any other code c stands for slot c - 1."
        );
        Draw(
            Diagram.OfRun(
                $"exceptions at ({8 * sizeof(uint)})",
                $"exceptions ({8 * sizeof(uint)})",
                "block maxima (8 each)",
                "0",
                $"codes ({DenseLayout.CodeBits} each)"
            )
        );
        Paragraph(
            $"Codes are stored in blocks of {DenseLayout.BlockSize} rows. An element of {8 * sizeof(ushort)} bits holds the codes of four rows that are {DenseLayout.BlockElements} apart, so",
            "that a shifted vector of elements is a vector of the codes of consecutive rows:"
        );
        Draw(Diagram.OfBits(DenseLayout.Fields));
        Paragraph(
            $"In a table of {Number(ExampleRecords)} rows, a dense term has {Number(DenseLayout.TermBytes(ExampleRecords))} bytes, and its codes begin at byte {Number(DenseLayout.CodesOffset(ExampleRecords))}."
        );
    }

    private void WriteImpacts()
    {
        Heading("Impacts of rows");
        Paragraph(
            $"An impact has {8 * sizeof(ushort)} bits. Each row stores up to {ImpactLayout.SlotCount - 1} distinct impacts, the most frequent first. Slot {ImpactLayout.ExceptionSlot} is 0. The",
            "impacts of a window are stored slot by slot, because most postings have the first impact of their row:"
        );
        Draw(
            Diagram
                .OfRun([.. Enumerable.Range(0, ImpactLayout.SlotCount).Select(slot => $"slot {slot}")])
                .Append(
                    $"  A slot holds {Number(SearchWindow.Size)} impacts, one for each row of the window. In the last window, it holds a power of two."
                )
        );
        Paragraph("A posting of a window is therefore the index of its impact among the impacts of the window.");
    }

    private void WritePositions()
    {
        Heading("Positions");
        int block = 1 << PositionLayout.CheckpointShift;
        Paragraph(
            $"A term has a checkpoint of {PositionLayout.CheckpointBytes} bytes for postings {block}, {2 * block}, {3 * block} and so on, and then the steps of its postings, in",
            "bytes. A checkpoint is the offset of the steps of its posting from the first step of the term."
        );
        Draw(
            Diagram.OfRun(
                $"checkpoint of posting {block}",
                $"of posting {2 * block}",
                "...",
                "steps of posting 0",
                "steps of posting 1",
                "..."
            )
        );
        Paragraph(
            $"A step is the distance from one position of the record to the next. The last byte of a posting has the bit 0x{PositionLayout.EndOfPosting:x2}."
        );
        Line("| step | bytes |");
        Line("|---|---|");
        Line($"| below {Number(PositionLayout.MediumStep)} | the step |");
        Line(
            $"| below {Number(PositionLayout.MediumStepEnd)} | {Number(PositionLayout.MediumStep)} + (step - {Number(PositionLayout.MediumStep)}) / 128, (step - {Number(PositionLayout.MediumStep)}) % 128 |"
        );
        Line(
            $"| others | {Number(PositionLayout.LongStep)}, and then {PositionLayout.LongStepBytes} bytes of seven bits, the low bits first |"
        );
        Line();
        Paragraph(
            "The positions of the fields of a record are consecutive, with one unused position between two fields, so that no",
            "phrase spans two fields. Between two texts of a field, such as two items of a list, one position is unused too.",
            $"`{SearchTables.TextEnds.Name}` lists the unused positions between texts, so that no NEAR spans two texts. `{SearchTables.DenseRanks.Name}` counts the records of a dense term before every {1 << PositionLayout.RankShift}th row, so that a reader finds",
            "the posting of a row."
        );
    }

    private void WriteCompletionTree()
    {
        Heading("Completion tree");
        Paragraph(
            "The leaves of the tree are the words that are not marked stems. Node 1 is the root, and node n has the children 2n",
            "and 2n + 1. Each node names the better completion of its children: the word whose term is in more records, then the",
            "shorter word, then the first in byte order. The two levels above the leaves are not stored."
        );
        int leaves = 16;
        Draw(
            Diagram
                .OfRun([
                    "unused",
                    .. Enumerable.Range(1, CompletionTreeLayout.StoredNodes(leaves) - 1).Select(node => $"node {node}"),
                ])
                .Append(
                    $"  {leaves} words: {CompletionTreeLayout.StoredNodes(leaves)} elements are stored, and nodes {CompletionTreeLayout.StoredNodes(leaves)} to {leaves - 1} are computed."
                )
        );
    }

    private void WriteKeySlots()
    {
        Heading("Key slots");
        Paragraph(
            "Each key and each alias has a slot. An empty slot is 0. The length nearly always rejects a name that the table does",
            "not hold, so that few look-ups compare names."
        );
        Draw(Diagram.OfBits(KeySlotLayout.Fields));
        Paragraph(
            $"A direct table multiplies the ends of a name. The high bits of the product are the index of a byte in `{KeyTables.Indexes.Name}`, and the",
            "byte is the index of the slot. A table with pilots hashes the name to a bucket. The hash and the pilot of the bucket",
            "give the slot."
        );
        Draw([
            "direct:  name -> hash -> Indexes[hash] -> Slots[index] -> row",
            "pilots:  name -> hash -> Pilots[bucket] -> Slots[hash * pilot] -> row",
        ]);
        Paragraph(
            $"A name has at most {Number(KeySlotLayout.MaxNameBytes)} bytes, and a table at most {Number(KeySlotLayout.MaxRow)} records."
        );
    }

    private static string ElementOf(StoredTable table) =>
        table.Width switch
        {
            ElementWidth.Utf8 => "UTF-8",
            ElementWidth.Packed => "as few bits as the highest element needs",
            _ => string.Join(" or ", table.Bits) + (table.Bits is [1] ? " bit" : " bits"),
        };

    private static string PaddingOf(StoredTable table) =>
        table switch
        {
            { Width: ElementWidth.Packed } => "a 64-bit word",
            { Padding: 0 } => "",
            _ => $"{Number(table.Padding)} elements",
        };

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void Heading(string title)
    {
        Line($"## {title}");
        Line();
    }

    private void Paragraph(params string[] lines)
    {
        foreach (string line in lines)
            Line(line);
        Line();
    }

    private void Draw(IEnumerable<string> lines)
    {
        Line("```text");
        foreach (string line in lines)
            Line(line);
        Line("```");
        Line();
    }

    private void Line(string line = "") => _page.Append(line).Append('\n');
}
