using Summit.Package.Tests.Harness;

[assembly: AssemblyFixture(typeof(Workplace))]
