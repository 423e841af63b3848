using System.Runtime.CompilerServices;
using Summit.Helsinki;

namespace Summit.Benchmarks.Disassembly;

/// <summary>Methods that read fields of a well-known record. The JIT should compile them to constants.</summary>
internal static class WellKnown
{
    /// <summary>A number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WellKnownNumber() => Entry.Live1818UnDisarmament.Position;

    /// <summary>A text: its address and length.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadOnlySpan<byte> WellKnownText() => Entry.Live1818UnDisarmament.HeadlineUtf8;

    /// <summary>A field of a referenced record.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SourceKind WellKnownReference() => Entry.Live1818UnDisarmament.Source.Kind;

    /// <summary>The number of records of a set.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WellKnownCount() => Speaker.VladimirPutin.Entries.Count;

    /// <summary>Calls all methods, so that the JIT compiles them.</summary>
    public static string CallAll() =>
        $"{WellKnownNumber()} {WellKnownText().Length} {WellKnownReference()} {WellKnownCount()}";
}
