using System.Reflection;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>
/// Generates C# that reads every member of every record type. Reflection finds the members, so that new ones are
/// covered.
/// </summary>
internal static class Readings
{
    /// <summary>Returns a name and statements for each table and each property of a record type.</summary>
    public static IEnumerable<(string Name, string Statements)> Of(Assembly corpus, bool withStrings) =>
        [
            .. TypesOf(corpus)
                .SelectMany(type =>
                    type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Where(property => withStrings || property.PropertyType != typeof(string))
                        .Select(property =>
                            (
                                $"{type.Name}_{property.Name}",
                                $"foreach (var record in default(Table<{type.Name}>)) {{ {Read(property, withStrings)} }}"
                            )
                        )
                ),
            ("Keys_Utf16", "_ = SamplerCorpus.Topics.Get(\"arms\") == SamplerCorpus.Topics.Get(\"оружие\");"),
            ("Keys_Utf8", "_ = SamplerCorpus.Topics.TryGet(\"nobody\"u8, out _);"),
            (
                "Sets",
                "foreach (var sample in Topic.Arms.AllSamples & SamplerCorpus.Samples.All - Topic.NewStart.Samples) Keep<Sample>.Last = sample;"
            ),
            (
                "Range",
                "Keep<int>.Last = SamplerCorpus.Samples.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count;"
            ),
        ];

    /// <summary>
    /// Returns the source of a class <c>Readings</c> with a method for each, which returns the bytes that it allocated.
    /// </summary>
    public static string Program(IEnumerable<(string Name, string Statements)> readings) =>
        $$"""
        using System;
        using Summit;
        using Sampler;

        public static class Readings
        {
        {{string.Concat(readings.Select(reading => $$"""
            public static long {{reading.Name}}()
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                {{reading.Statements}}
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            """))}}
        }

        public static class Keep<T>
        {
            public static T Last;
        }
        """;

    private static IEnumerable<Type> TypesOf(Assembly corpus) =>
        corpus.GetExportedTypes().Where(type => type.IsDefined(typeof(RecordAttribute)));

    /// <summary>Returns the statements that read all elements of a property.</summary>
    private static string Read(PropertyInfo property, bool withStrings)
    {
        string value = $"record.{property.Name}";
        Type type = property.PropertyType;
        if (type == typeof(ReadOnlySpan<byte>))
            return $"Keep<int>.Last = {value}.Length;";
        if (type == typeof(TextList))
            return $"for (int i = 0; i < {value}.Count; i++) {{ Keep<int>.Last = {value}.Utf8(i).Length; {(withStrings ? $"Keep<string>.Last = {value}[i];" : "")} }}";
        if (
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var generic
            && (generic == typeof(RecordList<>) || generic == typeof(RecordSet<>))
        )
            return $"foreach (var item in {value}) Keep<int>.Last = item.Ordinal;";
        return $"Keep<{(Nullable.GetUnderlyingType(type) is { } given ? $"{given.FullName}?" : type.FullName)}>.Last = {value};";
    }
}
