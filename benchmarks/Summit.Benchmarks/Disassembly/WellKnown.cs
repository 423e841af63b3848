using System.Runtime.CompilerServices;
using Summit.Helsinki;

namespace Summit.Benchmarks.Disassembly;

/// <summary>Methods that read fields of a well-known record: all of it should be constants.</summary>
internal static class WellKnown
{
    /// <summary>A number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WellKnownNumber() => Entry.Live1818UnDisarmament.Position;

    /// <summary>A text: an address and a length.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadOnlySpan<byte> WellKnownText() => Entry.Live1818UnDisarmament.HeadlineUtf8;

    /// <summary>A field of what a reference leads to.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SourceKind WellKnownReference() => Entry.Live1818UnDisarmament.Source.Kind;

    /// <summary>The length of a set.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WellKnownCount() => Speaker.VladimirPutin.Entries.Count;

    /// <summary>Calls all of them, so that they are compiled.</summary>
    public static string CallAll() =>
        $"{WellKnownNumber()} {WellKnownText().Length} {WellKnownReference()} {WellKnownCount()}";
}
