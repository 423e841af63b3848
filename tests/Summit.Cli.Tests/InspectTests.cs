using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Summit.Cli.CompiledData;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using Summit.Compiler.Verify;

namespace Summit.Cli.Tests;

/// <summary>The tables of compiled corpora: listed, verified, and refused if an assembly cannot be read.</summary>
public sealed class InspectTests
{
    public static TheoryData<string> Corpora =>
        [
            typeof(Helsinki.Helsinki2018).Assembly.Location,
            Compiled.Library,
            Compiled.Fair,
            .. CollectionCopy.All.Select(row =>
                $"{typeof(Collections.Conferences.Conferences).Assembly.Location}#{row.Data.Item3}"
            ),
        ];

    [Theory]
    [InlineData("inspect-fair", "--plain")]
    [InlineData("inspect-fair-json", "--json")]
    public void Inspect_lists_the_tables(string golden, string form) =>
        Golden.Assert(golden, ToolRun.Piped("inspect", Compiled.Fair, form).Output);

    [Fact]
    public void Inspect_formats_the_tables_for_a_terminal() =>
        Golden.Assert("inspect-fair-rich", ToolRun.InTerminal(100, "inspect", Compiled.Fair).Output);

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_corpus_passes_verification(string corpus)
    {
        ToolRun run = ToolRun.Piped("inspect", corpus, "--verify");

        Assert.EndsWith("\tsound\n", run.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_corpus_is_listed(string corpus)
    {
        ToolRun run = ToolRun.Piped("inspect", corpus);

        Assert.Equal("", run.Error);
        string[][] lines =
        [
            .. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')),
        ];
        long total = lines
            .Where(line => line[0] == "table")
            .Sum(line => long.Parse(line[7], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal($"total\t\t\t{total}", string.Join('\t', lines[^1]));
    }

    [Fact]
    public void Without_an_assembly_the_flagship_is_listed() =>
        Assert.Contains(
            "table\tEntry\tSearchData\tWords\t8\t",
            ToolRun.Piped("inspect").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_damaged_table_is_named()
    {
        using var folder = new TemporaryFolder();
        string path = Copy(folder, bytes =>
            bytes[IndexOf(bytes, LiteralOf(nameof(Book), "SearchData", "RowImpacts"))] ^= 1
        );

        ToolRun run = ToolRun.Piped("inspect", $"{path}#{nameof(Library)}", "--verify");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.StartsWith(
            "Summit.Cli.Corpora.Library\tdamaged\tBook\tSearchData\tRowImpacts\t\t",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "RowImpacts",
            ToolRun
                .Piped("inspect", $"{path}#{nameof(Library)}", "--verify", "--json")
                .Json.GetProperty("finding")
                .GetProperty("table")
                .GetString()
        );
        Assert.Contains(
            "is damaged. Book.SearchData.RowImpacts[",
            ToolRun.InTerminal(200, "inspect", $"{path}#{nameof(Library)}", "--verify").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_that_cannot_be_decoded_is_named()
    {
        using var folder = new TemporaryFolder();
        string path = Copy(folder, bytes =>
            bytes[IndexOf(bytes, LiteralOf(nameof(Book), "SearchData", "Terms"))] ^= 1 << 5
        );

        ToolRun run = ToolRun.Piped("inspect", $"{path}#{nameof(Library)}", "--verify");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("\tdamaged\tBook\tSearchData\tTerms\t", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused() =>
        AssertRefused(
            "nowhere.dll",
            "There is no file 'nowhere.dll': name the compiled assembly of a project with a corpus."
        );

    [Fact]
    public void A_file_that_is_not_an_assembly_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("corpus.dll");
        File.WriteAllText(path, "title: no assembly");

        AssertRefused(path, $"'{path}' is not a .NET assembly.");
    }

    [Fact]
    public void An_assembly_without_a_corpus_is_refused()
    {
        string path = typeof(Table<>).Assembly.Location;
        AssertRefused(path, $"'{path}' has no corpus: name the compiled assembly of a project with a corpus.");
    }

    [Fact]
    public void A_corpus_of_another_layout_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = Copy(folder, bytes => bytes[LayoutVersionIn(bytes)]--);

        string error = ToolRun.Piped("inspect", $"{path}#{nameof(Fair)}").Error;

        Assert.Matches(" has data layout [0-9]+, and this tool reads layout [0-9]+: build it against version ", error);
    }

    [Fact]
    public void A_truncated_assembly_is_refused_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        int length = (int)new FileInfo(Compiled.Corpora).Length;
        for (int part = 1; part < 12; part++)
        {
            string path = Copy(folder, _ => { }, length * part / 12);
            ToolRun run = ToolRun.Piped("inspect", $"{path}#{nameof(Library)}", "--verify");
            Assert.Equal(
                (ExitCode.Usage, 1, ""),
                (run.ExitCode, run.Error.Count(letter => letter == '\n'), run.Output)
            );
            Assert.Contains(path, run.Error, StringComparison.Ordinal);
        }
    }

    private static void AssertRefused(string path, string sentence)
    {
        ToolRun run = ToolRun.Piped("inspect", path);

        Assert.Equal($"summit: {sentence} See 'summit inspect --help'.\n", run.Error);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
    }

    private static string Copy(TemporaryFolder folder, Action<byte[]> change, int? length = null)
    {
        byte[] bytes = File.ReadAllBytes(Compiled.Corpora);
        change(bytes);
        string path = folder.File("Corpora.dll");
        File.WriteAllBytes(path, bytes[..(length ?? bytes.Length)]);
        return path;
    }

    private static byte[] LiteralOf(string record, string name, string table)
    {
        StoredClass stored = StoredCorpus
            .Open(Compiled.Library)
            .Classes.Single(stored => stored.Record == record && stored.Name == name);
        return stored.Literals[table];
    }

    private static int IndexOf(byte[] bytes, byte[] literal)
    {
        int index = bytes.AsSpan().IndexOf(literal);
        Assert.Equal(index, bytes.AsSpan().LastIndexOf(literal));
        return index;
    }

    /// <summary>Returns the offset of the low byte of the constant.</summary>
    private static int LayoutVersionIn(byte[] bytes)
    {
        using var file = new PEReader(new MemoryStream(bytes));
        MetadataReader metadata = file.GetMetadataReader();
        FieldDefinition field = metadata
            .FieldDefinitions.Select(metadata.GetFieldDefinition)
            .First(field => metadata.StringComparer.Equals(field.Name, "LayoutVersion"));
        BlobHandle blob = metadata.GetConstant(field.GetDefaultValue()).Value;
        return file.PEHeaders.MetadataStartOffset
            + metadata.GetHeapMetadataOffset(HeapIndex.Blob)
            + metadata.GetHeapOffset(blob)
            + 1;
    }
}
