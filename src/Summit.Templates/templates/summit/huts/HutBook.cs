using Summit;

namespace Company_Corpus1;

/// <summary>The corpus: its tables, each with a folder or a file of its name under <c>corpus</c>.</summary>
[Corpus("corpus", Language = Language.English)]
public static partial class HutBook
{
    /// <summary>The huts, from the lowest to the highest: <c>corpus/huts/*.yaml</c>.</summary>
    public static partial Table<Hut> Huts { get; }

    /// <summary>The routes between them: <c>corpus/routes.yaml</c>.</summary>
    public static partial Table<Route> Routes { get; }
}
