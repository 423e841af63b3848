using System.Reflection;
using System.Text;
using Summit.Text;

namespace Summit.Tests.Text.Stemming;

/// <summary>Every language has four things: rules, a tag, function words, and a place where trimming can remove it.</summary>
public sealed class LanguageTests
{
    private const BindingFlags Members =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<TheoryDataRow<Language>> All =>
        Enum.GetValues<Language>().Select(language => new TheoryDataRow<Language>(language));

    public static IEnumerable<TheoryDataRow<Language>> Stemmed =>
        Enum.GetValues<Language>().Skip(1).Select(language => new TheoryDataRow<Language>(language));

    [Theory]
    [MemberData(nameof(All))]
    public void A_language_has_rules_of_its_own(Language language)
    {
        Assert.Equal(language, LanguageRules.Of(language).Language);
        PropertyInfo rules = typeof(LanguageRules).GetProperty(language.ToString())!;
        Assert.Same(LanguageRules.Of(language), rules.GetValue(null));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_tag_names_its_language(Language language)
    {
        string tag = Languages.TagOf(language);
        Assert.Equal(language, Languages.OfTag(tag));
        Assert.Equal(language, Languages.OfTag($"{tag.ToUpperInvariant()}-Latn-001"));
    }

    [Theory]
    [InlineData("de-AT", Language.German)]
    [InlineData("pt-BR", Language.Portuguese)]
    [InlineData("sv_FI", Language.Swedish)]
    [InlineData("nn", Language.Norwegian)]
    [InlineData("no", Language.Norwegian)]
    [InlineData("rus", Language.Russian)]
    [InlineData("zh-Hans", Language.None)]
    [InlineData("den", Language.None)]
    [InlineData("", Language.None)]
    [InlineData("-", Language.None)]
    public void A_tag_with_more_parts_names_a_language(string tag, Language language) =>
        Assert.Equal(language, Languages.OfTag(tag));

    [Fact]
    public void A_number_that_is_no_language_has_no_tag() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Languages.TagOf((Language)99));

    [Theory]
    [InlineData(Language.English, "the", "summit")]
    [InlineData(Language.Danish, "og", "hus")]
    [InlineData(Language.Dutch, "het", "huis")]
    [InlineData(Language.Finnish, "että", "talo")]
    [InlineData(Language.French, "après", "maison")]
    [InlineData(Language.German, "für", "haus")]
    [InlineData(Language.Italian, "perché", "casa")]
    [InlineData(Language.Norwegian, "på", "hus")]
    [InlineData(Language.Portuguese, "não", "casa")]
    [InlineData(Language.Russian, "которого", "дом")]
    [InlineData(Language.Spanish, "también", "casa")]
    [InlineData(Language.Swedish, "också", "hus")]
    public void A_language_knows_its_function_words(Language language, string function, string content)
    {
        Assert.True(LanguageRules.Of(language).IsFunctionWord(Folded(function)));
        Assert.False(LanguageRules.Of(language).IsFunctionWord(Folded(content)));
        Assert.False(LanguageRules.Of(language).IsFunctionWord(default));
    }

    /// <summary>A word of the list is found as a whole, and no part of one is.</summary>
    [Theory]
    [MemberData(nameof(Stemmed))]
    public void Function_words_are_folded(Language language)
    {
        foreach (string word in FunctionWordsOf(language))
        {
            Assert.Equal(word, Encoding.UTF8.GetString(Folded(word)));
            Assert.True(LanguageRules.Of(language).IsFunctionWord(Encoding.UTF8.GetBytes(word)), word);
        }
    }

    [Theory]
    [MemberData(nameof(Stemmed))]
    public void Function_words_are_sorted_and_distinct(Language language)
    {
        string[] words = FunctionWordsOf(language);
        Assert.True(words.Length > 90);
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
    }

    /// <summary>
    /// Only emitted code names the rules of a language. If the library did, a trimmed program would contain the stemmer.
    /// </summary>
    [Fact]
    public void The_library_names_no_language()
    {
        IEnumerable<string> callers =
            from type in typeof(LanguageRules).Assembly.GetTypes()
            where type != typeof(LanguageRules)
            from method in type.GetMethods(Members).Concat<MethodBase>(type.GetConstructors(Members))
            from called in CalledMethods(method)
            where called.DeclaringType == typeof(LanguageRules) && called.IsStatic
            select $"{type.Name}.{method.Name} calls {called.Name}";
        Assert.Empty(callers);
    }

    private static string[] FunctionWordsOf(Language language)
    {
        LanguageRules rules = LanguageRules.Of(language);
        MethodInfo list =
            language == Language.English
                ? typeof(EnglishFunctionWords).GetProperty("Cells", Members)!.GetMethod!
                : rules.GetType().GetProperty("FunctionWords", Members)!.GetMethod!;
        object? target = list.IsStatic ? null : rules;
        var read = (ReadList)Delegate.CreateDelegate(typeof(ReadList), target, list);
        return Encoding.UTF8.GetString(read()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static byte[] Folded(string word)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(word);
        Folding.TryFold(utf8, utf8.ToArray(), out int length);
        byte[] folded = new byte[length];
        Folding.TryFold(utf8, folded, out _);
        return folded;
    }

    /// <summary>Returns the methods that a method calls: those whose token follows a byte that may be a call.</summary>
    private static IEnumerable<MethodBase> CalledMethods(MethodBase method)
    {
        const byte call = 0x28;
        byte[] il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (int i = 0; i + sizeof(int) < il.Length; i++)
        {
            if (il[i] == call && TryResolve(method, BitConverter.ToInt32(il, i + 1)) is { } called)
                yield return called;
        }
    }

    private static MethodBase? TryResolve(MethodBase method, int token)
    {
        const int methodDefinition = 0x06;
        if (token >> 24 != methodDefinition)
            return null;
        try
        {
            return method.Module.ResolveMethod(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private delegate ReadOnlySpan<byte> ReadList();
}
