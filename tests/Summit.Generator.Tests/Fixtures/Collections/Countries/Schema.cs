using Summit;

namespace Collections.Countries;

/// <summary>Countries, of JSON, with their neighbours.</summary>
[Corpus("countries"), IgnoreUnknown]
public static partial class World
{
    [Files("countries.json")]
    public static partial Table<Country> Countries { get; }
}

[Record]
public readonly partial struct Country
{
    [Key]
    public partial string Cca3 { get; }

    [Alias]
    public partial string Cca2 { get; }

    [Label, Field("name.common")]
    public partial string Name { get; }
    public partial RecordList<Country> Borders { get; }
    public partial double Area { get; }
    public partial TextList Latlng { get; }

    [Field("latlng.0")]
    public partial double Latitude { get; }

    [Field("latlng.1")]
    public partial double Longitude { get; }

    [Keyed(nameof(Translation.Language))]
    public partial RecordList<Translation> Translations { get; }

    [Keyed(nameof(Currency.Code))]
    public partial RecordList<Currency> Currencies { get; }

    [Inverse(nameof(Borders))]
    public partial RecordSet<Country> Neighbours { get; }
}

[Record]
public readonly partial struct Translation
{
    [Parent]
    public partial Country Country { get; }
    public partial string Language { get; }
    public partial string Common { get; }
}

[Record]
public readonly partial struct Currency
{
    [Parent]
    public partial Country Country { get; }
    public partial string Code { get; }
    public partial string Name { get; }
}
