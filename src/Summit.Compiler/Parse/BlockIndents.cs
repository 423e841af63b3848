namespace Summit.Compiler.Parse;

/// <summary>A stack of the open block collections, with the columns of their entries.</summary>
internal sealed class BlockIndents
{
    private readonly Stack<(int Column, bool IsMapping, bool HasExplicitKey)> _outer = new();

    /// <summary>The column of the innermost collection, counted from 0; -1 if there is none.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>True if the innermost collection is a mapping.</summary>
    public bool IsMapping { get; private set; }

    /// <summary>
    /// True if the innermost collection is a mapping with a key after <c>?</c> that has no <c>:</c> yet.
    /// </summary>
    public bool HasExplicitKey { get; set; }

    /// <summary>Opens a collection.</summary>
    public void Push(int column, bool isMapping)
    {
        _outer.Push((Column, IsMapping, HasExplicitKey));
        (Column, IsMapping, HasExplicitKey) = (column, isMapping, false);
    }

    /// <summary>Closes the innermost collection.</summary>
    public void Pop() => (Column, IsMapping, HasExplicitKey) = _outer.Pop();
}
