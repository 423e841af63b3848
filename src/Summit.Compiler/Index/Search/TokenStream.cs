namespace Summit.Compiler.Index.Search;

/// <summary>
/// The words of all rows in text order. The stream stores the form of each word and the end of each field. Both are
/// lists of integers, so that 50 MB of text need only a few hundred megabytes of memory.
/// </summary>
internal sealed class TokenStream(int fieldCount)
{
    private readonly List<int> _forms = [];
    private readonly List<int> _ends = [];

    /// <summary>The number of fields of a record.</summary>
    public int FieldCount { get; } = fieldCount;

    /// <summary>The number of words.</summary>
    public int Count => _forms.Count;

    /// <summary>The number of rows.</summary>
    public int RowCount => _ends.Count / FieldCount;

    /// <summary>Returns the form of the word at <paramref name="index"/>.</summary>
    public int FormAt(int index) => _forms[index];

    /// <summary>Adds a word to the current field.</summary>
    public void Add(int form) => _forms.Add(form);

    /// <summary>Ends the current field.</summary>
    public void EndField() => _ends.Add(_forms.Count);

    /// <summary>Appends the rows of another stream.</summary>
    /// <param name="other">The stream to append.</param>
    /// <param name="forms">The number in this stream of each form of <paramref name="other"/>.</param>
    public void Add(TokenStream other, int[] forms)
    {
        int before = _forms.Count;
        foreach (int form in other._forms)
            _forms.Add(forms[form]);
        foreach (int end in other._ends)
            _ends.Add(before + end);
    }

    /// <summary>Returns the index of the first word of a field of a record.</summary>
    public int Start(int record, int field)
    {
        int index = (record * FieldCount) + field;
        return index == 0 ? 0 : _ends[index - 1];
    }

    /// <summary>Returns the index after the last word of a field of a record.</summary>
    public int End(int record, int field) => _ends[(record * FieldCount) + field];
}
