namespace Summit.Compiler.Verify;

/// <summary>The exception that is thrown when stored data breaks an invariant.</summary>
/// <param name="finding">The broken invariant.</param>
public sealed class DamagedDataException(VerifyFinding finding) : Exception(finding.Sentence)
{
    /// <summary>The broken invariant.</summary>
    public VerifyFinding Finding { get; } = finding;
}
