using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>
/// Start-up runs no code, and reading allocates nothing. The tests add a static initialiser to the emitted classes that
/// cache strings: it records the class name, and so shows which classes were initialised.
/// </summary>
public class StaticInitialisationTests
{
    private const string Log = """
        public static class StringsLog
        {
            public static readonly System.Collections.Generic.List<string> Classes = new();

            public static string[] Make(string name, int count)
            {
                Classes.Add(name);
                return new string[count];
            }
        }
        """;

    [Fact]
    public void No_string_is_cached_before_the_first_read()
    {
        LoadedCorpus corpus = Load();
        Read(corpus, Readings.Of(corpus.Assembly, withStrings: false), times: 1);

        // A text list receives the array that caches its strings, so that the array exists before the first string.
        Assert.Equal(["Sample.TextsColumn", "Topic.OtherNamesColumn"], Kept(corpus));
    }

    [Fact]
    public void Reading_a_string_initialises_only_the_class_of_its_field()
    {
        LoadedCorpus corpus = Load();
        corpus.Evaluate("Sample.Plain.Text");
        Assert.Equal(["Sample.TextColumn"], Kept(corpus));
    }

    [Fact]
    public void No_read_allocates()
    {
        LoadedCorpus corpus = Load();
        List<(string Name, Func<long> Allocated)> readings = Read(
            corpus,
            Readings.Of(corpus.Assembly, withStrings: true),
            times: 3000
        );
        Assert.All(readings, reading => Assert.True(Fewest(reading.Allocated) == 0, reading.Name));
        Assert.True(readings.Count > 40);
    }

    [Fact]
    public void The_test_detects_an_allocation()
    {
        LoadedCorpus corpus = Load();
        Assert.NotEqual(
            0,
            Fewest(Read(corpus, [("Boxed", "Keep<object>.Last = Sample.Plain.Date;")], times: 3000).Single().Allocated)
        );
    }

    /// <summary>
    /// Returns the minimum of several measurements: a garbage collection counts the rest of a thread's allocation
    /// buffer as used, but a call that allocates does so every time.
    /// </summary>
    private static long Fewest(Func<long> allocated) => Enumerable.Range(0, 20).Min(_ => allocated());

    /// <summary>
    /// Compiles readings, warms each one up, and returns functions that measure the allocations of one more call.
    /// </summary>
    private static List<(string Name, Func<long> Allocated)> Read(
        LoadedCorpus corpus,
        IEnumerable<(string Name, string Statements)> readings,
        int times
    )
    {
        Type probe = corpus.Compile(Readings.Program(readings)).GetType("Readings")!;
        var measures = new List<(string, Func<long>)>();
        foreach (
            MethodInfo method in probe
                .GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(method => method.ReturnType == typeof(long))
        )
        {
            var measure = method.CreateDelegate<Func<long>>();
            for (int i = 0; i < times; i++)
                measure();
            measures.Add((method.Name, measure));
        }

        return measures;
    }

    private static IEnumerable<string> Kept(LoadedCorpus corpus) =>
        ((List<string>)corpus.Assembly.GetType("StringsLog")!.GetField("Classes")!.GetValue(null)!).Order(
            StringComparer.Ordinal
        );

    private static LoadedCorpus Load()
    {
        CSharpCompilation compilation = Fixture.Sampler().Run().Compilation;
        foreach (
            SyntaxTree tree in compilation.SyntaxTrees.Where(tree =>
                tree.ToString().Contains("class Strings", StringComparison.Ordinal)
            )
        )
        {
            // The path ends with namespace, record and column: "…/Sampler.Sample.TextColumn.g.cs".
            string name = string.Join('.', Path.GetFileName(tree.FilePath).Split('.')[1..^2]);
            string logged = tree.ToString()
                .Replace("Made = new string[", $"Made = global::StringsLog.Make(\"{name}\", ", StringComparison.Ordinal)
                .Replace("];\n        }", ");\n        }", StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(
                tree,
                CSharpSyntaxTree.ParseText(logged, GeneratorHarness.ParseOptions, tree.FilePath)
            );
        }

        return new LoadedCorpus(
            compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Log, GeneratorHarness.ParseOptions))
        );
    }
}
