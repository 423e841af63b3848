using System.ComponentModel;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.CompilerServices;

/// <summary>Opens the tables of a corpus.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledTables
{
    /// <summary>Opens a table, after a check that this library can read the layout of its data.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <exception cref="NotSupportedException">The corpus was compiled for another version of the library, or the
    /// machine is big-endian.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Table<T> Open<T>()
        where T : struct, IRecord<T>
    {
        // Both conditions are constants for the JIT, so that it drops the check if they hold.
        if (T.TableLayoutVersion != TableLayout.Version || !BitConverter.IsLittleEndian)
            ThrowUnreadable<T>();
        return default;
    }

    private static void ThrowUnreadable<T>()
        where T : struct, IRecord<T> =>
        throw new NotSupportedException(
            BitConverter.IsLittleEndian
                ? $"The table of {typeof(T).Name} in {AssemblyOf(typeof(T))} has data layout {T.TableLayoutVersion}, and {AssemblyOf(typeof(Table<T>))} reads {TableLayout.Version}: "
                    + "build the corpus against this version of Summit, or use the version that it was built against."
                : "Compiled corpora are little-endian, and this machine is not."
        );

    private static string AssemblyOf(Type type) =>
        $"{type.Assembly.GetName().Name} {type.Assembly.GetName().Version?.ToString(3)}";
}
