namespace Summit.Cli.Inference;

/// <summary>The names of the types that a schema declares. Each is unique.</summary>
internal sealed class TypeNames
{
    private readonly HashSet<string> _taken = [.. MemberNames.Types, .. MemberNames.Emitted];

    /// <summary>Takes the first candidate that is free, or the last candidate with a number.</summary>
    public string Take(params IReadOnlyList<string> candidates)
    {
        foreach (string candidate in candidates)
        {
            if (_taken.Add(candidate))
                return candidate;
        }

        int number = 2;
        while (!_taken.Add(candidates[^1] + number))
            number++;
        return candidates[^1] + number;
    }
}
