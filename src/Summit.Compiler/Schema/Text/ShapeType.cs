using System.Reflection;

namespace Summit.Compiler.Schema.Text;

/// <summary>
/// What is carried of a type of the shape: all that can be set, so that a new property needs no line of code here.
/// </summary>
internal sealed class ShapeType
{
    private readonly ConstructorInfo _constructor;
    private readonly PropertyInfo[] _parameters;

    private ShapeType(Type type)
    {
        _constructor = type.GetConstructors().Single();
        _parameters = Array.ConvertAll(_constructor.GetParameters(), parameter => type.GetProperty(parameter.Name!)!);
        Properties = _parameters
            .Concat(
                type.GetProperties()
                    .Where(property => property.CanWrite)
                    .Except(_parameters)
                    .OrderBy(property => property.Name, StringComparer.Ordinal)
            )
            .ToArray();
    }

    /// <summary>The properties: those that the constructor takes, in its order, then the others by name.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>The type of that name and kind: <paramref name="type"/> itself, or of an abstract one its heir.</summary>
    public static ShapeType? Of(Type type, string? name)
    {
        if (!type.IsAbstract)
            return new ShapeType(type);
        Type? heir = type.Assembly.GetType($"{type.Namespace}.{name}");
        return heir is { IsAbstract: false } && type.IsAssignableFrom(heir) ? new ShapeType(heir) : null;
    }

    /// <summary>True for a type of the shape, in contrast to a value.</summary>
    public static bool IsOfShape(Type type) =>
        type is { IsClass: true, Namespace: not null }
        && type.Namespace.StartsWith(typeof(CorpusShape).Namespace!, StringComparison.Ordinal);

    /// <summary>The type of the elements of a list, or null for anything else.</summary>
    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>True where the constructor takes the property, which is therefore always given.</summary>
    public bool IsRequired(PropertyInfo property) => Array.IndexOf(_parameters, property) >= 0;

    /// <summary>An instance with these values; what is not given has its default.</summary>
    public object Create(IReadOnlyDictionary<PropertyInfo, object> values)
    {
        object made = _constructor.Invoke(Array.ConvertAll(_parameters, property => ValueOf(property, values)));
        foreach (KeyValuePair<PropertyInfo, object> pair in values)
        {
            if (!IsRequired(pair.Key))
                pair.Key.SetValue(made, pair.Value);
        }

        return made;
    }

    private static object? ValueOf(PropertyInfo property, IReadOnlyDictionary<PropertyInfo, object> values) =>
        values.TryGetValue(property, out object? value) ? value
        : property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType)
        : null;
}
