using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about legislators, their terms, offices and seats in committees.</summary>
internal static class LegislatorFacts
{
    public const string Expression = """
        Congress.Legislators.Select(l => $"{l.Bioguide} {l.Name} {l.Birthday:yyyy-MM-dd} {l.Gender} {l.Govtrack} fec {string.Join(",", l.FecIds)} offices {l.Offices.Count} seats {l.Memberships.Count}")
            .Concat(Congress.Legislators.SelectMany(l => l.Terms.Select((t, i) => $"term {l.Bioguide} {i}: {t.Type} {t.Start:yyyy-MM-dd} {t.End:yyyy-MM-dd} {t.State} {t.District}"
                + $" {string.Join(",", t.PartyAffiliations.Select(a => $"{a.Start:yyyy-MM-dd} {a.Party}"))}")))
            .Concat(Congress.Offices.Select(o => FormattableString.Invariant($"office {o.Id} of {o.Legislator.Bioguide}: {o.City} {o.Latitude}")))
            .Concat(Congress.Committees.Select(c => $"committee {c.ThomasId}: {c.Name} {string.Join(",", c.Subcommittees.Select(s => s.ThomasId))} {c.Members.Count}"))
            .Concat(Congress.Members.Select(m => $"member {m.Committee.ThomasId} {m.Legislator?.Bioguide} {m.Rank}"))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder)
    {
        YamlNode? Root(string name) => YamlReader.Root(Path.Combine(folder, name + ".yaml"));
        (string Person, YamlNode Office)[] offices =
        [
            .. Root("legislators-district-offices")
                .Items()
                .SelectMany(person =>
                    person.In("offices").Items().Select(office => (person.In("id").In("bioguide").Text(), office))
                ),
        ];
        (string Committee, YamlNode Member)[] members =
        [
            .. ((YamlMappingNode)Root("committee-membership-current")!).Children.SelectMany(pair =>
                pair.Value.Items().Select(member => (pair.Key.Text(), member))
            ),
        ];
        return Root("legislators-current")
            .Items()
            .SelectMany(person => Person(person, offices, members))
            .Concat(offices.Select(pair => Office(pair.Person, pair.Office)))
            .Concat(Root("committees-current").Items().SelectMany(committee => Committee(committee, members)))
            .Concat(
                members.Select(pair =>
                    $"member {pair.Committee} {pair.Member.In("bioguide").Text()} {pair.Member.In("rank").Text()}"
                )
            );
    }

    private static IEnumerable<string> Person(
        YamlNode person,
        (string Person, YamlNode Office)[] offices,
        (string Committee, YamlNode Member)[] members
    )
    {
        YamlNode? ids = person.In("id");
        string id = ids.In("bioguide").Text();
        YamlNode? names = person.In("name");
        string name = new[]
        {
            names.In("official_full").Text(),
            ids.In("wikipedia").Text(),
            names.In("last").Text(),
        }.First(text => text.Length > 0);
        yield return $"{id} {name} {person.In("bio").In("birthday").Text()} {(person.In("bio").In("gender").Text() == "F" ? "Female" : "Male")} {ids.In("govtrack").Text()}"
            + $" fec {ids.In("fec").Texts()} offices {offices.Count(pair => pair.Person == id)} seats {members.Count(pair => pair.Member.In("bioguide").Text() == id)}";
        int number = 0;
        foreach (YamlNode term in person.In("terms").Items())
        {
            string kind = term.In("type").Text() == "rep" ? "Representative" : "Senator";
            IEnumerable<string> parties = term.In("party_affiliations")
                .Items()
                .Select(item => $"{item.In("start").Text()} {item.In("party").Text()}");
            yield return $"term {id} {number++}: {kind} {term.In("start").Text()} {term.In("end").Text()} {term.In("state").Text()} {term.In("district").Text()} {string.Join(",", parties)}";
        }
    }

    private static string Office(string person, YamlNode office)
    {
        string latitude = office.In("latitude").Text();
        double? number =
            latitude.Length == 0 ? null : double.Parse(latitude, System.Globalization.CultureInfo.InvariantCulture);
        return FormattableString.Invariant(
            $"office {office.In("id").Text()} of {person}: {office.In("city").Text()} {number}"
        );
    }

    private static IEnumerable<string> Committee(YamlNode committee, (string Committee, YamlNode Member)[] members)
    {
        string whole = committee.In("thomas_id").Text();
        IEnumerable<YamlNode> parts = committee.In("subcommittees").Items();
        string Line(string id, YamlNode node, IEnumerable<YamlNode> below) =>
            $"committee {id}: {node.In("name").Text()} {string.Join(",", below.Select(part => whole + part.In("thomas_id").Text()))} {members.Count(pair => pair.Committee == id)}";
        return parts
            .Select(part => Line(whole + part.In("thomas_id").Text(), part, []))
            .Prepend(Line(whole, committee, parts));
    }
}
