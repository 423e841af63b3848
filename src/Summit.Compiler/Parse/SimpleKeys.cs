using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>
/// Tokens that may begin a name without <c>?</c>: one for the block context, and one for each open bracket. Only a
/// <c>:</c> after the token decides that it begins a name.
/// </summary>
internal sealed class SimpleKeys
{
    /// <summary>The maximum number of characters between the start of a name and its <c>:</c>, from the
    /// specification.</summary>
    private const int MaxLength = 1024;

    private SimpleKey?[] _keys = new SimpleKey?[8];

    /// <summary>The lowest level that may have a key; lower ones have none.</summary>
    private int _first;

    /// <summary>The number of open brackets.</summary>
    public int Level { get; private set; }

    /// <summary>The key of this level, or null.</summary>
    public SimpleKey? Current => _keys[Level];

    /// <summary>Notes a key of this level.</summary>
    public void Add(SimpleKey key)
    {
        _keys[Level] = key;
        _first = Math.Min(_first, Level);
    }

    /// <summary>Forgets the key of this level.</summary>
    public void Clear() => _keys[Level] = null;

    /// <summary>Enters a bracket.</summary>
    public void Enter()
    {
        if (++Level == _keys.Length)
            Array.Resize(ref _keys, Level * 2);
        _keys[Level] = null;
    }

    /// <summary>Leaves a bracket.</summary>
    public void Leave() => _keys[Level--] = null;

    /// <summary>The first key that <paramref name="cursor"/> is not too far away from, or null.</summary>
    public SimpleKey? First(TextCursor cursor)
    {
        while (_first < Level && (_keys[_first] is not { } key || IsPast(key, cursor)))
            _first++;
        return _keys[_first] is { } first && !IsPast(first, cursor) ? first : null;
    }

    /// <summary>True where a <c>:</c> comes too late to belong to the key.</summary>
    public static bool IsPast(in SimpleKey key, TextCursor cursor) =>
        (key.Start.Line < cursor.Line && !key.MaySpanLines) || key.Start.Index + MaxLength < cursor.Index;
}

/// <summary>A token that may begin a name.</summary>
/// <param name="Token">Its number among the tokens of the text.</param>
/// <param name="Start">Its position.</param>
/// <param name="IsRequired">True where nothing but a name can stand.</param>
/// <param name="MaySpanLines">True directly inside of <c>{}</c>.</param>
/// <param name="HasTab">True where a tab stands in the indentation before it.</param>
internal readonly record struct SimpleKey(int Token, Mark Start, bool IsRequired, bool MaySpanLines, bool HasTab);
