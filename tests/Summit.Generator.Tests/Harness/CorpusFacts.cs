using System.Globalization;

namespace Summit.Generator.Tests.Harness;

/// <summary>Asserts facts about a corpus, given as C# expressions.</summary>
internal static class CorpusFacts
{
    /// <summary>Asserts that two expressions have the same value. <c>default</c> stands for a missing value.</summary>
    public static void Holds(this LoadedCorpus corpus, string expected, string actual)
    {
        object?[] values = (object?[])corpus.Evaluate($"new object[] {{ {expected}, {actual} }}")!;
        (object? expectedValue, object? actualValue) = (values[0], values[1]);
        Assert.Equal(Bits(expectedValue), Bits(actualValue));
        Assert.Equal(expectedValue?.GetType(), actualValue?.GetType());
    }

    /// <summary>
    /// Returns a value that distinguishes -0.0 from 0.0, 1.50 from 1.5, and an instant from the same instant at another
    /// offset.
    /// </summary>
    private static object? Bits(object? value) =>
        value switch
        {
            double number => BitConverter.DoubleToInt64Bits(number),
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
            _ => value,
        };
}
