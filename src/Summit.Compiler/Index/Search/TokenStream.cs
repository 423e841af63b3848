namespace Summit.Compiler.Index.Search;

/// <summary>
/// The words of all rows, in order: for each its form, and for each row and field where its words end. Columns of
/// numbers, so that fifty megabytes of prose stay a few hundred of memory.
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

    /// <summary>The form of the word at <paramref name="index"/>.</summary>
    public int FormAt(int index) => _forms[index];

    /// <summary>Adds a word to the field that is being read.</summary>
    public void Add(int form) => _forms.Add(form);

    /// <summary>Ends the field that is being read.</summary>
    public void EndField() => _ends.Add(_forms.Count);

    /// <summary>Adds the rows of another, whose forms have the given numbers here.</summary>
    public void Add(TokenStream other, int[] forms)
    {
        int before = _forms.Count;
        foreach (int form in other._forms)
            _forms.Add(forms[form]);
        foreach (int end in other._ends)
            _ends.Add(before + end);
    }

    /// <summary>The first word of a field of a record.</summary>
    public int Start(int record, int field)
    {
        int index = (record * FieldCount) + field;
        return index == 0 ? 0 : _ends[index - 1];
    }

    /// <summary>One past the last word of a field of a record.</summary>
    public int End(int record, int field) => _ends[(record * FieldCount) + field];
}
