using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Finds the members of an enum field by name or spelling.</summary>
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

    /// <summary>All names and spellings.</summary>
    public WordList Words => _names.Words;

    /// <summary>
    /// Returns the member with that name or spelling. Without a match, returns the member that stands for other texts,
    /// or null if the enum has none.
    /// </summary>
    public EnumMemberShape? Find(string text) => _names.Find(text) is >= 0 and var index ? _members[index] : _others;
}
