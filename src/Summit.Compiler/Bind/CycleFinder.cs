namespace Summit.Compiler.Bind;

/// <summary>
/// Finds the links of a directed graph that are part of a cycle. A link is part of a cycle if both of its nodes are in
/// the same strongly connected component. Time and memory are proportional to the size of the graph.
/// </summary>
internal sealed class CycleFinder
{
    /// <summary>The maximum number of nodes that a message names.</summary>
    private const int MaxNodes = 6;

    /// <summary>
    /// The maximum number of links that one search for a short cycle follows. The limit bounds the time in a dense
    /// graph.
    /// </summary>
    private const int MaxSteps = 256;

    private readonly int[] _component;
    private readonly int[][] _cyclic;

    /// <summary>Computes the strongly connected components of a graph.</summary>
    /// <param name="up">For each node, the nodes that its links lead to.</param>
    public CycleFinder(int[][] up)
    {
        _component = ComponentsOf(up);
        _cyclic = [.. up.Select((above, node) => Array.FindAll(above, other => IsCyclic(node, other)))];
    }

    /// <summary>Returns true if the link is part of a cycle.</summary>
    public bool IsCyclic(int from, int to) => _component[from] == _component[to];

    /// <summary>
    /// Returns the nodes of a cycle through a link, starting with <paramref name="from"/>. If the search finds no cycle
    /// of up to six nodes, returns the first nodes of a walk along cyclic links, and <c>IsWhole</c> is false.
    /// </summary>
    public (int[] Nodes, bool IsWhole) CycleThrough(int from, int to) =>
        ShortCycle(from, to) is { } cycle ? (cycle, true) : (Walk(from, to), false);

    /// <summary>
    /// Returns the strongly connected component of each node, by Tarjan's algorithm. The method uses an explicit stack,
    /// because recursion along a long chain could overflow the stack of a thread.
    /// </summary>
    private static int[] ComponentsOf(int[][] up)
    {
        int[] component = new int[up.Length];
        int[] met = new int[up.Length];
        int[] lowest = new int[up.Length];
        int[] next = new int[up.Length];
        var open = new Stack<int>();
        var path = new Stack<int>();
        int count = 0;
        for (int start = 0; start < up.Length; start++)
        {
            if (met[start] == 0)
                path.Push(start);
            while (path.Count > 0)
            {
                int node = path.Peek();
                if (met[node] == 0)
                {
                    met[node] = lowest[node] = ++count;
                    open.Push(node);
                }

                if (next[node] < up[node].Length)
                {
                    int above = up[node][next[node]++];
                    if (met[above] == 0)
                        path.Push(above);
                    else if (component[above] == 0)
                        lowest[node] = Math.Min(lowest[node], met[above]);
                    continue;
                }

                path.Pop();
                if (path.Count > 0)
                    lowest[path.Peek()] = Math.Min(lowest[path.Peek()], lowest[node]);
                if (lowest[node] == met[node])
                    Close(node);
            }
        }

        return component;

        void Close(int root)
        {
            int node;
            do
            {
                node = open.Pop();
                component[node] = root + 1;
            } while (node != root);
        }
    }

    /// <summary>
    /// Searches breadth-first for the shortest cycle through a link. Returns null if the cycle has more than six nodes,
    /// or if the search reaches its maximum number of links.
    /// </summary>
    private int[]? ShortCycle(int from, int to)
    {
        if (from == to)
            return [from];
        var below = new Dictionary<int, int> { [to] = from };
        var queue = new Queue<(int Node, int Length)>([(to, 2)]);
        int steps = 0;
        while (queue.Count > 0)
        {
            (int node, int length) = queue.Dequeue();
            foreach (int above in _cyclic[node])
            {
                if (above == from)
                    return CycleTo(node, from, below);
                if (++steps == MaxSteps)
                    return null;
                if (length == MaxNodes || below.ContainsKey(above))
                    continue;
                below.Add(above, node);
                queue.Enqueue((above, length + 1));
            }
        }

        return null;
    }

    private static int[] CycleTo(int last, int first, Dictionary<int, int> below)
    {
        var cycle = new List<int>();
        for (int node = last; node != first; node = below[node])
            cycle.Add(node);
        cycle.Add(first);
        cycle.Reverse();
        return [.. cycle];
    }

    private int[] Walk(int from, int to)
    {
        var walk = new List<int> { from };
        for (int node = to; walk.Count < MaxNodes && !walk.Contains(node); node = _cyclic[node][0])
            walk.Add(node);
        return [.. walk];
    }
}
