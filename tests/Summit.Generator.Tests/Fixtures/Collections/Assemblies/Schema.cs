using System;
using Summit;

namespace Collections.Assemblies;

/// <summary>People of legislatures, the offices they held, and the committees they sit in.</summary>
[Corpus("openstates"), IgnoreUnknown, Time(Partial = true)]
public static partial class Legislatures
{
    [Files("data/{state}/{body}/*.yml", "!data/*/committees/*")]
    public static partial Table<Person> People { get; }

    [Files("data/{state}/committees/*.yml")]
    public static partial Table<Committee> Committees { get; }
}

public enum Body
{
    Legislature,
    Retired,
    Executive,
    Municipalities,
}

public enum Chamber
{
    Lower,
    Upper,
    Legislature,
}

[Record]
public readonly partial struct Person
{
    [Key]
    public partial string Id { get; }

    [Label, Search(Boost = 3)]
    public partial string Name { get; }

    [Search, Field("other_names.name")]
    public partial TextList OtherNames { get; }

    [Index, Field, Inherit("body")]
    public partial Body Body { get; }

    [Field, Inherit("state")]
    public partial string State { get; }
    public partial DateOnly? BirthDate { get; }

    [Field("party.name")]
    public partial TextList Parties { get; }
    public partial RecordList<Role> Roles { get; }
    public partial RecordList<Office> Offices { get; }

    [Field("links.url")]
    public partial TextList Links { get; }

    [Inverse(nameof(Member.Person))]
    public partial RecordSet<Member> Seats { get; }
}

[Record]
public readonly partial struct Role
{
    [Parent]
    public partial Person Person { get; }
    public partial string Type { get; }
    public partial string? District { get; }
    public partial DateOnly? StartDate { get; }
    public partial DateOnly? EndDate { get; }
}

[Record]
public readonly partial struct Office
{
    [Parent]
    public partial Person Person { get; }
    public partial string Classification { get; }
    public partial string? Address { get; }
    public partial string? Voice { get; }
}

[Record]
public readonly partial struct Committee
{
    [Key]
    public partial string Id { get; }

    [Label, Search]
    public partial string Name { get; }

    [Index]
    public partial Chamber Chamber { get; }

    [Field("parent"), Hierarchy, Reference(Unresolved = UnresolvedReferenceBehavior.Warning)]
    public partial Committee? Parent { get; }
    public partial RecordList<Member> Members { get; }
}

[Record]
public readonly partial struct Member
{
    [Parent]
    public partial Committee Committee { get; }
    public partial string Name { get; }
    public partial string? Role { get; }

    [Field("person_id"), Reference(Unresolved = UnresolvedReferenceBehavior.Warning)]
    public partial Person? Person { get; }
}
