using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace OldYamlGenerator
{
    /// <summary>Emits the settings in settings.yml as constants.</summary>
    [Generator]
    public sealed class SettingsGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.AdditionalTextsProvider.Where(text => text.Path.EndsWith("settings.yml")),
                (output, text) =>
                {
                    var yaml = new YamlStream();
                    yaml.Load(new System.IO.StringReader(text.GetText(output.CancellationToken).ToString()));
                    string constants = "";

                    // YamlNode.Start returns a class in version 11 and a struct later. Later versions therefore cannot
                    // satisfy this call.
                    foreach (var setting in ((YamlMappingNode)yaml.Documents[0].RootNode).Children)
                        constants +=
                            $"public const string {setting.Key} = \"{setting.Value}, line {setting.Value.Start.Line}\";\n";
                    output.AddSource("Settings.g.cs", $"internal static class Settings\n{{\n{constants}}}\n");
                }
            );
    }
}
