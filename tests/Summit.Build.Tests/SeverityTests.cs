using Summit.Build.Tests.Harness;

namespace Summit.Build.Tests;

/// <summary>Diagnostic severities can be set in the same ways as for any analyzer, tested with real builds.</summary>
public class SeverityTests
{
    private const string FlawedTalk = "title: Second\nday: 2026-02-30\nabstract: TODO\n";

    [Fact]
    public void One_build_reports_every_error_of_a_file_with_its_location_and_page()
    {
        using Consumer consumer = new Consumer().Write("corpus/talks/second.yaml", FlawedTalk);
        (int exitCode, string output) = consumer.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains(
            "second.yaml(2,6): error SUM0021: '2026-02-30' is not a date",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "second.yaml(3,11): warning SUM0037: 'abstract' seems unfinished",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_global_config_sets_severities()
    {
        using Consumer consumer = new Consumer()
            .Write("corpus/talks/second.yaml", FlawedTalk)
            .Write(
                ".globalconfig",
                "is_global = true\ndotnet_diagnostic.SUM0021.severity = warning\ndotnet_diagnostic.SUM0037.severity = none\n"
            );
        (int exitCode, string output) = consumer.Build();
        Assert.Equal(0, exitCode);
        Assert.Contains("warning SUM0021", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SUM0037", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_file_sets_severities()
    {
        using Consumer consumer = new Consumer("<WarningsAsErrors>SUM0037</WarningsAsErrors><NoWarn>SUM0002</NoWarn>")
            .Write("corpus/talks/second.yaml", "title: Second\nabstract: TODO\n")
            .Write("corpus/talks/empty.yaml", "");
        (int exitCode, string output) = consumer.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error SUM0037", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SUM0002", output, StringComparison.Ordinal);
    }
}
