using System.Runtime.InteropServices;

namespace Summit;

/// <summary>A record that a search found, with its score.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Score">
/// The relevance of the record, above 0. Scores are comparable within one query, but not between queries.
/// </param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct SearchHit<T>(T Record, float Score)
    where T : struct, IRecord<T>;
