using System.Reflection;
using System.Runtime.Loader;

namespace Summit.Helsinki.Tests.StartUp;

/// <summary>
/// A second copy of the corpus, the library and these tests in another load context. It is in the state of a new
/// process: no string has been created and no static constructor has run.
/// </summary>
internal sealed class FreshLoad : AssemblyLoadContext
{
    /// <summary>Calls the static method of a delegate in the second copy of its assembly.</summary>
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
