using System.Runtime.CompilerServices;

namespace Summit.Search;

// Parses AND, OR and NOT.
internal ref partial struct QueryParser
{
    /// <summary>
    /// Reads the operators before a clause. <c>AND</c> and <c>OR</c> need a clause on each side, and <c>NOT</c> needs
    /// one after it. An operator without its clauses is a word.
    /// </summary>
    /// <returns>Whether <c>NOT</c> precedes the clause.</returns>
    private bool ParseOperators(ref OperatorChain chain, int depth)
    {
        if (TryParseOperator("OR"u8, chain.HasOperand))
        {
            chain.HasOr = true;
            EndRun(ref chain, depth);
        }
        else if (!TryParseOperator("AND"u8, chain.HasOperand))
        {
            EndChain(ref chain, depth);
        }

        bool isExcluded = false;
        while (TryParseOperator("NOT"u8, applies: true))
            isExcluded = true;
        return isExcluded;
    }

    /// <summary>Reads an operator and the blanks after it, if a clause follows.</summary>
    private bool TryParseOperator(ReadOnlySpan<byte> name, bool applies)
    {
        int start = _at;
        if (!applies || Sign(out _) != name[0])
            return false;
        if (TryRead(name) && Sign(out _) is (byte)' ' or (byte)'(' or (byte)'"')
        {
            SkipBlanks();
            if (Sign(out _) is not (0 or (byte)')') && !(_isShouted ??= Shouting.IsShouted(_text)))
                return true;
        }

        _at = start;
        return false;
    }

    /// <summary>Ends the clauses that operators join, before a clause that no operator joins to them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndChain(ref OperatorChain chain, int depth)
    {
        if (!chain.HasOperand)
            return;
        if (chain.OperandCount > 1)
            EndRun(ref chain, depth);
        chain = new OperatorChain(_count);
    }

    /// <summary>
    /// Ends clauses that <c>AND</c> joins: makes those required that are not excluded. If the run is an operand of
    /// <c>OR</c>, it becomes a group.
    /// </summary>
    private void EndRun(ref OperatorChain chain, int depth)
    {
        if (chain.OperandCount > 1 && !_keepsLast)
            EndRun(chain.RunStart, chain.HasOr, depth);
        chain.BeginRun(_count);
    }

    private void EndRun(int first, bool isOperandOfOr, int depth)
    {
        // Without memory or depth for the group, its parts stay optional.
        if (isOperandOfOr && (_count == _nodes.Length || depth + 1 + DepthFrom(first) > MaxDepth))
            return;
        bool isPositive = false;
        for (int node = first; node < _count; node = _nodes[node].End)
        {
            if (_nodes[node].Occur == QueryOccur.Not)
                continue;
            isPositive = true;
            _nodes[node].Occur = QueryOccur.Must;
        }

        // A group of exclusions only would match nothing. The exclusions hold for the whole query instead.
        if (isOperandOfOr && isPositive)
            Wrap(first);
    }

    /// <summary>Puts the last parts into an optional group.</summary>
    private void Wrap(int first)
    {
        _nodes[first.._count].CopyTo(_nodes[(first + 1)..]);
        _count++;
        for (int node = first + 1; node < _count; node++)
            _nodes[node].End++;
        int start = _nodes[first + 1].TextStart;
        _nodes[first] = new QueryNode
        {
            Kind = QueryKind.Group,
            Field = -1,
            TextStart = start,
            End = _count,
            PartCount = _count - first - 1,
        };
    }

    /// <summary>Returns the number of groups around the innermost of the last parts.</summary>
    private readonly int DepthFrom(int first)
    {
        int max = 0;
        for (int node = first; node < _count; node++)
        {
            int depth = 0;
            for (int group = first; group < node; group++)
                depth += _nodes[group].Kind == QueryKind.Group && _nodes[group].End > node ? 1 : 0;
            max = Math.Max(max, depth + (_nodes[node].Kind == QueryKind.Group ? 1 : 0));
        }

        return max;
    }

    /// <summary>
    /// Clauses that operators join. <c>AND</c> binds more tightly than <c>OR</c>, so that a chain is one or more runs of
    /// clauses joined by <c>AND</c>.
    /// </summary>
    private struct OperatorChain(int first)
    {
        /// <summary>The first part of the current run.</summary>
        public int RunStart { get; private set; } = first;

        /// <summary>The number of clauses of the current run that have a part.</summary>
        public int OperandCount { get; private set; }

        /// <summary>Whether a clause precedes the current index, so that an operator may follow.</summary>
        public bool HasOperand = false;

        /// <summary>Whether the chain has an <c>OR</c>.</summary>
        public bool HasOr = false;

        private int _count = first;

        /// <summary>Begins a run.</summary>
        /// <param name="count">The number of parts of the query.</param>
        public void BeginRun(int count)
        {
            RunStart = _count = count;
            OperandCount = 0;
        }

        /// <summary>Ends a clause.</summary>
        /// <param name="count">The number of parts of the query.</param>
        public void EndOperand(int count)
        {
            OperandCount += count > _count ? 1 : 0;
            _count = count;
            HasOperand = true;
        }
    }
}
