using System;
using Summit;

namespace Searched;

/// <summary>A small corpus with what is hardest to emit: a search index, indexes over values, and keys that are folded.</summary>
[Corpus("corpus", Language = Language.English)]
public static partial class SearchedCorpus
{
    /// <summary>Recipes, the newest last.</summary>
    public static partial Table<Recipe> Recipes { get; }

    /// <summary>Cooks.</summary>
    public static partial Table<Cook> Cooks { get; }
}

/// <summary>A recipe.</summary>
[Record]
public readonly partial struct Recipe
{
    /// <summary>The id.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The day of publication, which orders the table.</summary>
    [Order, Index]
    public partial DateOnly Published { get; }

    /// <summary>The title, whose words count most.</summary>
    [Label, Search(Boost = 3)]
    public partial string Title { get; }

    /// <summary>The title as UTF-8.</summary>
    public partial ReadOnlySpan<byte> TitleUtf8 { get; }

    /// <summary>The steps.</summary>
    [Search]
    public partial string Method { get; }

    /// <summary>The ingredients.</summary>
    [Search(Boost = 0.5)]
    public partial TextList Ingredients { get; }

    /// <summary>The cook, whose name is searched too.</summary>
    [Search(Boost = 2), Reference(Folded = true)]
    public partial Cook Cook { get; }

    /// <summary>The course.</summary>
    [Index]
    public partial Course Course { get; }

    /// <summary>The number of portions.</summary>
    [Index]
    public partial int Portions { get; }

    /// <summary>Whether the recipe contains no meat.</summary>
    [Index]
    public partial bool IsVegetarian { get; }

    /// <summary>The time from start to table.</summary>
    [Index]
    public partial TimeSpan? Duration { get; }
}

/// <summary>The part of a meal that a recipe is for.</summary>
public enum Course
{
    /// <summary>Before the main course.</summary>
    Starter,

    /// <summary>The main course.</summary>
    Main,

    /// <summary>After the main course.</summary>
    Dessert,
}

/// <summary>A cook, found by any spelling of the name.</summary>
[Record]
public readonly partial struct Cook
{
    /// <summary>The id.</summary>
    [Key(Folded = true)]
    public partial string Id { get; }

    /// <summary>The name.</summary>
    [Label, Alias]
    public partial string Name { get; }

    /// <summary>Other names.</summary>
    [Alias]
    public partial TextList OtherNames { get; }

    /// <summary>The recipes of the cook.</summary>
    [Inverse(nameof(Recipe.Cook))]
    public partial RecordSet<Recipe> Recipes { get; }
}
