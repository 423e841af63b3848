namespace Summit.Helsinki.Tests.StartUp;

[Collection(nameof(StartUpTests))]
public class ConcurrencyTests
{
    /// <summary>The test repeats, because threads do not collide on the same string every time.</summary>
    private const int Rounds = 10;

    [Fact]
    public void Strings_made_by_many_threads_at_once_are_the_same_objects()
    {
        for (int round = 0; round < Rounds; round++)
        {
            (int strings, int different) = new FreshLoad().Call(Readings.AllStringsOnManyThreads);
            Assert.Equal(StringCollector.AllStrings().Length, strings);
            Assert.Equal(0, different);
        }
    }
}
