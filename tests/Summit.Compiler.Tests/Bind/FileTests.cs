using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public class FileTests
{
    [Theory]
    [InlineData("corpus/topics.yaml", 1)]
    [InlineData("corpus/topics.yml", 1)]
    [InlineData("corpus/Topics/a/b/c.yaml", 1)]
    [InlineData("other/topics.yaml", 0)]
    [InlineData("corpus2/topics.yaml", 0)]
    [InlineData("topics.yaml", 0)]
    public void A_file_of_the_folder_belongs_to_the_table_it_is_named_after(string path, int records)
    {
        BoundCorpus bound = CorpusCompiler.Bind(Shape.Summit, [YamlParser.Parse(path, "id: a\n")]);
        Assert.Empty(bound.Diagnostics);
        Assert.Equal(records, bound.Table("Topic").Records.Count);
    }

    [Fact]
    public void A_corpus_without_files_is_empty()
    {
        BoundCorpus bound = new TestCorpus().BindsWell();
        Assert.Equal(
            Shape.Summit.Records.Select(record => record.Name),
            bound.Tables.Select(table => table.Shape.Name)
        );
        Assert.All(bound.Tables, table => Assert.Empty(table.Records));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\n~\n---\n")]
    [InlineData("[]\n")]
    public void A_file_without_records_is_a_warning(string yaml) =>
        Assert.Equal("SUM0002", Assert.Single(new TestCorpus().With("topics/a.yaml", yaml).Bind().Diagnostics).Id);
}
