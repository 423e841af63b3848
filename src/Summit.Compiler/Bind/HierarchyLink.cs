using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A reference that is part of a hierarchy.</summary>
/// <param name="Field">The field that contains the reference.</param>
/// <param name="Record">The record that contains the reference.</param>
/// <param name="Broader">The record that the reference leads to.</param>
/// <param name="Span">The span of the reference.</param>
internal readonly record struct HierarchyLink(
    ReferringField Field,
    PendingRecord Record,
    PendingRecord Broader,
    SourceSpan Span
);
