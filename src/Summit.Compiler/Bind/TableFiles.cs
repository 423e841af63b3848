using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Determines which tables read a file. A table with patterns reads the files that match them. A table without patterns
/// reads the folder or file of its name: <c>entries/**/x.yaml</c> and <c>entries.yaml</c> belong to the table
/// <c>Entries</c>. Tables of nested records have no files.
/// </summary>
internal sealed class TableFiles
{
    private readonly string _folder;
    private readonly TableFile[] _byFolder;
    private readonly NameIndex _folders;
    private readonly List<PatternedTable> _byPattern = [];
    private readonly List<FilesShape> _filled = [];
    private readonly List<(FilesShape Files, string Path)> _empty = [];

    /// <summary>Derives the files of each table from the schema.</summary>
    /// <param name="shape">The shape of the corpus.</param>
    /// <param name="tables">The tables of the corpus.</param>
    public TableFiles(CorpusShape shape, RecordTables tables)
    {
        _folder = shape.Folder.Length == 0 ? "" : shape.Folder + "/";
        TableShape[] filed = shape
            .Tables.Where(table => table.Files.Count == 0 && shape.Record(table.Record).Parent is null)
            .ToArray();
        _folders = new NameIndex(Array.ConvertAll(filed, table => Spelling.InYaml(table.Name)));
        _byFolder = Array.ConvertAll(filed, table => ByFolder(tables[table.Record], table.KeyedBy));
        foreach (TableShape table in shape.Tables)
            _byPattern.AddRange(
                table.Files.Select(files => new PatternedTable(tables[table.Record], table.KeyedBy, files))
            );
    }

    /// <summary>
    /// True if the schema selects files by patterns. Files that no table reads are then not part of the corpus.
    /// </summary>
    public bool HasPatterns => _byPattern.Count > 0;

    /// <summary>
    /// Returns how each table reads <paramref name="file"/>. A file that no table reads is reported, unless the schema
    /// has patterns.
    /// </summary>
    public IReadOnlyList<TableFile> Of(YamlFile file, DiagnosticList diagnostics, Suggestion suggestion)
    {
        string path = file.Path.Substring(_folder.Length);
        List<TableFile> sources = _byPattern.Select(table => table.Match(path)).OfType<TableFile>().ToList();
        string name = NameOf(file.Path);
        int index = _folders.Find(name);
        if (index >= 0)
        {
            sources.Add(_byFolder[index]);
        }
        else if (!HasPatterns)
        {
            string near = suggestion.For(name, _folders.Words);
            diagnostics.Add(DiagnosticCatalogue.FileOfNoTable, file.Path, SourceSpan.FileStart, name, near);
        }

        return sources;
    }

    /// <summary>Marks the patterns of a file that contains records of a table.</summary>
    public void MarkFilled(TableFile source)
    {
        if (source.Files is { } files && !IsFilled(files))
            _filled.Add(files);
    }

    private bool IsFilled(FilesShape files) => _filled.Exists(other => ReferenceEquals(other, files));

    /// <summary>
    /// Marks the patterns of a file that contains no records of a table. Reports a name that resembles the first name
    /// of the path to the records.
    /// </summary>
    public void MarkEmpty(TableFile source, YamlFile file, DiagnosticList diagnostics, Suggestion suggestion)
    {
        if (source.Files is not { } files || source.At.Steps.Count == 0 || file.IsMalformed)
            return;
        if (!_empty.Exists(other => ReferenceEquals(other.Files, files)))
            _empty.Add((files, file.Path));
        PathStep first = source.At.Steps[0];
        if (first.Kind != PathStepKind.Name)
            return;
        foreach (YamlMapping document in file.Documents.OfType<YamlMapping>())
        {
            var names = new WordList(
                document.Pairs.Select(pair => pair.Key).OfType<YamlScalar>().Select(name => name.Value)
            );
            if (
                document.Pairs.Any(pair => pair.Key is YamlScalar name && Spelling.Fold(name.Value) == first.Folded)
                || names.Nearest(first.Text) is not { } near
            )
                continue;
            MarkFilled(source);
            YamlNode written = document.Pairs.First(pair => pair.Key is YamlScalar name && name.Value == near).Key;
            diagnostics.Add(
                DiagnosticCatalogue.NoRecordsAtPath,
                file.Path,
                written.Span,
                "This file",
                files.At,
                suggestion.For(near, new WordList([first.Text]))
            );
        }
    }

    /// <summary>Reports the patterns that match no file, and the patterns whose files contain no records.</summary>
    public void ReportIdle(DiagnosticList diagnostics)
    {
        foreach ((FilesShape files, string path) in _empty.Where(item => !IsFilled(item.Files)))
            diagnostics.Add(
                DiagnosticCatalogue.NoRecordsAtPath,
                path,
                SourceSpan.FileStart,
                $"No file of '{string.Join("', '", files.Patterns)}'",
                files.At,
                ""
            );
        foreach (string pattern in _byPattern.SelectMany(table => table.Idle).Distinct())
            diagnostics.Add(DiagnosticCatalogue.NoFileMatches, _folder + pattern, SourceSpan.FileStart, pattern);
    }

    private static TableFile ByFolder(RecordTable table, string? keyedBy) =>
        new(table, DocumentPath.Parse(""), Filter: null, keyedBy, AncestorScope.None) { IsByFolder = true };

    private string NameOf(string path)
    {
        int end = path.IndexOf('/', _folder.Length);
        return end < 0 ? FileName.WithoutExtension(path) : path.Substring(_folder.Length, end - _folder.Length);
    }

    /// <summary>A table that selects its files by patterns.</summary>
    private sealed class PatternedTable(RecordTable table, string? keyedBy, FilesShape files)
    {
        private readonly FilePattern[] _patterns = files.Patterns.Select(FilePattern.Parse).ToArray();
        private readonly DocumentPath _at = DocumentPath.Parse(files.At);
        private readonly RecordCondition? _filter = RecordCondition.Parse(files.Where);
        private readonly HashSet<FilePattern> _matched = [];

        /// <summary>The patterns that have not matched any file. Patterns that exclude files are left out.</summary>
        public IEnumerable<string> Idle =>
            _patterns
                .Where(pattern => !pattern.IsExclusion && !_matched.Contains(pattern))
                .Select(pattern => pattern.Text);

        /// <summary>
        /// Returns how the table reads the file at <paramref name="path"/>, or null if the table does not read it.
        /// </summary>
        public TableFile? Match(string path)
        {
            IReadOnlyDictionary<string, string>? captures = null;
            foreach (FilePattern pattern in _patterns)
            {
                if (pattern.Match(path) is not { } captured)
                    continue;
                if (pattern.IsExclusion)
                    return null;
                captures ??= captured;
                _matched.Add(pattern);
            }

            return captures is null
                ? null
                : new TableFile(table, _at, _filter, keyedBy, new AncestorScope(captures)) { Files = files };
        }
    }
}
