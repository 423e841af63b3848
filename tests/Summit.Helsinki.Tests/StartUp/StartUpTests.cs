namespace Summit.Helsinki.Tests.StartUp;

/// <summary>Runs alone, so that no other test runs static constructors while these tests listen for them.</summary>
[CollectionDefinition(nameof(StartUpTests), DisableParallelization = true)]
[Collection(nameof(StartUpTests))]
public class StartUpTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Only_the_holders_of_strings_and_the_corpus_as_an_object_have_static_constructors() =>
        Assert.All(typeof(Helsinki2018).Assembly.GetTypes().Where(type => type.TypeInitializer is not null), type =>
            Assert.Contains(type.Name, (string[])["Strings", "EmittedCorpusObject"])
        );

    [Fact]
    public void Nothing_is_initialised_until_a_string_is_read()
    {
        using var listener = new StaticConstructorListener();
        var fresh = new FreshLoad();

        // The name is read last: its holder has the first static constructor that runs, which proves that the listener
        // works.
        Assert.True(fresh.Call(Readings.AllButStrings) > 0);
        Assert.Equal("Vladimir Putin".Length, fresh.Call(Readings.OneName));

        const string HolderOfNames = "Summit.Helsinki.Speaker+NameColumn+Strings";
        Assert.Equal([HolderOfNames], listener.TypesUpTo(HolderOfNames, Patience));
    }

    [Fact]
    public void No_assembly_has_a_module_initialiser() =>
        Assert.Null(typeof(Helsinki2018).Assembly.ManifestModule.GetType("<Module>")?.TypeInitializer);

    [Fact]
    public void A_string_is_the_same_object_each_time() =>
        Assert.All(StringCollector.AllStrings().Zip(StringCollector.AllStrings()), pair =>
            Assert.Same(pair.First, pair.Second)
        );

    [Fact]
    public void A_string_is_the_same_object_on_every_thread()
    {
        string name = Speaker.SauliNiinisto.Name,
            alias = Speaker.SauliNiinisto.OtherNames[0];
        var thread = new Thread(() =>
            Assert.True(
                ReferenceEquals(name, Speaker.SauliNiinisto.Name)
                    && ReferenceEquals(alias, Speaker.SauliNiinisto.OtherNames[0])
            )
        );
        thread.Start();
        thread.Join();
    }
}
