namespace Summit.Compiler.Model;

/// <summary>Numbers as codes: 0 for none, <c>c</c> for <c>Origin + (c - 1) * Unit</c>.</summary>
/// <param name="Codes">A code for each row.</param>
/// <param name="Origin">The value that code 1 stands for.</param>
/// <param name="Unit">The distance from the value of one code to that of the next.</param>
internal sealed record NumberCodes(ulong[] Codes, long Origin, long Unit);
