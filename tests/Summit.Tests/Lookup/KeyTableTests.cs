using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Lookup;

namespace Summit.Tests.Lookup;

/// <summary>Compares key tables with a dictionary.</summary>
public class KeyTableTests
{
    public static readonly MatrixTheoryData<NameKind, int> KindsAndSizes = new(
        Enum.GetValues<NameKind>(),
        [0, 1, 2, 3, 70, 199, 200, 201, 1000, 20_000]
    );

    [Theory]
    [MemberData(nameof(KindsAndSizes))]
    public void A_table_finds_every_name_and_no_other(NameKind kind, int size)
    {
        string[] names = Names.Make(kind, size, seed: size);

        AssertLikeDictionary(names, [.. names, .. Names.Near(names, kind, seed: size), "", "x", new string('x', 5000)]);
    }

    [Fact]
    public void A_table_finds_any_names()
    {
        Arbitrary<string[]> any = Gen.ArrayOf(
                Gen.OneOf(
                    ArbMap.Default.GeneratorFor<NonEmptyString>().Select(text => text.Get).Where(IsWellFormed),
                    Gen.Choose(1, 40)
                        .SelectMany(length => Gen.Elements('a', 'b', 'z').ArrayOf(length))
                        .Select(letters => new string(letters))
                )
            )
            .ToArbitrary();

        Prop.ForAll(any, names =>
                AssertLikeDictionary([.. names.Distinct()], [.. names, .. names.Select(name => name + "b")])
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(NameKind.Random, 200, true)]
    [InlineData(NameKind.Random, 201, false)]
    [InlineData(NameKind.SameEnds, 70, false)]
    public void Small_tables_are_direct_if_the_ends_of_names_differ(NameKind kind, int size, bool isDirect) =>
        Assert.Equal(isDirect, BuiltKeys.Of(Names.Make(kind, size, seed: 1)).IsDirect);

    [Theory]
    [InlineData("{0}-is-where-names-of-this-table-differ", HashedPart.Ends)]
    [InlineData("names-differ-{0}-but-do-not-at-their-ends", HashedPart.LongEnds)]
    [InlineData("names-of-this-table-{0}-differ-in-their-middle", HashedPart.Whole)]
    public void The_hash_reads_only_the_bytes_that_distinguish_the_names(string name, HashedPart part)
    {
        string[] names =
        [
            .. Enumerable.Range(100, 300).Select(number => string.Format(CultureInfo.InvariantCulture, name, number)),
        ];

        Assert.Equal(part, BuiltKeys.Of(names).Part);
        AssertLikeDictionary(names, [.. names, .. Names.Near(names, NameKind.Random, seed: 1)]);
    }

    [Theory]
    [InlineData("with\0nul and more", "with\u8000nul and more")]
    [InlineData("with\0nul", "with\u9999nul")]
    public void A_character_whose_low_byte_is_zero_does_not_match_NUL(string name, string other)
    {
        foreach (
            BuiltKeys keys in new[]
            {
                BuiltKeys.Of([name]),
                BuiltKeys.Of([name, .. Names.Make(NameKind.Random, 300, seed: 3)]),
            }
        )
        {
            Assert.Equal(1, keys.Find(name));
            Assert.Equal(0, keys.Find(other));
        }
    }

    [Fact]
    public void The_first_of_equal_names_wins_and_empty_names_are_ignored()
    {
        var keys = BuiltKeys.Of(["", "twice", "once", "twice"]);

        Assert.Equal(2, keys.Find("twice"u8));
        Assert.Equal(3, keys.Find("once"));
        Assert.Equal(0, keys.Find(""));
    }

    [Fact]
    public void Unpaired_surrogates_in_names_are_equal()
    {
        var keys = BuiltKeys.Of(["\uD800", "\uD801", "plain"]);

        Assert.Equal(1, keys.Find("\uFFFD"));
        Assert.Equal(3, keys.Find("plain"));
    }

    [Theory]
    [InlineData("niinist\u00C3\u00B6")]
    [InlineData("niinist\uFFC3\uFFB6")]
    [InlineData("niinist\u01C3\u01B6")]
    [InlineData("niinist\uD83D")]
    [InlineData("niinisto\uDE00")]
    public void UTF16_whose_low_bytes_spell_a_name_does_not_match(string name)
    {
        Assert.Equal(0, BuiltKeys.Of(["niinistö", "niinistoe"]).Find(name));
        Assert.Equal(0, BuiltKeys.Of(["niinistö", .. Names.Make(NameKind.Random, 300, seed: 3)]).Find(name));
    }

    [Fact]
    public void Malformed_UTF8_is_not_found()
    {
        var keys = BuiltKeys.Of(["niinistö", "a", "\u07FF"]);
        var random = new Random(5);
        var name = new byte[40];
        for (int i = 0; i < 10_000; i++)
        {
            random.NextBytes(name);
            name[0] |= 0x80;
            name[1] = 0xFF;
            Assert.Equal(0, keys.Find(name.AsSpan(0, random.Next(2, 40))));
        }
    }

    [Theory]
    [InlineData(70)]
    [InlineData(1000)]
    public void Look_ups_allocate_nothing(int size)
    {
        string[] names = [.. Names.Make(NameKind.Random, size, seed: 2), "niinistö"];
        byte[][] utf8 = [.. names.Select(Utf8.Of)];
        foreach (BuiltKeys keys in new[] { BuiltKeys.Of(names), BuiltKeys.Folded(names) })
        {
            int found = Count(keys);
            Assert.Equal(0, AllocatedBytes.Of(() => Assert.True(Count(keys) == found)));
        }

        int Count(BuiltKeys keys)
        {
            int found = 0;
            for (int i = 0; i < names.Length; i++)
            {
                found += keys.Find(names[i]) + keys.Find(utf8[i]);
                found +=
                    keys.Find(names[i].AsSpan(1)) + keys.Find(utf8[i].AsSpan(1)) + keys.Find("пу"u8) + keys.Find("пу");
            }

            return found;
        }
    }

    [Fact]
    public void Suggestions_consider_every_name()
    {
        string[] names = Names.Make(NameKind.NotAscii, 150, seed: 9);

        Assert.Equal(names.Select((name, i) => (name, i + 1)), BuiltKeys.Of(names).All().OrderBy(name => name.Row));
    }

    [Theory]
    [InlineData("niinisto", 1)]
    [InlineData("NIINISTÖ", 1)]
    [InlineData("Niinisto\u0308", 1)]
    [InlineData("ПУТИН", 2)]
    [InlineData("пу\u0301тин", 2)]
    [InlineData("DVORAK", 3)]
    [InlineData("niinist", 0)]
    [InlineData("путйн", 0)]
    [InlineData("\uD800dvorak", 0)]
    public void Look_ups_of_folded_names_ignore_case_and_accents(string name, int row)
    {
        string[] names = ["Niinistö", "Путин", "Dvořák"];
        string[] more = [.. names, .. Names.Make(NameKind.Random, 500, seed: 4)];
        foreach (BuiltKeys keys in new[] { BuiltKeys.Folded(names), BuiltKeys.Folded(more) })
        {
            Assert.Equal(row, keys.Find(name));
            Assert.Equal(row, keys.Find(Utf8.Of(name)));
            Assert.Equal(0, keys.Find(name + new string('x', 5000)));
        }
    }

    private static void AssertLikeDictionary(string[] names, string[] asked)
    {
        var rows = new Dictionary<string, int>();
        for (int i = 0; i < names.Length; i++)
            rows.Add(names[i], i + 1);

        var keys = BuiltKeys.Of(names);
        foreach (string name in asked)
        {
            int row = rows.GetValueOrDefault(name);
            Assert.Equal(row, keys.Find(name));
            if (IsWellFormed(name))
                Assert.Equal(row, keys.Find(Utf8.Of(name)));
        }

        if (!keys.IsDirect)
            Assert.Equal(
                asked.Select(name => Ascii.IsValid(name) ? rows.GetValueOrDefault(name) : 0),
                keys.FindAll(asked)
            );
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return false;
        }

        return true;
    }
}
