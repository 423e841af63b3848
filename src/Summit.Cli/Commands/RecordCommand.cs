using System.CommandLine;
using Summit.Catalog;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Search;

namespace Summit.Cli.Commands;

/// <summary>Creates commands that list the records of a table.</summary>
internal static class RecordCommand
{
    /// <summary>Adds the options and the action of a kind of command to <paramref name="command"/>.</summary>
    public static Command Create(Terminal terminal, ExampleCommand command, RecordCommandKind kind)
    {
        var corpus = new CorpusOption(terminal);
        Argument<string?>? name = kind.Argument is { } description
            ? TableArgument.Create(corpus, description, kind.Tables, isOptional: kind.IsSorted)
            : null;
        var conditions = new ConditionOptions(corpus, (arguments, opened) => [Table(arguments, opened.Catalog)]);
        var pages = new PageOptions(arguments => Table(arguments, corpus.OpenQuietly(arguments).Catalog).Fields);

        if (name is not null)
            command.Add(name);
        conditions.AddTo(command);
        pages.AddTo(command, kind.IsSorted);
        command.Add(corpus.Option);
        command.AnswerOn(terminal, arguments =>
        {
            CatalogTable table = Table(arguments, corpus.Open(arguments).Catalog);
            IReadOnlyList<Condition> written = conditions.Of(arguments);
            Condition.Check([table], written);
            ListRequest request = pages.Of(arguments) with { Conditions = Condition.For(table, written)! };
            return kind.Report(table, table.List(request), [.. pages.FieldsOf(arguments).Select(table.Field)]);
        });
        return command;

        CatalogTable Table(ParseResult arguments, CorpusCatalog catalog) =>
            kind.Choose(catalog, name is null ? null : arguments.GetValue(name));
    }
}
