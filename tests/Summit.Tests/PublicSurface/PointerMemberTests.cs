using System.ComponentModel;
using System.Reflection;

namespace Summit.Tests.PublicSurface;

/// <summary>
/// Safe code cannot store a pointer through the public API. Only <c>Summit.CompilerServices</c> turns memory into a
/// pointer.
/// </summary>
public sealed class PointerMemberTests
{
    private const string CompilerServices = "Summit.CompilerServices";

    /// <summary>Members that read the memory they receive and store a pointer to an array of their own.</summary>
    private static readonly string[] CopyingMembers = ["Summit.TableSets.SetOf"];

    private static Assembly Library => typeof(Table<>).Assembly;

    [Fact]
    public void Only_compiler_services_turn_memory_into_a_pointer()
    {
        string[] members = [.. PointerMembers.Of(Library.GetTypes()).Distinct()];
        Assert.Contains("Summit.CompilerServices.UnsafeTextList.Create", members);
        Assert.Equal(
            CopyingMembers.Order(StringComparer.Ordinal),
            members
                .Where(member => !member.StartsWith(CompilerServices + ".Unsafe", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Compiler_services_are_hidden_from_IntelliSense() =>
        Assert.All(Library.GetExportedTypes().Where(type => type.Namespace == CompilerServices), type =>
            Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State)
        );

    [Fact]
    public void Every_way_to_store_a_pointer_is_found()
    {
        string name = typeof(Holder).FullName!;
        Assert.Equal(
            [
                $"{name}..ctor",
                $"{name}.FromArray",
                $"{name}.TryOpen",
                $"{name}.op_Explicit",
                $"{name}.set_Address",
                $"{typeof(Holders).FullName}.Nested",
            ],
            PointerMembers.Of([typeof(Holder), typeof(Holders), typeof(Nest)]).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>A struct with a pointer, and one member for each way to store it.</summary>
    public struct Holder
    {
        private nint _address;

        public Holder(ReadOnlySpan<byte> memory) => _address = memory.Length;

        public nint Address
        {
            readonly get => _address;
            set => _address = value;
        }

        public static Holder FromArray(byte[] memory) => new(memory);

        public static bool TryOpen(in byte first, out Holder holder)
        {
            holder = default;
            return first != 0;
        }

        public static explicit operator Holder(Span<byte> memory) => new(memory);

        public static Holder Combine(in Holder left, in Holder right) => left._address == 0 ? right : left;

        public static int Sum(ReadOnlySpan<byte> memory) => memory.Length;
    }

    /// <summary>A struct whose field has a pointer.</summary>
    public readonly struct Nest
    {
        internal Nest(Holder holder) => Holder = holder;

        internal Holder Holder { get; }
    }

    /// <summary>A class that makes structs with a pointer.</summary>
    public static class Holders
    {
        public static Nest? Nested(ReadOnlyMemory<byte> memory) => new Nest(new Holder(memory.Span));
    }
}
