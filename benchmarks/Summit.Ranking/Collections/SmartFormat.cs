using System.Globalization;
using System.Text;

namespace Summit.Ranking.Collections;

/// <summary>
/// Reads collections in the format of the SMART system, as Cranfield, CISI and CACM: a file of documents and one of
/// questions, each with lines <c>.I</c> before an id, <c>.T</c> before a title and <c>.W</c> before a text; and a file
/// of judgements.
/// </summary>
internal static class SmartFormat
{
    /// <summary>
    /// Reads the collection whose three files, recognised by their names, are in <paramref name="folder"/>.
    /// </summary>
    public static TestCollection Read(string folder)
    {
        string documents = FileOf(folder, name => name.Contains(".all", StringComparison.Ordinal));
        string questions = FileOf(folder, name =>
            name.EndsWith(".qry", StringComparison.Ordinal) || name.StartsWith("query", StringComparison.Ordinal)
        );
        string judgements = FileOf(folder, name =>
            name.EndsWith(".rel", StringComparison.Ordinal) || name.Contains("qrel", StringComparison.Ordinal)
        );
        bool isCranfield = Path.GetFileName(documents).StartsWith("cran", StringComparison.OrdinalIgnoreCase);
        return TestCollection.Of(
            Records(documents).Select(record => Document(record, isCranfield)),
            Records(questions).Select((record, i) => (isCranfield ? Id(i + 1) : record.Id, record.Field('W'))),
            Judgements(judgements, isCranfield)
        );
    }

    private static string FileOf(string folder, Func<string, bool> isIt) =>
        Directory
            .EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(path => isIt(Path.GetFileName(path).ToLowerInvariant()))
        ?? throw new FileNotFoundException(
            $"{folder} lacks files of a collection; benchmarks/README.md lists the formats and their files."
        );

    private static CollectionDocument Document(SmartRecord record, bool isCranfield)
    {
        string title = record.Field('T');
        string text = record.Field('W');

        // Every text of Cranfield starts with its title.
        return new CollectionDocument(
            record.Id,
            title,
            isCranfield && text.StartsWith(title, StringComparison.Ordinal) ? text[title.Length..] : text
        );
    }

    private static IEnumerable<SmartRecord> Records(string path)
    {
        SmartRecord? record = null;
        char field = ' ';
        foreach (string line in File.ReadLines(path, Encoding.Latin1))
        {
            if (line.StartsWith(".I ", StringComparison.Ordinal))
            {
                if (record is not null)
                    yield return record;
                record = new SmartRecord(Id(int.Parse(line[3..].Trim(), CultureInfo.InvariantCulture)));
                field = ' ';
            }
            else if (
                line.Length >= 2
                && line[0] == '.'
                && char.IsAsciiLetterUpper(line[1])
                && line[2..].Trim().Length == 0
            )
            {
                field = line[1];
            }
            else
            {
                record?.Add(field, line);
            }
        }

        if (record is not null)
            yield return record;
    }

    /// <summary>
    /// Reads a question and a document per line. Cranfield numbers its questions from 1, regardless of their ids, and
    /// grades from 1 (complete) to 4 (of some use), with -1 for useless documents. The other collections only list
    /// relevant documents.
    /// </summary>
    private static IEnumerable<(string Question, string Document, int Grade)> Judgements(string path, bool isCranfield)
    {
        foreach (string line in File.ReadLines(path))
        {
            string[] numbers = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (numbers.Length < 2)
                continue;
            int grade = isCranfield ? int.Parse(numbers[2], CultureInfo.InvariantCulture) : 1;
            yield return (
                Number(numbers[0]),
                Number(numbers[1]),
                isCranfield ? (grade is >= 1 and <= 4 ? 5 - grade : 0) : 1
            );
        }
    }

    private static string Number(string text) => Id(int.Parse(text, CultureInfo.InvariantCulture));

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class SmartRecord(string id)
    {
        private readonly Dictionary<char, StringBuilder> _fields = [];

        public string Id { get; } = id;

        public string Field(char name) => _fields.TryGetValue(name, out StringBuilder? text) ? text.ToString() : "";

        public void Add(char field, string line)
        {
            if (!_fields.TryGetValue(field, out StringBuilder? text))
                _fields.Add(field, text = new StringBuilder());
            text.Append(line).Append('\n');
        }
    }
}
