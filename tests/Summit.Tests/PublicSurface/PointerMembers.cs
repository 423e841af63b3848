using System.Reflection;
using System.Runtime.CompilerServices;

namespace Summit.Tests.PublicSurface;

/// <summary>
/// Finds the public members through which safe code can store a pointer. A member is found if it creates or changes a
/// value that contains a pointer, and if it takes memory that the pointer can refer to.
/// </summary>
internal static class PointerMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Returns the members of the visible types among <paramref name="types"/>, as <c>Namespace.Type.Member</c>.
    /// </summary>
    public static IEnumerable<string> Of(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible
        from member in type.GetMembers(Declared).OfType<MethodBase>()
        where IsCallable(member) && Results(member).Any(HasPointer) && member.GetParameters().Any(IsMemory)
        select $"{type.FullName}.{member.Name}";

    /// <summary>
    /// Returns true for members that code outside the assembly can call: public members, and protected ones.
    /// </summary>
    private static bool IsCallable(MethodBase member) =>
        member.IsPublic || member.IsFamily || member.IsFamilyOrAssembly;

    /// <summary>Returns the types of the values that a member creates or changes.</summary>
    private static IEnumerable<Type> Results(MethodBase member)
    {
        bool changesItself =
            member.IsConstructor || (!member.IsStatic && !member.DeclaringType!.IsDefined(typeof(IsReadOnlyAttribute)));
        if (changesItself)
            yield return member.DeclaringType!;
        if (member is MethodInfo method)
            yield return method.ReturnType;
        foreach (ParameterInfo parameter in member.GetParameters())
        {
            if (parameter.ParameterType.IsByRef && !parameter.IsIn)
                yield return parameter.ParameterType;
        }
    }

    /// <summary>
    /// Returns true if a pointer can come from a parameter. A reference to a value that contains a pointer does not
    /// count: the member passes on that pointer, as the operators of sets do.
    /// </summary>
    private static bool IsMemory(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (type.IsByRef)
            return !parameter.IsOut && !HasPointer(type);
        if (type.IsPointer || type.IsFunctionPointer || type.IsArray || type == typeof(nint) || type == typeof(nuint))
            return true;
        Type? definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(Span<>)
            || definition == typeof(ReadOnlySpan<>)
            || definition == typeof(Memory<>)
            || definition == typeof(ReadOnlyMemory<>);
    }

    private static bool HasPointer(Type type) => HasPointer(type, []);

    /// <summary>Returns true if a field of <paramref name="type"/>, or a field nested in it, is a pointer.</summary>
    private static bool HasPointer(Type type, HashSet<Type> seen)
    {
        if (type.IsPointer || type.IsFunctionPointer || type == typeof(nint) || type == typeof(nuint))
            return true;
        if (type.HasElementType)
            return HasPointer(type.GetElementType()!, seen);
        bool isOpaque =
            type.IsGenericParameter
            || type.IsPrimitive
            || type.IsEnum
            || (!type.IsValueType && type.Namespace?.StartsWith("Summit", StringComparison.Ordinal) != true);
        return !isOpaque
            && seen.Add(type)
            && Fields(type).Any(field => !field.FieldType.IsByRef && HasPointer(field.FieldType, seen));
    }

    private static FieldInfo[] Fields(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
}
