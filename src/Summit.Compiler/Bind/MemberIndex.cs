using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The members of an enum field, found by their names and spellings.</summary>
internal sealed class MemberIndex
{
    private readonly NameIndex _names;
    private readonly EnumMemberShape[] _members;
    private readonly EnumMemberShape? _others;

    /// <summary>Indexes the members of <paramref name="field"/>.</summary>
    public MemberIndex(FieldShape field)
    {
        (string Name, EnumMemberShape Member)[] names =
            [.. field.Members.SelectMany(member => member.Spellings.Prepend(Spelling.InYaml(member.Name)).Select(name => (name, member)))];
        _names = new NameIndex(Array.ConvertAll(names, name => name.Name));
        _members = Array.ConvertAll(names, name => name.Member);
        _others = field.Members.FirstOrDefault(member => member.IsOthers);
    }

    /// <summary>The names and spellings.</summary>
    public WordList Words => _names.Words;

    /// <summary>The member that is spelled so, or that stands for others; null if there is none.</summary>
    public EnumMemberShape? Find(string text) => _names.Find(text) is >= 0 and var index ? _members[index] : _others;
}
