using System.Globalization;
using System.Text;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>
/// Names the members through which code reaches records, such as <c>VladimirPutin</c> for <c>vladimir-putin</c>. A name
/// depends on the key and the schema alone, so that a member never changes its record. Records with the same name have
/// no member.
/// </summary>
internal static class MemberNames
{
    /// <summary>
    /// The members that every record type has beyond its fields. <c>KnownK</c> would be a member of the group that is
    /// called so, if there are groups, and C# has no member called like its type.
    /// </summary>
    private static readonly string[] Reserved =
    [
        "CompareTo",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "IsNull",
        "KnownK",
        "MemberwiseClone",
        "Ordinal",
        "ReferenceEquals",
        "TableData",
        "ToString",
    ];

    /// <summary>The most letters of a name: the compiler takes up to 1023 bytes of UTF-8.</summary>
    private const int LongestName = 250;

    /// <summary>Returns the records of a table by the names of their members, in order; none of a table that has too
    /// many.</summary>
    public static IReadOnlyList<IGrouping<string, BoundRecord>> Of(BoundTable table)
    {
        if (!table.Shape.IsWellKnown || table.Records.Count > RecordShape.MaxWellKnown)
            return [];

        HashSet<string> taken =
        [
            .. Reserved,
            table.Shape.Name,
            .. table.Shape.OtherMembers,
            .. table.Shape.Fields.SelectMany(Names),
        ];
        return [.. table.Records.GroupBy(record => Free(Identifier(record.Key), taken), StringComparer.Ordinal)];
    }

    /// <summary>The members that a field has emitted for it.</summary>
    private static IEnumerable<string> Names(FieldShape field) =>
        field.Queries().Concat([field.Name, field.Name + "Utf8", field.Name + "Column", field.Name + "Facet"]);

    /// <summary>An identifier has no <c>_</c> behind its first letter, so that a number after one makes it unlike all
    /// others.</summary>
    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 2; taken.Contains(free); number++)
            free = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>The parts of a key between what no identifier may hold, each with a capital; signs that are read aloud
    /// are words.</summary>
    private static string Identifier(string key)
    {
        var name = new StringBuilder();
        bool startsPart = true;
        for (int i = 0; i < key.Length && name.Length < LongestName; i++)
        {
            char character = key[i];
            if (WordOf(character) is { } word)
            {
                name.Append(word);
                startsPart = true;
            }
            else if (char.IsLetterOrDigit(character))
            {
                if (name.Length == 0 && char.IsDigit(character))
                    name.Append('_');
                name.Append(startsPart ? char.ToUpperInvariant(character) : character);
                startsPart = false;
            }
            else if (name.Length > 0 && IsMark(character))
            {
                name.Append(character);
            }
            else
            {
                startsPart = true;
            }
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    /// <summary>The word for a sign that makes names different, such as those of C, C# and C++.</summary>
    private static string? WordOf(char sign) =>
        sign switch
        {
            '#' => "Sharp",
            '+' => "Plus",
            '&' => "And",
            '@' => "At",
            '%' => "Percent",
            '$' => "Dollar",
            '*' => "Star",
            _ => null,
        };

    /// <summary>True for the vowel signs and accents of many scripts, which are letters of an identifier.</summary>
    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        && character is not (>= '\uFE00' and <= '\uFE0F');
}
