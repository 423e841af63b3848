using System.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// Searches small corpora in Chinese, Japanese, Korean and Thai, with the ranking that a reader of the language expects:
/// records with the whole run first, and among equal matches the shorter text first.
/// </summary>
public static class ScriptTests
{
    private static readonly string[] Chinese =
    [
        "市图书馆今天下午举行读书会。",
        "他把图书和书馆的钥匙放在桌上。",
        "普京与特朗普在赫尔辛基会晤。",
        "两国总统谈到了核裁军问题。",
        "新闻发布会在总统府举行。",
        "我用iPhone手机拍了照片。",
        "第3回中国国际进口博览会在上海开幕。",
        "上海图书馆收藏了许多古籍。",
        "水是生命之源。",
        "北京大学的学生喜欢踢足球。",
        "大学生在北京参加比赛。",
        "𠮷野家是一家日本餐厅。",
    ];

    private static readonly string[] Japanese =
    [
        "東京都の人口は約千四百万人です。",
        "京都の東に山があります。",
        "彼は東京から京都まで新幹線で行った。",
        "スーパーコンピュータの性能が向上した。",
        "コンピュータの歴史を学ぶ。",
        "人々は公園で桜を見ています。",
        "第3回の会議は来週開かれます。",
        "Ｗｅｂサイトを更新しました。",
        "ラーメンを食べに行きましょう。",
        "らーめん屋は駅の近くにある。",
        "国際空港は大阪湾にある。",
        "サーバーが止まった。",
    ];

    private static readonly string[] Korean =
    [
        "서울에서 회담이 열렸다.",
        "서울특별시는 한국의 수도이다.",
        "나는 서울 사람이다.",
        "부산은 항구 도시이다.",
        "물을 마시고 싶다.",
        "한국어를 배우는 학생이 많다.",
        "대통령은 기자회견을 열었다.",
        "기자들이 회견장에 모였다.",
        "K팝 공연이 인기를 끌었다.",
        "3호선 지하철을 탔다.",
        "도서관에서 책을 읽었다.",
        "도시의 서관에 불이 났다.",
    ];

    private static readonly string[] Thai =
    [
        "ประเทศไทยมีอาหารอร่อยมาก",
        "คนไทยชอบกินข้าวเหนียว",
        "กรุงเทพมหานครเป็นเมืองหลวง",
        "ประธานาธิบดีพบกันที่เฮลซิงกิ",
        "ห้องสมุดเปิดทุกวันจันทร์",
        "หนังสือในห้องและสมุดบนโต๊ะ",
        "น้ำท่วมในภาคใต้",
        "เด็กๆ เล่นฟุตบอลในสนาม",
        "รถไฟฟ้าสายใหม่เปิดแล้ว",
        "เขาเดินทางไปต่างประเทศ",
        "โรงเรียนหยุดวันเสาร์",
        "ตลาดน้ำเป็นที่นิยมของนักท่องเที่ยว",
    ];

    [Theory]
    [InlineData("图书馆", 7, 0, 1)]
    [InlineData("普京", 2)]
    [InlineData("特朗普", 2)]
    [InlineData("新闻发布会", 4)]
    [InlineData("总统", 4, 3)]
    [InlineData("上海图书馆", 7, 0, 1, 6)]
    [InlineData("手机", 5)]
    [InlineData("iPhone手机", 5)]
    [InlineData("第3回", 6)]
    [InlineData("水", 8)]
    [InlineData("𠮷野家", 11)]
    [InlineData("𠮷", 11)]
    [InlineData("+北京大学", 9)]
    [InlineData("\"大学生\"", 10)]
    [InlineData("大学生", 10, 9)]
    [InlineData("图书* -上海", 0, 1)]
    public static void Chinese_is_found_as_a_reader_expects(string query, params int[] expected) =>
        AssertRanking(Chinese, query, expected);

    [Theory]
    [InlineData("東京都", 0, 2, 1)]
    [InlineData("京都の東", 1, 0, 2)]
    [InlineData("コンピュータ", 4, 3)]
    [InlineData("スーパーコンピュータ", 3, 4)]
    [InlineData("ピュータ", 4, 3)]
    [InlineData("人々", 5)]
    [InlineData("第3回", 6)]
    [InlineData("サイト", 7)]
    [InlineData("らーめん", 9)]
    [InlineData("ラーメン", 8)]
    [InlineData("桜", 5)]
    [InlineData("国際空港", 10)]
    [InlineData("\"東京都の人口\"", 0)]
    [InlineData("\"東京 から 京都\"", 2)]
    [InlineData("\"の東に\"", 1)]
    [InlineData("+京都 -人口", 1, 2)]
    [InlineData("NEAR(東京 京都, 5)", 0, 2)]
    [InlineData("コン*", 4)]
    [InlineData("東京*", 0, 2)]
    public static void Japanese_is_found_as_a_reader_expects(string query, params int[] expected) =>
        AssertRanking(Japanese, query, expected);

    [Theory]
    [InlineData("서울", 2, 0, 1)]
    [InlineData("서울특별시", 1, 2, 0)]
    [InlineData("물", 4)]
    [InlineData("기자회견", 6, 7)]
    [InlineData("K팝", 8)]
    [InlineData("3호선", 9)]
    [InlineData("도서관", 10, 11)]
    [InlineData("한국", 5, 1)]
    [InlineData("\"서울 사람\"", 2)]
    [InlineData("서울*", 2, 0, 1)]
    [InlineData("학교", null)]
    public static void Korean_is_found_as_a_reader_expects(string query, params int[]? expected) =>
        AssertRanking(Korean, query, expected ?? []);

