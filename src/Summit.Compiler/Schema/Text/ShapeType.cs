using System.Reflection;

namespace Summit.Compiler.Schema.Text;

/// <summary>
/// The serialised properties of a type of the shape. Reflection finds the properties, so that new ones need no code
/// here.
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

    /// <summary>The properties: first those of the constructor in parameter order, then the others by name.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>
    /// Returns the serialised type: <paramref name="type"/> itself, or, if that is abstract, the derived type called
    /// <paramref name="name"/>. Returns null if there is no such derived type.
    /// </summary>
    public static ShapeType? Of(Type type, string? name)
    {
        if (!type.IsAbstract)
            return new ShapeType(type);
        Type? derived = type.Assembly.GetType($"{type.Namespace}.{name}");
        return derived is { IsAbstract: false } && type.IsAssignableFrom(derived) ? new ShapeType(derived) : null;
    }

    /// <summary>True for a type of the shape; false for a scalar type or a list.</summary>
    public static bool IsOfShape(Type type) =>
        type is { IsClass: true, Namespace: not null }
        && type.Namespace.StartsWith(typeof(CorpusShape).Namespace!, StringComparison.Ordinal);

    /// <summary>Returns the element type of a list, or null for any other type.</summary>
    public static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>True if the constructor takes the property. The writer never omits a default value for it.</summary>
    public bool IsRequired(PropertyInfo property) => Array.IndexOf(_parameters, property) >= 0;

    /// <summary>Creates an instance with the given values. All other properties keep their defaults.</summary>
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
