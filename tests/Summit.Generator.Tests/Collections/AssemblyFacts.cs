using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about people with their roles, and committees with their members.</summary>
internal static class AssemblyFacts
{
    public const string Expression = """
        Legislatures.People.Select(p => $"{p.Id} {p.Name} of {p.State} {p.Body.ToString().ToLowerInvariant()} born {p.BirthDate:yyyy-MM-dd} also {string.Join(",", p.OtherNames)} in {string.Join(",", p.Parties)}"
                + $" roles {string.Join(",", p.Roles.Select(r => $"{r.Type} {r.District} {r.StartDate:yyyy-MM-dd} {r.EndDate:yyyy-MM-dd}"))} offices {string.Join("|", p.Offices.Select(o => $"{o.Classification} {o.Address} {o.Voice}"))}"
                + $" links {string.Join(",", p.Links)} seats {p.Seats.Count}")
            .Concat(Legislatures.Committees.Select(c => $"{c.Id} {c.Name} {c.Chamber.ToString().ToLowerInvariant()} in {c.Parent?.Id}: {string.Join("|", c.Members.Select(m => $"{m.Name} {m.Role} {m.Person?.Name}"))}"))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder)
    {
        (string Path, YamlNode Root)[] files =
        [
            .. YamlReader
                .Files(Path.Combine(folder, "data"), "*.yml")
                .Where(path => Path.GetRelativePath(folder, path).Replace('\\', '/').Split('/').Length == 4)
                .Select(path => (path.Replace('\\', '/'), YamlReader.Root(path)!)),
        ];
        (string Path, YamlNode Root)[] committees = [.. files.Where(file => file.Path.Split('/')[^2] == "committees")];
        (string Path, YamlNode Root)[] people = [.. files.Except(committees)];
        Dictionary<string, string> names = people.ToDictionary(
            file => file.Root.In("id").Text(),
            file => file.Root.In("name").Text()
        );
        Dictionary<string, int> seats = committees
            .SelectMany(file => file.Root.In("members").Items())
            .GroupBy(member => member.In("person_id").Text())
            .ToDictionary(group => group.Key, group => group.Count());
        HashSet<string> ids = [.. committees.Select(file => file.Root.In("id").Text())];
        return people
            .Select(file => Person(file.Path.Split('/'), file.Root, seats))
            .Concat(committees.Select(file => Committee(file.Root, names, ids)));
    }

    private static string Person(string[] path, YamlNode person, Dictionary<string, int> seats)
    {
        IEnumerable<string> roles = person
            .In("roles")
            .Items()
            .Select(role =>
                $"{role.In("type").Text()} {role.In("district").Text()} {Date(role.In("start_date"))} {Date(role.In("end_date"))}"
            );
        IEnumerable<string> offices = person
            .In("offices")
            .Items()
            .Select(office =>
                $"{office.In("classification").Text()} {office.In("address").Text()} {office.In("voice").Text()}"
            );
        return $"{person.In("id").Text()} {person.In("name").Text()} of {path[^3]} {path[^2]} born {Date(person.In("birth_date"))} also {Names(person.In("other_names"), "name")} in {Names(person.In("party"), "name")}"
            + $" roles {string.Join(",", roles)} offices {string.Join("|", offices)} links {Names(person.In("links"), "url")} seats {seats.GetValueOrDefault(person.In("id").Text())}";
    }

    private static string Committee(YamlNode committee, Dictionary<string, string> names, HashSet<string> ids)
    {
        string parent = committee.In("parent").Text();
        IEnumerable<string> members = committee
            .In("members")
            .Items()
            .Select(member =>
                $"{member.In("name").Text()} {member.In("role").Text()} {names.GetValueOrDefault(member.In("person_id").Text())}"
            );
        return $"{committee.In("id").Text()} {committee.In("name").Text()} {committee.In("chamber").Text()} in {(ids.Contains(parent) ? parent : "")}: {string.Join("|", members)}";
    }

    private static string Names(YamlNode? list, string name) =>
        string.Join(",", list.Items().Select(item => item.In(name).Text()));

    /// <summary>Returns a date. A year or a month is replaced by its first day.</summary>
    private static string Date(YamlNode? node) => node.Text() is { Length: > 0 } text ? (text + "-01-01")[..10] : "";
}
