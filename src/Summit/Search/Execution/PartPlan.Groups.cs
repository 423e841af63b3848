using System.Runtime.CompilerServices;

namespace Summit.Search;

// Groups with required or excluded parts.
internal unsafe ref partial struct PartPlan<T>
{
    /// <summary>
    /// Marks the records that match a group. The parts of the group are executed twice: first to find the records that
    /// match the group, and then to add their scores. Groups nest up to <see cref="QueryParser.MaxDepth"/> deep.
    /// </summary>
    [SkipLocalsInit]
    private void MatchGroup(int group)
    {
        ulong* outer = stackalloc ulong[2 * WindowWords];
        MatchGroup(group, new Span<ulong>(outer, WindowWords), new Span<ulong>(outer + WindowWords, WindowWords));
    }

    private void MatchGroup(int group, Span<ulong> alive, Span<ulong> part)
    {
        new Span<ulong>(_alive, WindowWords).CopyTo(alive);
        new Span<ulong>(_part, WindowWords).CopyTo(part);
        bool addsScores = _addsScores;
        _addsScores = false;
        RestrictToGroup(group);
        _addsScores = addsScores;
        for (int node = group + 1; addsScores && node < _nodes[group].End; node = _nodes[node].End)
        {
            if (!_nodes[node].IsSkipped && _nodes[node].Occur != QueryOccur.Not)
                Match(node);
        }

        for (int word = 0; word < WindowWords; word++)
            _part[word] = part[word] | _alive[word];
        alive.CopyTo(new Span<ulong>(_alive, WindowWords));
        _aliveCount = CountAlive();
    }

    /// <summary>Removes the records that do not match a group from the possible matches.</summary>
    private void RestrictToGroup(int group)
    {
        bool hasMust = false;
        for (int node = group + 1; node < _nodes[group].End; node = _nodes[node].End)
        {
            if (_nodes[node].IsSkipped || _nodes[node].Occur != QueryOccur.Must)
                continue;
            hasMust = true;
            RestrictTo(node, isExcluded: false);
        }

        if (!hasMust)
            RestrictToOptional(group);
        for (int node = group + 1; node < _nodes[group].End; node = _nodes[node].End)
        {
            if (!_nodes[node].IsSkipped && _nodes[node].Occur == QueryOccur.Not)
                RestrictTo(node, isExcluded: true);
        }
    }

    private void RestrictTo(int node, bool isExcluded)
    {
        new Span<ulong>(_part, WindowWords).Clear();
        Match(node);
        Restrict(_part, isExcluded);
    }

    private void RestrictToOptional(int group)
    {
        new Span<ulong>(_part, WindowWords).Clear();
        for (int node = group + 1; node < _nodes[group].End; node = _nodes[node].End)
        {
            if (!_nodes[node].IsSkipped && _nodes[node].Occur == QueryOccur.Should)
                Match(node);
        }

        Restrict(_part, isExcluded: false);
    }
}
