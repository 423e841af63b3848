using System;
using Summit;

namespace Collections.Legislators;

/// <summary>Legislators with their terms, the committees they sit in, and their offices.</summary>
[Corpus("congress-legislators"), IgnoreUnknown]
public static partial class Congress
{
    [Files("legislators-current.yaml")]
    public static partial Table<Legislator> Legislators { get; }

    [Files("legislators-district-offices.yaml", At = "offices")]
    public static partial Table<Office> Offices { get; }

    [Files("committees-current.yaml")]
    public static partial Table<Committee> Committees { get; }

    [Files("committee-membership-current.yaml"), Keyed(nameof(Member.Committee))]
    public static partial Table<Member> Members { get; }
}

public enum Gender
{
    [Spelling("F")]
    Female,

    [Spelling("M")]
    Male,
}

public enum TermKind
{
    [Spelling("rep")]
    Representative,

    [Spelling("sen")]
    Senator,
}

[Record]
public readonly partial struct Legislator
{
    [Key, Field("id.bioguide")]
    public partial string Bioguide { get; }

    [Label, Field("name.official_full", "id.wikipedia", "name.last")]
    public partial string Name { get; }

    [Alias, Field("id.fec")]
    public partial TextList FecIds { get; }

    [Field("id.govtrack")]
    public partial int Govtrack { get; }

    [Order, Field("bio.birthday")]
    public partial DateOnly Birthday { get; }

    [Index, Field("bio.gender")]
    public partial Gender Gender { get; }
    public partial RecordList<Term> Terms { get; }

    [Inverse(nameof(Office.Legislator))]
    public partial RecordSet<Office> Offices { get; }

    [Inverse(nameof(Member.Legislator))]
    public partial RecordSet<Member> Memberships { get; }
}

[Record]
public readonly partial struct Term
{
    [Parent]
    public partial Legislator Legislator { get; }
    public partial TermKind Type { get; }
    public partial DateOnly Start { get; }
    public partial DateOnly End { get; }
    public partial string State { get; }
    public partial int? District { get; }
    public partial RecordList<Affiliation> PartyAffiliations { get; }
}

[Record]
public readonly partial struct Affiliation
{
    [Parent]
    public partial Term Term { get; }
    public partial DateOnly Start { get; }
    public partial string Party { get; }
}

[Record]
public readonly partial struct Office
{
    [Key]
    public partial string Id { get; }

    [Field, Inherit("id.bioguide")]
    public partial Legislator Legislator { get; }

    [Search]
    public partial string City { get; }
    public partial double? Latitude { get; }
}

[Record]
public readonly partial struct Committee
{
    [Key(Format = "{Whole?}{ThomasId}")]
    public partial string ThomasId { get; }

    [Field, Inherit("thomas_id")]
    public partial string? Whole { get; }

    [Label]
    public partial string Name { get; }

    [Reference(InPlace = true)]
    public partial RecordList<Committee> Subcommittees { get; }

    [Inverse(nameof(Member.Committee))]
    public partial RecordSet<Member> Members { get; }
}

[Record]
public readonly partial struct Member
{
    public partial Committee Committee { get; }

    [Field("bioguide")]
    public partial Legislator? Legislator { get; }
    public partial int Rank { get; }
}
