using System.Globalization;
using System.Text;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>
/// Names the static members for records, such as <c>VladimirPutin</c> for <c>vladimir-putin</c>. A name depends only on
/// the key and the schema, so that a member always stands for the same record. Records with the same name have no
/// member.
/// </summary>
internal static class MemberNames
{
    /// <summary>
    /// The names of the members that every record type has in addition to its fields. <c>KnownK</c> is reserved because
    /// a table with many records groups its members by first letter in types such as <c>KnownK</c>, and C# does not
    /// allow a member to have the name of its type.
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
        "Parse",
        "ReferenceEquals",
        "TableData",
        "ToString",
        "TryParse",
    ];

    /// <summary>
    /// The length, in characters, at which a name is truncated. The C# compiler accepts up to 1023 bytes of UTF-8.
    /// </summary>
    private const int LongestName = 250;

    /// <summary>
    /// Returns the records of a table in order, grouped by member name. Returns an empty list if the table has too many
    /// records or none of them is well-known.
    /// </summary>
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

    /// <summary>Returns the names of the members that the generator emits for a field.</summary>
    private static IEnumerable<string> Names(FieldShape field) =>
        field.Queries().Concat([field.Name, field.Name + "Utf8", field.Name + "Column", field.Name + "Facet"]);

    /// <summary>
    /// Returns <paramref name="name"/>, with a numbered suffix if the name is taken. An identifier has no <c>_</c>
    /// after its first character, so that a suffix such as <c>_2</c> makes the name unique.
    /// </summary>
    private static string Free(string name, HashSet<string> taken)
    {
        string free = name;
        for (int number = 2; taken.Contains(free); number++)
            free = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>
    /// Returns the identifier for a key in Pascal case. Characters that an identifier cannot contain separate its
    /// words, and signs such as <c>#</c> become words.
    /// </summary>
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

    /// <summary>
    /// Returns the word for a sign that distinguishes names such as C, C# and C++; null for any other character.
    /// </summary>
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

    /// <summary>
    /// Returns true for the vowel signs and accents of many scripts, which an identifier can contain.
    /// </summary>
    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        && character is not (>= '\uFE00' and <= '\uFE0F');
}
