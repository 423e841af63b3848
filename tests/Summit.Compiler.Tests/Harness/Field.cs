using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Fields for shapes built by hand. Their index is set by <see cref="Shape.Record"/>.</summary>
internal static class Field
{
    public static FieldShape Key(string name) => Of(name, FieldKind.Text) with { Role = FieldRole.Key };

    public static FieldShape Aliases(string name) => Of(name, FieldKind.TextList) with { Role = FieldRole.Alias };

    public static FieldShape Of(string name, FieldKind kind) => new(name, kind, Index: -1);

    public static FieldShape Integer(string name, long minimum, long maximum) =>
        Of(name, FieldKind.Integer) with { Minimum = minimum, Maximum = maximum };

    public static FieldShape Enum(string name, params string[] members) => Of(name, FieldKind.Enum) with
    {
        Members = new EquatableArray<EnumMemberShape>([.. members.Select((member, i) => new EnumMemberShape(member, i))]),
    };

    public static FieldShape To(string name, FieldKind kind, string target) => Of(name, kind) with { Target = target };

    public static FieldShape Optional(this FieldShape field) => field with { IsOptional = true };

    public static FieldShape Order(this FieldShape field) => field with { IsOrder = true };
}
