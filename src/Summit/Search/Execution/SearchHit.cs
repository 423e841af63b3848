using System.Runtime.InteropServices;

namespace Summit;

/// <summary>A record that a search found.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Score">How well it matches, above 0; scores of one query compare, those of two do not.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct SearchHit<T>(T Record, float Score)
    where T : struct, IRecord<T>;