    [Theory]
    [InlineData("ประเทศไทย", 0, 9, 1)]
    [InlineData("ห้องสมุด", 4, 5)]
    [InlineData("น้ำท่วม", 6)]
    [InlineData("รถไฟฟ้า", 8)]
    [InlineData("กรุงเทพ", 2)]
    [InlineData("เด็กๆ", 7)]
    [InlineData("+ประเทศไทย", 0)]
    [InlineData("\"คนไทย\"", 1)]
    public static void Thai_is_found_as_a_reader_expects(string query, params int[] expected)
    {
        StoredIndex.Use(DocSet.Of(Thai));
        int[] found = Found.By(query, Thai.Length).Ordinals;
        Assert.Equal(expected[0], found[0]);
        Assert.Empty(expected.Except(found));
    }

    [Theory]
    [InlineData("東京都", "[東京都]の人口は約千四百万人です。")]
    [InlineData("京都 人口", "東[京都]の[人口]は約千四百万人です。")]
    [InlineData("\"人口は\"", "東京都の[人口は]約千四百万人です。")]
    [InlineData("人", "東京都の[人]口は約千四百万[人]です。")]
    [InlineData("NEAR(東京 人口, 5)", "[東京]都の[人口]は約千四百万人です。")]
    public static void The_whole_match_is_highlighted(string query, string expected)
    {
        StoredIndex.Use(DocSet.Of(Japanese));
        byte[] text = Encoding.UTF8.GetBytes(Japanese[0]);
        var found = new Highlight[16];
        int count = TestDoc.Table.FindHighlights(query, text, found);
        var marked = new StringBuilder();
        int end = 0;
        foreach (Highlight match in found.Take(count))
        {
            marked.Append(Encoding.UTF8.GetString(text, end, match.Start - end));
            marked.Append('[').Append(Encoding.UTF8.GetString(text, match.Start, match.Length)).Append(']');
            end = match.Start + match.Length;
        }

        Assert.Equal(expected, marked.Append(Encoding.UTF8.GetString(text, end, text.Length - end)).ToString());
    }

    [Theory]
    [InlineData("東", "東京")]
    [InlineData("東京", "東京都")]
    [InlineData("コン", "コンピュータ")]
    [InlineData("京都の", "")]
    [InlineData("の", "")]
    public static void Completions_are_words(string typed, string expected)
    {
        StoredIndex.Use(DocSet.Of(Japanese));
        var completions = new Completion<TestDoc>[16];
        int count = TestDoc.Table.Complete(typed, completions);
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            completions.Take(count).Select(completion => typed[..completion.Start] + completion)
        );
    }

    [Fact]
    public static void Korean_words_are_completed()
    {
        StoredIndex.Use(DocSet.Of(Korean));
        var completions = new Completion<TestDoc>[16];
        int count = TestDoc.Table.Complete("서울", completions);
        Assert.Equal(
            ["서울", "서울에서", "서울특별시는"],
            completions.Take(count).Select(word => word.ToString()).Order()
        );
    }

    [Theory]
    [InlineData("東京部")]
    [InlineData("図書館")]
    [InlineData("서운")]
    [InlineData("ประเทศไทร")]
    public static void Runs_are_not_corrected(string query)
    {
        StoredIndex.Use(DocSet.Of([.. Japanese, .. Korean, .. Thai]));
        Assert.False(TestDoc.Table.TryCorrect(Encoding.UTF8.GetBytes(query), new byte[100], out _));
    }

    [Fact]
    public static void A_run_is_described_as_a_group_and_its_terms_are_explained()
    {
        StoredIndex.Use(DocSet.Of(Japanese));
        var parts = new QueryPart[8];
        Assert.Equal(3, TestDoc.Table.DescribeQuery("東京都", parts, out bool isTruncated));
        Assert.False(isTruncated);
        Assert.Equal(
            [(QueryKind.Group, 2), (QueryKind.Phrase, 0), (QueryKind.Word, 0)],
            parts.Take(3).Select(part => (part.Kind, part.PartCount))
        );
        var contributions = new TermContribution<TestDoc>[8];
        int count = TestDoc.Table.Explain("東京都", TestDoc.Table[0], contributions);
        Assert.Equal(
            ["東京", "京都", "東京", "京都"],
            contributions.Take(count).Select(term => Encoding.UTF8.GetString(term.WordUtf8))
        );
    }

    [Fact]
    public static void Similar_records_share_pairs()
    {
        StoredIndex.Use(DocSet.Of(Japanese));
        var hits = new SearchHit<TestDoc>[3];
        int count = TestDoc.Table.SearchSimilar(TestDoc.Table[4], hits);
        Assert.Equal(3, hits.Take(count).First().Record.Ordinal);
    }

    /// <summary>A long run is bounded by the limits of a query.</summary>
    [Theory]
    [InlineData("+")]
    [InlineData("")]
    public static void A_long_run_is_searched_without_allocation(string sign)
    {
        StoredIndex.Use(DocSet.Of(Chinese));
        byte[] query = Encoding.UTF8.GetBytes(sign + string.Concat(Enumerable.Repeat("赫尔辛基会晤", 200)));
        var hits = new SearchHit<TestDoc>[3];
        Assert.Equal(0, AllocatedBytes.Of(() => TestDoc.Table.Search(query, hits)));
        if (sign.Length == 0)
            Assert.Equal(2, hits[0].Record.Ordinal);
    }

    private static void AssertRanking(string[] texts, string query, int[] expected)
    {
        StoredIndex.Use(DocSet.Of(texts));
        Assert.Equal(expected, Found.By(query, texts.Length).Ordinals);
    }
}
