using System.Diagnostics.CodeAnalysis;

namespace Summit.Json;

/// <summary>
/// Whether record types are converted without configuration. The build turns this off in trimmed programs: the attribute
/// of a record type would otherwise keep the data of all tables in every program that uses JSON.
/// </summary>
internal static class RecordJsonSwitch
{
    private const string Name = "Summit.Json.IsEnabledByDefault";

    /// <summary>True unless the program turns the switch off.</summary>
    [FeatureSwitchDefinition(Name)]
    public static bool IsEnabledByDefault => !AppContext.TryGetSwitch(Name, out bool isEnabled) || isEnabled;

    /// <summary>Returns the exception for a record that is converted although the switch is off.</summary>
    public static NotSupportedException Disabled<T>() =>
        new(
            $"This program is trimmed without the JSON of records, such as {typeof(T).Name}: call AddJsonConverters of "
                + "the corpus on the JsonSerializerOptions, or set SummitJson to true in the project file."
        );
}
