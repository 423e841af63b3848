using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Summit.Text;

namespace Summit.Browser.Tests;

/// <summary>
/// Tests that the trimmed library has the stemmers of all languages. The trimmer has seen no corpus that uses them.
/// </summary>
public sealed class LanguageTests
{
    /// <summary>The library as the engine contains it.</summary>
    private static readonly Assembly Library = new AssemblyLoadContext(null).LoadFromAssemblyPath(
        Path.Combine(EngineFolder.Path, "Summit.dll")
    );

    /// <summary>Each language with an inflected word and a function word.</summary>
    public static TheoryData<string, string, string> Words =>
        new()
        {
            { "Danish", "husene", "og" },
            { "Dutch", "kinderen", "het" },
            { "English", "summits", "the" },
            { "Finnish", "taloissa", "ja" },
            { "French", "gouvernements", "et" },
            { "German", "kindern", "und" },
            { "Italian", "governi", "della" },
            { "Norwegian", "husene", "og" },
            { "Portuguese", "governos", "uma" },
            { "Russian", "правительства", "и" },
            { "Spanish", "gobiernos", "los" },
            { "Swedish", "husen", "och" },
        };

    [Fact]
    public void Every_language_is_tested() =>
        Assert.Equal(
            Words.Select(row => row.Data.Item1).Append(nameof(Language.None)).Order(StringComparer.Ordinal),
            Enum.GetNames<Language>().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Words))]
    public void The_engine_stems_every_language_as_the_library_does(string language, string word, string functionWord)
    {
        var whole = new Stemmer(typeof(LanguageRules).Assembly, language);
        var trimmed = new Stemmer(Library, language);

        Assert.NotEqual(word, trimmed.Stem(word));
        Assert.Equal(whole.Stem(word), trimmed.Stem(word));
        Assert.True(trimmed.IsFunctionWord(functionWord));
        Assert.False(trimmed.IsFunctionWord(word));
    }

    /// <summary>The rules of a language in one copy of the library.</summary>
    private sealed class Stemmer
    {
        private readonly StemOf _stem;
        private readonly Contains _isFunctionWord;

        public Stemmer(Assembly library, string language)
        {
            Type rules = library.GetType(typeof(LanguageRules).FullName!)!;
            object instance = rules.GetProperty(language)!.GetValue(null)!;
            _stem = Method<StemOf>(rules, instance);
            _isFunctionWord = Method<Contains>(rules, instance, "IsFunctionWord");
        }

        private delegate int StemOf(ReadOnlySpan<byte> written, ReadOnlySpan<byte> folded, Span<byte> stem);

        private delegate bool Contains(ReadOnlySpan<byte> folded);

        /// <summary>Returns the stem of a word without accents.</summary>
        public string Stem(string word)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(word);
            byte[] stem = new byte[256];
            int length = _stem(bytes, bytes, stem);
            return Encoding.UTF8.GetString(stem, 0, length);
        }

        public bool IsFunctionWord(string word) => _isFunctionWord(Encoding.UTF8.GetBytes(word));

        private static T Method<T>(Type rules, object instance, string? name = null)
            where T : Delegate =>
            rules
                .GetMethod(name ?? typeof(T).Name, BindingFlags.Instance | BindingFlags.NonPublic)!
                .CreateDelegate<T>(instance);
    }
}
