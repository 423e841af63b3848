using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A reference that is part of a hierarchy.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Record">The record that it leads from.</param>
/// <param name="Broader">The record that it leads to.</param>
/// <param name="Span">The span of the reference.</param>
internal readonly record struct HierarchyLink(
    ReferringField Field,
    PendingRecord Record,
    PendingRecord Broader,
    SourceSpan Span
);
