using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Creates fields for shapes built by hand. <see cref="Shape.Record"/> sets their index.</summary>
internal static class Field
{
    private const int NoIndex = -1;

    public static KeyField Key(string name) => new(name, NoIndex);

    public static TextField Text(string name) => new(name, NoIndex);

    public static TextListField Aliases(string name) => new(name, NoIndex) { IsAlias = true };

    public static IntegerField Integer(string name, long minimum, long maximum) =>
        new(name, NoIndex) { Minimum = minimum, Maximum = maximum };

    public static EnumField Enum(string name, params string[] members) =>
        new(name, NoIndex)
        {
            Members = new EquatableArray<EnumMemberShape>([
                .. members.Select((member, i) => new EnumMemberShape(member, i)),
            ]),
        };

    public static ReferenceField Reference(string name, string target) => new(name, NoIndex, target);

    public static ReferenceListField References(string name, string target) => new(name, NoIndex, target);

    public static NestedListField Nested(string name, string target) => new(name, NoIndex, target);

    public static ParentField Parent(string name, string target) => new(name, NoIndex, target);

    public static T Optional<T>(this T field)
        where T : FieldShape => (T)(field with { IsOptional = true });

    public static T Order<T>(this T field)
        where T : NumberField => (T)(field with { IsOrder = true });
}
