using Summit.AspNetCore.Tests.Harness;

[assembly: AssemblyFixture(typeof(ApiServer))]
