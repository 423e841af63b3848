using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about countries in JSON: their location, neighbours, names and currencies.</summary>
internal static class CountryFacts
{
    public const string Expression = """
        World.Countries.Select(c => FormattableString.Invariant($"{c.Cca3} {c.Cca2} {c.Name} at {c.Latitude} {c.Longitude} of {c.Area}") + $" by {string.Join(",", c.Borders.Select(b => b.Cca2))} {c.Neighbours.Count}"
                + $" pays {string.Join(",", c.Currencies.Select(m => $"{m.Code} {m.Name}"))}")
            .Concat(World.Countries.SelectMany(c => c.Translations.Select(t => $"{c.Cca3} in {t.Language}: {t.Common}")))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder)
    {
        YamlNode[] countries = [.. YamlReader.Root(Path.Combine(folder, "countries.json")).Items()];
        Dictionary<string, string> codes = countries.ToDictionary(
            country => country.In("cca3").Text(),
            country => country.In("cca2").Text()
        );
        Dictionary<string, int> borders = countries
            .SelectMany(country => country.In("borders").Items())
            .GroupBy(code => code.Text())
            .ToDictionary(group => group.Key, group => group.Count());
        return countries.SelectMany(country => Country(country, codes, borders));
    }

    private static IEnumerable<string> Country(
        YamlNode country,
        Dictionary<string, string> codes,
        Dictionary<string, int> borders
    )
    {
        string code = country.In("cca3").Text();
        double[] place =
        [
            .. country.In("latlng").Items().Select(item => double.Parse(item.Text(), CultureInfo.InvariantCulture)),
        ];
        double area = double.Parse(country.In("area").Text(), CultureInfo.InvariantCulture);
        IEnumerable<string> currencies = Pairs(country.In("currencies"))
            .Select(pair => $"{pair.Key.Text()} {pair.Value.In("name").Text()}");
        return Pairs(country.In("translations"))
            .Select(pair => $"{code} in {pair.Key.Text()}: {pair.Value.In("common").Text()}")
            .Prepend(
                FormattableString.Invariant(
                    $"{code} {country.In("cca2").Text()} {country.In("name").In("common").Text()} at {place[0]} {place[1]} of {area}"
                )
                    + $" by {string.Join(",", country.In("borders").Items().Select(other => codes[other.Text()]))} {borders.GetValueOrDefault(code)} pays {string.Join(",", currencies)}"
            );
    }

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs(YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children : [];
}
