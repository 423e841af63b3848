using System.Reflection;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Schema;

/// <summary>
/// A shape in which every settable property differs from its default. Reflection finds the properties, so that new ones
/// are covered.
/// </summary>
internal sealed class FilledShape(int seed)
{
    private readonly Random _random = new(seed);

    public CorpusShape Corpus() => (CorpusShape)Fill(typeof(CorpusShape));

    private object Fill(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().Single();
        object made = constructor.Invoke([
            .. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType)),
        ]);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
            property.SetValue(made, Value(property.PropertyType));
        return made;
    }

    private object Value(Type type)
    {
        if (type == typeof(string))
            return $"a\"b\\ c\n\t\u0001\u2028\u0085é😀: #{_random.Next()}'{{}}[]\"\"\"";
        if (type == typeof(bool))
            return true;
        if (type == typeof(int))
            return _random.Next(2) == 0 ? int.MaxValue : -_random.Next(1, 1000);
        if (type == typeof(long))
            return _random.Next(2) == 0 ? long.MinValue : _random.NextInt64(1, long.MaxValue);
        if (type == typeof(double))
            return _random.NextDouble() + 0.1;
        if (type.IsEnum)
            return Enum.GetValues(type)
                .Cast<object>()
                .Where(value => !value.Equals(Activator.CreateInstance(type)))
                .OrderBy(_ => _random.Next())
                .First();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return List(type, type.GetGenericArguments()[0]);
        Assert.True(
            type.IsClass && type.Namespace!.StartsWith("Summit.Compiler.Schema", StringComparison.Ordinal),
            $"Fill a {type} here."
        );
        return Fill(type);
    }

    /// <summary>Returns a list of two elements; if their type is abstract, one element of every derived type.</summary>
    private object List(Type type, Type element)
    {
        object[] items = element.IsAbstract
            ?
            [
                .. element
                    .Assembly.GetTypes()
                    .Where(heir => !heir.IsAbstract && element.IsAssignableFrom(heir))
                    .OrderBy(heir => heir.Name, StringComparer.Ordinal)
                    .Select(Fill),
            ]
            : [Value(element), Value(element)];
        var array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return Activator.CreateInstance(type, array)!;
    }
}
