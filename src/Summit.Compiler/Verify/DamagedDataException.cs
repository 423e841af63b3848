namespace Summit.Compiler.Verify;

/// <summary>Stored data breaks an invariant.</summary>
/// <param name="finding">The invariant.</param>
public sealed class DamagedDataException(VerifyFinding finding) : Exception(finding.Sentence)
{
    /// <summary>The invariant that the data breaks.</summary>
    public VerifyFinding Finding { get; } = finding;
}
