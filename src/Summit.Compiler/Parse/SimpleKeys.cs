using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>
/// The tokens that can start a simple key, which is a key without <c>?</c>: one for the block context, and one for each
/// open bracket. A token starts a key only if a <c>:</c> follows.
/// </summary>
internal sealed class SimpleKeys
{
    /// <summary>
    /// The maximum number of characters between the start of a key and its <c>:</c>, from the specification.
    /// </summary>
    private const int MaxLength = 1024;

    private SimpleKey?[] _keys = new SimpleKey?[8];

    /// <summary>The lowest level that can have a key. Lower levels have no key.</summary>
    private int _first;

    /// <summary>The number of open brackets.</summary>
    public int Level { get; private set; }

    /// <summary>The key of the current level, or null.</summary>
    public SimpleKey? Current => _keys[Level];

    /// <summary>Sets the key of the current level.</summary>
    public void Add(SimpleKey key)
    {
        _keys[Level] = key;
        _first = Math.Min(_first, Level);
    }

    /// <summary>Removes the key of the current level.</summary>
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

    /// <summary>Returns the first key whose <c>:</c> can still follow at <paramref name="cursor"/>, or null.</summary>
    public SimpleKey? First(TextCursor cursor)
    {
        while (_first < Level && (_keys[_first] is not { } key || IsPast(key, cursor)))
            _first++;
        return _keys[_first] is { } first && !IsPast(first, cursor) ? first : null;
    }

    /// <summary>Returns true if a <c>:</c> at <paramref name="cursor"/> is too far away to belong to the key.</summary>
    public static bool IsPast(in SimpleKey key, TextCursor cursor) =>
        (key.Start.Line < cursor.Line && !key.MaySpanLines) || key.Start.Index + MaxLength < cursor.Index;
}

/// <summary>A token that can start a simple key.</summary>
/// <param name="Token">The position of the token among the tokens of the text, from 0.</param>
/// <param name="Start">The position of the token in the text.</param>
/// <param name="IsRequired">True if the token must start a key.</param>
/// <param name="MaySpanLines">
/// True directly inside <c>{}</c>, where a key and its <c>:</c> can be on different lines.
/// </param>
/// <param name="HasTab">True if the indentation before the token contains a tab.</param>
internal readonly record struct SimpleKey(int Token, Mark Start, bool IsRequired, bool MaySpanLines, bool HasTab);
