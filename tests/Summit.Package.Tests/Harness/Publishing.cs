namespace Summit.Package.Tests.Harness;

/// <summary>Publishes programs of <c>Consumers</c>.</summary>
internal static class Publishing
{
    /// <summary>Publishes a program as native code, and returns the folder. Skips the test without a linker.</summary>
    public static string PublishNative(string consumer, string framework, params string[] options)
    {
        string? linker = ((string[])["clang", "gcc"]).FirstOrDefault(IsOnPath);
        Assert.SkipWhen(!OperatingSystem.IsLinux() || linker is null, "Needs Linux with clang or gcc.");
        return Publish(consumer, framework, ["-p:PublishAot=true", $"-p:CppCompilerAndLinker={linker}", .. options]);
    }

    /// <summary>Publishes a program, and returns the folder.</summary>
    public static string Publish(string consumer, string framework, params string[] options)
    {
        string folder = Workplace.Consumer(consumer, framework);
        string published = Path.Combine(folder, "published");
        ProcessRun
            .Dotnet(
                folder,
                [
                    "publish",
                    $"-p:ConsumerFramework={framework}",
                    "--use-current-runtime",
                    "--output",
                    published,
                    .. options,
                ]
            )
            .Succeeded();
        return published;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
