using Summit.Compiler.Format;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Format;

namespace Summit.Compiler.Tests.Parse;

public class YamlTestSuiteTests
{
    [Fact]
    public void EveryDocumentIsReadRightOrRefused()
    {
        Assert.SkipWhen(YamlTestSuite.Folder is null, "SUMMIT_YAML_TEST_SUITE names no checkout of the suite");
        List<string> wrong = [], refused = [], accepted = [], doubtful = [];
        int cases = 0;
        foreach (SuiteCase item in YamlTestSuite.Read())
        {
            cases++;
            YamlFile file = YamlParser.Parse(item.Name, item.Yaml);
            Assert.All(file.Diagnostics, mistake => Assert.True(mistake.Span.StartLine >= 1 && mistake.Span.End <= item.Yaml.Length));
            if (file.Diagnostics.Count > 0 && item.Documents is not null) refused.Add(item.Name);
            if (file.Diagnostics.Count == 0 && item.Documents is null) accepted.Add(item.Name);
            if (file.Diagnostics.Count == 0 && item.Documents is { } documents && documents != Flat.Of(file))
                wrong.Add($"{item.Name}:\n{documents}\n{Flat.Of(file)}");
            try
            {
                SameMeaning.Format(item.Yaml);
                if (YamlFormatter.Format("a.yaml", item.Yaml).Doubt is not null) doubtful.Add(item.Name);
            }
            catch (Exception e)
            {
                wrong.Add(item.Name + " FMT " + item.Yaml + "\n" + e.Message);
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{cases} cases, wrong {wrong.Count}, refused {string.Join(' ', refused)}, accepted {string.Join(' ', accepted)}, doubtful {string.Join(' ', doubtful)}");
        Assert.True(cases > 300);
        Assert.True(wrong.Count == 0, string.Join("\n=====\n", wrong));
    }
}
