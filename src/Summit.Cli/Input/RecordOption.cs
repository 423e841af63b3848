using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Input;

/// <summary>Options whose values are records of one table, named by key or alias.</summary>
/// <param name="table">The table.</param>
/// <param name="noun">The noun for a record in the help and in errors.</param>
internal readonly struct RecordOption<T>(Table<T> table, string noun)
    where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
{
    /// <summary>Creates an option for one record.</summary>
    public Option<T?> Single(string name, string description)
    {
        RecordOption<T> self = this;
        return Complete(
            new Option<T?>(name)
            {
                Description = description,
                HelpName = noun,
                CustomParser = result => self.Find(result).FirstOrDefault(),
            }
        );
    }

    /// <summary>Creates an option that may be repeated, for any number of records.</summary>
    public Option<T[]> Several(string name, string description)
    {
        RecordOption<T> self = this;
        return Complete(
            new Option<T[]>(name)
            {
                Description = description,
                HelpName = noun,
                DefaultValueFactory = _ => [],
                CustomParser = self.Find,
            }
        );
    }

    private TOption Complete<TOption>(TOption option)
        where TOption : Option
    {
        Table<T> names = table;
        option.CompletionSources.Add(_ => CorpusKeys.Of(names).Select(key => new CompletionItem(key)));
        return option;
    }

    private T[] Find(ArgumentResult result)
    {
        var records = new T[result.Tokens.Count];
        for (int i = 0; i < records.Length; i++)
        {
            string name = result.Tokens[i].Value;
            if (!table.TryGet(name, out records[i]))
                result.AddError(DescribeUnknown(name));
        }

        return records;
    }

    private string DescribeUnknown(string name)
    {
        string sentence = $"There is no {noun} '{name}'.";
        return table.Suggest(name) is { } nearest ? $"{sentence} Did you mean '{nearest}'?" : sentence;
    }
}
