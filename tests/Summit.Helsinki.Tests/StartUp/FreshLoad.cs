using System.Reflection;
using System.Runtime.Loader;

namespace Summit.Helsinki.Tests.StartUp;

/// <summary>
/// The corpus, the library and these tests loaded a second time, so that a test meets them as a process that has just
/// started does: no string made, no static constructor run.
/// </summary>
internal sealed class FreshLoad : AssemblyLoadContext
{
    /// <summary>Calls, in the fresh copy of its assembly, the static method that a delegate is of.</summary>
    public T Call<T>(Func<T> method)
    {
        Assembly copy = LoadFromAssemblyPath(method.Method.Module.FullyQualifiedName);
        return copy.GetType(method.Method.DeclaringType!.FullName!)!
            .GetMethod(method.Method.Name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<T>>()();
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        bool isOurs = assemblyName.Name!.StartsWith(nameof(Summit), StringComparison.Ordinal);
        return isOurs ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll")) : null;
    }
}
