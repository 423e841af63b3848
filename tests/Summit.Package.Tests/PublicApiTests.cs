using PublicApiGenerator;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>
/// Compares the public API of the library with <c>Golden</c>: a difference may break users who upgrade.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_equals_the_golden_file() =>
        Golden.Check(
            "Summit.api.txt",
            typeof(Table<>).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
        );
}
