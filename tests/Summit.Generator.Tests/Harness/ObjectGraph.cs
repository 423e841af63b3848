using System.Reflection;

namespace Summit.Generator.Tests.Harness;

/// <summary>Walks all objects that can be reached from an object, including private fields.</summary>
internal static class ObjectGraph
{
    /// <summary>Returns the path to the first matching object, or null.</summary>
    public static string? Find(string name, object root, Func<object, bool> isSought)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Path, object Value)>([(name, root)]);
        while (open.TryPop(out (string Path, object Value) item))
        {
            if (isSought(item.Value))
                return $"{item.Path} is a {item.Value.GetType()}";
            if (!seen.Add(item.Value))
                continue;
            foreach ((string path, object? value) in Parts(item.Value))
            {
                if (value is not null)
                    open.Push((item.Path + path, value));
            }
        }

        return null;
    }

    private static IEnumerable<(string Path, object? Value)> Parts(object value)
    {
        if (value is Array array)
            return IsLeaf(array.GetType().GetElementType()!)
                ? []
                : array.Cast<object?>().Select((item, i) => ($"[{i}]", item));
        return FieldsOf(value.GetType())
            .Where(field => !IsLeaf(field.FieldType))
            .Select(field => ($".{field.Name}", field.GetValue(value)));
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (
                FieldInfo field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
                yield return field;
        }
    }

    /// <summary>Returns true for types whose values refer to no other objects.</summary>
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string);
}
