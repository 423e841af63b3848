namespace Summit.Compiler.Model;

/// <summary>
/// Numbers as codes. Code 0 is a missing value; code <c>c</c> is the value <c>Origin + (c - 1) * Unit</c>.
/// </summary>
/// <param name="Codes">A code for each row.</param>
/// <param name="Origin">The value of code 1.</param>
/// <param name="Unit">The difference between the values of consecutive codes.</param>
internal sealed record NumberCodes(ulong[] Codes, long Origin, long Unit);
