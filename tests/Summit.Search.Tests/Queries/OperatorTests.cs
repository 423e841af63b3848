using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Queries;

/// <summary>
/// Random queries with operators find the records of a naive evaluation, and random other signs for the same operators
/// change nothing.
/// </summary>
public static class OperatorTests
{
    /// <summary>
    /// The maximum depth of parentheses. An operand of OR may become a group within each, and groups nest six deep.
    /// </summary>
    private const int Depth = 2;

    private static readonly string[] Words = ["apple", "berry", "Кофе", "茶", "été", "fig"];

    private static readonly string[] Blanks = [" ", "\u00A0", "\u2009", "\u3000", "\t", "  "];

    private static readonly string[] Quotes =
    [
        "\"\"",
        "“”",
        "„“",
        "””",
        "«»",
        "»«",
        "「」",
        "″″",
        "〝〞",
        "＂＂",
        "‹›",
    ];

    private static readonly Dictionary<char, string[]> Signs = new()
    {
        ['+'] = ["+", "＋", "﹢"],
        ['-'] = ["-", "－", "−", "–"],
        [':'] = [":", "："],
        ['*'] = ["*", "＊"],
        ['~'] = ["~", "～", "〜"],
        ['('] = ["(", "（"],
        [')'] = [")", "）"],
        [','] = [",", "，", "、"],
    };

    private static readonly DocSet Docs = DocSet.Of([
        .. Enumerable
            .Range(0, 1 << Words.Length)
            .Select(set => string.Join(' ', Words.Where((_, word) => ((set >> word) & 1) != 0)) + " all"),
    ]);

    /// <summary>An expression as text, and the words with which it is true.</summary>
    private sealed record Expression(string Text, Func<HashSet<string>, bool> IsTrue);

    [Fact]
    public static void Operators_find_what_Boolean_logic_says()
    {
        StoredIndex.Use(Docs);
        Prop.ForAll(Arb.From(Or(Depth)), expression =>
            {
                int[] expected =
                [
                    .. Enumerable
                        .Range(0, Docs.Docs.Length)
                        .Where(doc => expression.IsTrue([.. Docs.Docs[doc][0].Split(' ')])),
                ];
                Assert.Equal(expected, All(expression.Text));
            })
            .Check(Properties.Cases(100));
    }

    [Fact]
    public static void Other_signs_for_the_operators_change_nothing() =>
        Prop.ForAll(
                Arb.From(
                    from set in RandomDocs.Sets
                    from queries in RandomQueries.Over(set.Fields.Length).ArrayOf(6)
                    from seed in Gen.Choose(0, int.MaxValue)
                    select (set, queries, seed)
                ),
                test =>
                {
                    StoredIndex.Use(test.set);
                    var random = new Random(test.seed);
                    foreach (ReferencePart[] query in test.queries)
                    {
                        string text = ReferencePart.Text(query, test.set.Fields);
                        string other = WithOtherSigns(text, random);
                        Found expected = Found.By(text, TestDoc.TableCount);
                        Found found = Found.By(other, TestDoc.TableCount);
                        Assert.True(expected.Ordinals.SequenceEqual(found.Ordinals), $"{text} and {other}");
                        Assert.Equal(expected.Scores, found.Scores);
                    }
                }
            )
            .Check(Properties.Cases(100));

    private static int[] All(string query) => Found.All(query);

    private static Gen<Expression> Word =>
        Gen.Elements(Words).Select(word => new Expression(word, words => words.Contains(word)));

    /// <summary>A group, or a word of a query without a word in lower case. Both stand on any side of an operator.</summary>
    private static Gen<Expression> Operand(int depth) =>
        depth == 0
            ? Word
            : Gen.Frequency(
                (3, Word),
                (1, Or(depth - 1).Select(inner => new Expression($"({inner.Text})", inner.IsTrue)))
            );

    /// <summary>Operands joined by AND. The first is not excluded, so that the run matches something.</summary>
    private static Gen<Expression> And(int depth) =>
        from first in Operand(depth)
        from others in Gen.Choose(0, 2).SelectMany(count => Factor(depth).ArrayOf(count))
        select new Expression(string.Join(" AND ", others.Prepend(first).Select(factor => factor.Text)), words =>
            first.IsTrue(words) && others.All(factor => factor.IsTrue(words))
        );

    private static Gen<Expression> Factor(int depth) =>
        from operand in Operand(depth)
        from isExcluded in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select isExcluded ? new Expression($"NOT {operand.Text}", words => !operand.IsTrue(words)) : operand;

    private static Gen<Expression> Or(int depth) =>
        from runs in Gen.Choose(1, 3).SelectMany(count => And(depth).ArrayOf(count))
        select new Expression(string.Join(" OR ", runs.Select(run => run.Text)), words =>
            runs.Any(run => run.IsTrue(words))
        );

    /// <summary>Replaces signs, quotation marks and blanks by others of the same meaning.</summary>
    private static string WithOtherSigns(string query, Random random)
    {
        var text = new StringBuilder();
        string quotes = "";
        for (int i = 0; i < query.Length; i++)
        {
            if (query[i] == '"')
            {
                bool isOpening = quotes.Length == 0;
                string marks = isOpening ? Quotes[random.Next(Quotes.Length)] : quotes;
                text.Append(marks[isOpening ? 0 : 1]);
                quotes = isOpening ? marks : "";
            }
            else if (query[i] == ' ')
            {
                text.Append(Blanks[random.Next(Blanks.Length)]);
            }
            else
            {
                text.Append(
                    !IsInWord(query, i) && Signs.TryGetValue(query[i], out string[]? signs)
                        ? signs[random.Next(signs.Length)]
                        : query[i].ToString()
                );
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Returns whether a sign is a part of a word. With another form of the sign, the word may be another word.
    /// </summary>
    private static bool IsInWord(string query, int index) =>
        query[index] is '-' or ',' && index > 0 && char.IsLetterOrDigit(query[index - 1]) && query[index + 1] != ' ';
}
