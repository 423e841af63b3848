using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The members of an enum field, found by their names and spellings.</summary>
internal sealed class MemberIndex
{
    private readonly NameIndex _names;
    private readonly EnumMemberShape[] _members;
    private readonly EnumMemberShape? _others;

    /// <summary>Indexes the members of <paramref name="field"/>.</summary>
    public MemberIndex(EnumField field)
    {
        var names = new List<string>();
        var members = new List<EnumMemberShape>();
        foreach (EnumMemberShape member in field.Members)
        {
            foreach (string name in member.Spellings.Prepend(Spelling.InYaml(member.Name)))
            {
                names.Add(name);
                members.Add(member);
            }
        }

        _names = new NameIndex([.. names]);
        _members = [.. members];
        _others = field.Members.FirstOrDefault(member => member.IsOthers);
    }

    /// <summary>The names and spellings.</summary>
    public WordList Words => _names.Words;

    /// <summary>The member that is spelled so, or that stands for others; null if there is none.</summary>
    public EnumMemberShape? Find(string text) => _names.Find(text) is >= 0 and var index ? _members[index] : _others;
}
