using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>Numbers at the ends of their types, in small and large tables.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("sbyte", "-128", "127")]
    [InlineData("byte", "0", "255")]
    [InlineData("short", "-32768", "32767")]
    [InlineData("ushort", "0", "65535")]
    [InlineData("int", "-2147483648", "2147483647")]
    [InlineData("uint", "0", "4294967295")]
    [InlineData("long", "-9223372036854775807", "9223372036854775807")]
    [InlineData("ulong", "0", "18446744073709551615")]
    public void An_integer_of_every_width_can_hold_its_minimum_and_maximum(string type, string min, string max)
    {
        LoadedCorpus corpus = ProjectOf(type, min, max, "0").Load();
        corpus.Holds($"({type})({min})", "Item._1.Value");
        corpus.Holds($"({type})({max})", "Item._2.Value");
        corpus.Holds($"{type}.MaxValue", "Item._2.Value");
        corpus.Holds($"({type})0", "Item._3.Value");
        corpus.Holds($"({type})0", "default(Item).Value");
    }

    [Theory]
    [InlineData("long", "-9223372036854775809")]
    [InlineData("ulong", "-1")]
    [InlineData("ulong", "18446744073709551616")]
    [InlineData("byte", "256")]
    [InlineData("uint", "-1")]
    public void A_number_out_of_range_is_reported(string type, string value) =>
        Assert.Contains("SUM0018", Assert.Single(ProjectOf(type, value).Reported), StringComparison.Ordinal);

    [Fact]
    public void The_smallest_long_is_a_value()
    {
        LoadedCorpus corpus = ProjectOf("long?", "-9223372036854775808", "9223372036854775806", "1").Load();
        corpus.Holds("long.MinValue", "Item._1.Value");
        corpus.Holds("long.MaxValue - 1", "Item._2.Value");
        corpus.Holds("1L", "Item._3.Value");
        corpus.Holds("null", "default(Item).Value");
    }

    [Fact]
    public void A_column_cannot_hold_both_ends_of_long() =>
        Assert.Contains(
            "SUM0065",
            Assert.Single(ProjectOf("long", "-9223372036854775808", "9223372036854775807").Reported),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ulong")]
    [InlineData("ulong?")]
    public void Unsigned_integers_are_ordered_indexed_and_visited(string type)
    {
        const string max = "18446744073709551615";
        LoadedCorpus corpus = Items
            .Project(type, ["9223372036854775808", max, "5", "9223372036854775807"])
            .EditSchema(
                $"public partial {type} Value",
                $"[Order, Index, Range(\"1\", \"{max}\")] public partial {type} Value"
            )
            .Run()
            .Load();
        corpus.Holds("\"3\"", "Items.All.First().Id");
        corpus.Holds("\"2\"", "Items.All.Last().Id");
        corpus.Holds("\"1\"", "Item.WithValue(1UL << 63).First().Id");
        corpus.Holds("1", "Item.WithValue(ulong.MaxValue).Count");
        corpus.Holds("0", "Item.WithValue(6).Count");
        corpus.Holds("2", "Item.WithValueBetween(6, ulong.MaxValue).Count");
        corpus.Holds("3", "Item.WithValueBetween(0, ulong.MaxValue).Count");
    }

    [Fact]
    public void An_unsigned_zero_is_found()
    {
        LoadedCorpus corpus = Items
            .Project("ulong", ["0", "1", "18446744073709551615"])
            .EditSchema("public partial ulong Value", "[Index] public partial ulong Value")
            .Run()
            .Load();
        corpus.Holds("\"1\"", "Item.WithValue(0).Single().Id");
        corpus.Holds("2", "Item.WithValueBetween(0, 2).Count");
        corpus.Holds("0UL", "default(Item).Value");
    }

    [Theory]
    [InlineData("double")]
    [InlineData("double?")]
    public void Indexed_doubles_are_found_by_value_and_by_range(string type)
    {
        LoadedCorpus corpus = Items
            .Project(type, ["1.5", "-0.0", "0", ".nan", ".inf", "1.5", "-2"])
            .EditSchema($"public partial {type} Value", $"[Index] public partial {type} Value")
            .Run()
            .Load();
        corpus.Holds("2", "Item.WithValue(1.5).Count");
        corpus.Holds("2", "Item.WithValue(0.0).Count");
        corpus.Holds("\"4\"", "Item.WithValue(double.NaN).Single().Id");
        corpus.Holds("\"5\"", "Item.WithValue(double.PositiveInfinity).Single().Id");
        corpus.Holds("5", "Item.WithValueBetween(double.NegativeInfinity, double.PositiveInfinity).Count");
        corpus.Holds("0", "Item.WithValueBetween(double.NaN, 5).Count");
        corpus.Holds("1.5", "Item._1.Value");
        corpus.Holds("double.NaN", "Item._4.Value");
        corpus.Holds("true", "double.IsNegative((double)Item._2.Value)");
        corpus.Holds(type == "double" ? "0.0" : "null", "default(Item).Value");
        corpus.Holds("0", "(Item.WithValue(0.0) - Items.All.All).Count");
    }

    [Theory]
    [InlineData("decimal")]
    [InlineData("decimal?")]
    public void Indexed_decimals_are_found_by_value_and_keep_their_digits(string type)
    {
        LoadedCorpus corpus = Items
            .Project(type, ["1.0", "1.00", "79228162514264337593543950335", "-0.1", "1"])
            .EditSchema($"public partial {type} Value", $"[Index] public partial {type} Value")
            .Run()
            .Load();
        corpus.Holds("3", "Item.WithValue(1m).Count");
        corpus.Holds("\"3\"", "Item.WithValue(decimal.MaxValue).Single().Id");
        corpus.Holds("4", "Item.WithValueBetween(-1m, 2m).Count");
        corpus.Holds("\"1.00\"", "Item._2.Value.ToString()");
        corpus.Holds("\"1.0\"", "Item._1.Value.ToString()");
        corpus.Holds(type == "decimal" ? "0m" : "null", "default(Item).Value");
    }

    [Fact]
    public void An_empty_indexed_column_finds_nothing()
    {
        LoadedCorpus corpus = Items
            .Project("double?", ["~", "~"])
            .EditSchema("public partial double? Value", "[Index] public partial double? Value")
            .Run()
            .Load();
        corpus.Holds("0", "Item.WithValue(0).Count");
        corpus.Holds("0", "Item.WithValue(double.NaN).Count");
        corpus.Holds("0", "Item.WithValueBetween(-1, 1).Count");
        corpus.Holds("null", "Item._1.Value");
    }

    [Theory]
    [InlineData("bool", "false", "true")]
    [InlineData("bool?", "false", "true")]
    [InlineData("Size", "Large", "Small")]
    [InlineData("Size?", "Large", "Small")]
    public void Records_are_counted_by_an_indexed_choice(string type, string first, string second)
    {
        string plain = type.TrimEnd('?');
        string prefix = plain == "bool" ? "" : "Size.";
        LoadedCorpus corpus = Items
            .Project(type, [second, first, second, second, first])
            .EditSchema($"public partial {type} Value", $"[Index] public partial {type} Value")
            .AddCSharp("public enum Size { Large = 400, [System.Obsolete] Old = -7, Small = 2, Same = 400 }")
            .Run()
            .Load();
        corpus.Holds(
            "2",
            $"Item.CountByValueToArray(Items.All.All).Single(each => each.Value == {prefix}{first}).Count"
        );
        corpus.Holds($"{prefix}{first}", "Item.CountByValueToArray(Items.All.All)[0].Value");
        corpus.Holds(plain == "bool" ? "2" : "3", "Item.CountByValueToArray(Items.All.All).Length");
        corpus.Holds("1", $"Item.CountByValueToArray(Items.All.All[..1]).Sum(each => each.Count)");
        corpus.Holds(
            $"((object){prefix}{second}, 3, 2)",
            "new Func<(object, int, int)>(() => { var top = new ValueCount<"
                + plain
                + ">[5]; int found = Item.TopByValue(Items.All.All, top); return (top[0].Value, top[0].Count, found); })()"
        );
    }

    [Fact]
    public void NaN_is_a_distinct_value()
    {
        LoadedCorpus corpus = ProjectOf("double?", ".nan", "0").Load();
        corpus.Holds("double.NaN", "Item._1.Value");
        corpus.Holds("null", "default(Item).Value");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("200", 8)]
    [InlineData("60000", 16)]
    [InlineData("100000", 32)]
    [InlineData("5000000000", 64)]
    public void Codes_use_only_the_bits_that_the_data_needs(string value, int bits)
    {
        // Neighbouring values, so that a common unit cannot shorten the codes.
        GeneratorRun run = ProjectOf("long?", "1", value, value == "1" ? "1" : "2");
        Assert.Contains($"StoredNumbers.Code{bits}(", run.Sources["Item.ValueColumn.g.cs"], StringComparison.Ordinal);
        LoadedCorpus corpus = run.Load();
        corpus.Holds("1L", "Item._1.Value");
        corpus.Holds($"{value}L", "Item._2.Value");
        corpus.Holds("null", "default(Item).Value");
    }

    [Fact]
    public void A_table_of_a_thousand_records_equals_the_YAML()
    {
        LoadedCorpus corpus = ProjectOf("int", [.. Enumerable.Range(1, 1000).Select(i => $"{i * i}")]).Load();
        corpus.Holds("1000", "Items.All.Count");
        corpus.Holds("true", "Items.All.All(item => item.Value == int.Parse(item.Id) * int.Parse(item.Id))");
        corpus.Holds(
            "true",
            "Items.All.All(item => Items.All.Get(item.Id) == item && Items.All.Get(Encoding.UTF8.GetBytes(item.Id)) == item)"
        );
        corpus.Holds("false", "Items.All.Contains(\"1001\")");
    }

    [Fact]
    public void An_empty_table_reads_as_empty()
    {
        var corpus = new LoadedCorpus(Items.Project("int", ["1"]).Delete("all.yaml").Run().Compilation);
        corpus.Holds("0", "Items.All.Count");
        corpus.Holds("0", "default(Item).Value");
        corpus.Holds("\"\"", "default(Item).Id");
        corpus.Holds("false", "Items.All.Contains(\"1\")");
        corpus.Holds("0", "Items.All.Count()");
    }

    [Fact]
    public void An_enum_of_any_width_can_hold_its_members()
    {
        const string schema = """
            public enum Wide : ulong { Zero, Most = ulong.MaxValue, Sign = 1UL << 63 }
            """;
        LoadedCorpus corpus = Items.Project("Wide", ["most", "sign"]).AddCSharp(schema).Run().Load();
        corpus.Holds("Wide.Most", "Item._1.Value");
        corpus.Holds("Wide.Sign", "Item._2.Value");
        corpus.Holds("Wide.Zero", "default(Item).Value");
    }

    private static GeneratorRun ProjectOf(string type, params string[] values) => Items.Project(type, values).Run();
}
