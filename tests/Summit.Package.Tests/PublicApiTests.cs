using PublicApiGenerator;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>The public API of the library, as it is kept in <c>Golden</c>: what an upgrade may break.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Is_as_written() =>
        Golden.Check(
            "Summit.api.txt",
            typeof(Table<>).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
        );
}
