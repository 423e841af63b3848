namespace Summit.Generator.Tests.Harness;

/// <summary>Creates minimal corpora in the global namespace: items with a key and a value of some type.</summary>
internal static class Items
{
    /// <summary>Creates a project with an item for each value. The keys count from 1.</summary>
    public static GeneratorHarness Project(string type, IEnumerable<string> yamlValues) =>
        Project(type, yamlValues.Select((value, i) => ($"\"{i + 1}\"", value)));

    /// <summary>Creates a project with an item for each key and value, given as YAML.</summary>
    public static GeneratorHarness Project(string type, IEnumerable<(string Key, string Value)> items) =>
        new(
            $$"""
            using System;
            using Summit;

            [Corpus("")]
            public static partial class Items
            {
                public static partial Table<Item> All { get; }
            }

            [Record]
            public readonly partial struct Item
            {
                [Key]
                public partial string Id { get; }

                public partial {{type}} Value { get; }
            }
            """,
            [("all.yaml", string.Concat(items.Select(item => $"- id: {item.Key}\n  value: {item.Value}\n")))]
        );
}
