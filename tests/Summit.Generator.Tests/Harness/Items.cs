namespace Summit.Generator.Tests.Harness;

/// <summary>The smallest corpus, of the global namespace: items with a key and a value of some type.</summary>
internal static class Items
{
    /// <summary>A project with an item for each value, their keys counted from 1.</summary>
    public static GeneratorHarness Project(string type, IEnumerable<string> yamlValues) =>
        Project(type, yamlValues.Select((value, i) => ($"\"{i + 1}\"", value)));

    /// <summary>A project with an item for each key and value, as YAML has them.</summary>
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
