using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The exceptions of a term with their impacts, in ascending order of postings. An exception is a posting whose impact
/// is not among the seven impacts stored with its row; see <see cref="ImpactLayout.ExceptionSlot"/>.
/// </summary>
/// <param name="elements">The first element of the first exception.</param>
/// <param name="count">The number of exceptions.</param>
internal readonly unsafe struct ImpactExceptions(ushort* elements, int count)
{
    private readonly ushort* _elements = elements;
    private readonly int _count = count;

    /// <summary>Returns the index of the first exception at or after a posting. The search is binary.</summary>
    public int FirstAt(int posting)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (PostingOf(middle) < posting)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Returns the posting of an exception. For a dense term, this is its row.</summary>
    public int PostingOf(int exception) =>
        Unsafe.ReadUnaligned<int>(_elements + (exception * PostingLayout.ExceptionElements));

    /// <summary>Returns the impact of the exception at an index.</summary>
    public ushort ImpactOf(int exception) => _elements[(exception * PostingLayout.ExceptionElements) + 2];

    /// <summary>Returns the impact of a posting, which must be an exception.</summary>
    public ushort ImpactOfPosting(int posting) => ImpactOf(FirstAt(posting));
}
