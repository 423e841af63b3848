using Summit;

namespace Company_Corpus1;

/// <summary>
/// The corpus. Each table reads the folder or the file with its name in the folder <c>corpus</c>.
/// </summary>
[Corpus("corpus", Language = Language.English)]
public static partial class HutBook
{
    /// <summary>The huts, from the lowest to the highest: <c>corpus/huts/*.yaml</c>.</summary>
    public static partial Table<Hut> Huts { get; }

    /// <summary>The routes between the huts: <c>corpus/routes.yaml</c>.</summary>
    public static partial Table<Route> Routes { get; }
}
