using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The exceptions of a term: its postings whose impact is not among the impacts of their row (see <see cref="ImpactLayout.ExceptionSlot"/>), in
/// ascending order, with their impacts.
/// </summary>
/// <param name="elements">The first element of the first exception.</param>
/// <param name="count">The number of exceptions.</param>
internal readonly unsafe struct ImpactExceptions(ushort* elements, int count)
{
    private readonly ushort* _elements = elements;
    private readonly int _count = count;

    /// <summary>Returns the index of the first exception at or after a posting.</summary>
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

    /// <summary>Returns the posting of an exception; for a dense term, its row.</summary>
    public int PostingOf(int exception) =>
        Unsafe.ReadUnaligned<int>(_elements + (exception * PostingLayout.ExceptionElements));

    /// <summary>Returns the impact of an exception.</summary>
    public ushort ImpactOf(int exception) => _elements[(exception * PostingLayout.ExceptionElements) + 2];

    /// <summary>Returns the impact of a posting that is an exception.</summary>
    public ushort ImpactOfPosting(int posting) => ImpactOf(FirstAt(posting));
}
