extern alias Compiler;

using FsCheck;
using FsCheck.Fluent;
using Summit.Lookup;
using BuildTimeHash = Compiler::Summit.Lookup.KeyHash;
using BuildTimePart = Compiler::Summit.Lookup.HashedPart;

namespace Summit.Tests.Lookup;

/// <summary>All implementations of the key hash agree.</summary>
public class KeyHashTests
{
    private static readonly Arbitrary<string> AsciiNames = Gen.Choose(1, 200)
        .SelectMany(length => Gen.Choose(0, 0x7F).Select(code => (char)code).ArrayOf(length))
        .Select(letters => new string(letters))
        .ToArbitrary();

    [Fact]
    public void Hashes_of_UTF8_and_UTF16_agree_on_ASCII() =>
        Prop.ForAll(AsciiNames, name =>
            {
                Assert.Equal(
                    KeyHash.Direct(Utf8.Of(name), 0x9E37_79B9_7F4A_7C15),
                    KeyHash.Direct(name.AsSpan(), 0x9E37_79B9_7F4A_7C15)
                );
                foreach (HashedPart part in Enum.GetValues<HashedPart>())
                    Assert.Equal(KeyHash.Pilot(Utf8.Of(name), 7, part), KeyHash.Pilot(name.AsSpan(), 7, part));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Hashes_of_the_compiler_and_the_library_agree() =>
        Prop.ForAll(AsciiNames, name =>
            {
                ulong hash = KeyHash.Pilot(Utf8.Of(name), 7, HashedPart.Whole);
                Assert.Equal(
                    BuildTimeHash.Direct(Utf8.Of(name), 0x9E37_79B9_7F4A_7C15),
                    KeyHash.Direct(Utf8.Of(name), 0x9E37_79B9_7F4A_7C15)
                );
                foreach (HashedPart part in Enum.GetValues<HashedPart>())
                    Assert.Equal(
                        BuildTimeHash.Pilot(Utf8.Of(name), 7, (BuildTimePart)part),
                        KeyHash.Pilot(Utf8.Of(name), 7, part)
                    );
                Assert.Equal(BuildTimeHash.Slot(hash, 99, 1000), KeyHash.Slot(hash, 99, 1000));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_byte_changes_the_hash()
    {
        for (int length = 1; length <= 100; length++)
        {
            var name = new byte[length];
            var hashes = new HashSet<ulong> { KeyHash.Pilot(name, 1, HashedPart.Whole) };
            for (int i = 0; i < length; i++)
            {
                name[i] = 1;
                Assert.True(hashes.Add(KeyHash.Pilot(name, 1, HashedPart.Whole)));
                name[i] = 0;
            }
        }
    }
}
