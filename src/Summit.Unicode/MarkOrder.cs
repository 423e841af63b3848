using System.Text;

namespace Summit.Unicode;

/// <summary>
/// The canonical order of marks. .NET does not expose the property Canonical_Combining_Class, but normalization sorts
/// marks by it: the ranks here are the positions of the classes among all classes.
/// </summary>
internal static class MarkOrder
{
    private const string LowestClass = "\u0334";
    private const string HighestClass = "\u0345";

    private static readonly Lazy<Dictionary<int, int>> Ranked = new(Read);

    /// <summary>
    /// Returns the rank of a mark, from 1; 0 for a character that normalization does not reorder (class 0).
    /// </summary>
    public static int RankOf(int character) => Ranked.Value.GetValueOrDefault(character);

    private static Dictionary<int, int> Read()
    {
        int[] marks =
        [
            .. Enumerable
                .Range(0, UnicodeData.CodePoints)
                .Where(character =>
                    UnicodeData.IsMark(character)
                    && !UnicodeData.IsNewer(character)
                    && UnicodeData.Canonical(character) == UnicodeData.Text(character)
                    && IsReordered(character)
                ),
        ];
        Array.Sort(marks, (a, b) => IsSorted(a, b) ? (IsSorted(b, a) ? a.CompareTo(b) : -1) : 1);
        var ranks = new Dictionary<int, int>();
        int rank = 1;
        for (int i = 0; i < marks.Length; i++)
        {
            bool isNextClass = i > 0 && !IsSorted(marks[i], marks[i - 1]);
            if (isNextClass)
                rank++;
            ranks.Add(marks[i], rank);
        }

        return ranks;
    }

    private static bool IsReordered(int mark)
    {
        string text = UnicodeData.Text(mark);
        return text is LowestClass or HighestClass || !IsSorted(text + LowestClass) || !IsSorted(HighestClass + text);
    }

    /// <summary>Returns whether normalization leaves two marks in their order.</summary>
    private static bool IsSorted(int first, int second) => IsSorted(UnicodeData.Text(first) + UnicodeData.Text(second));

    private static bool IsSorted(string marks) => marks.Normalize(NormalizationForm.FormD) == marks;
}
