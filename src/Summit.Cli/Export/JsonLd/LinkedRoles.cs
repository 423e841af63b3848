using Summit.Cli.Export.Terms;
using Summit.Cli.Usage;
using Summit.Compiler.Schema;

namespace Summit.Cli.Export.JsonLd;

/// <summary>Checks that a schema has the terms that a graph needs.</summary>
internal static class LinkedRoles
{
    /// <summary>Checks a schema.</summary>
    /// <exception cref="UsageException">A term is missing; the message names the attribute to add.</exception>
    public static void Check(CorpusShape shape, LinkedNodeReader reader)
    {
        if (!shape.Records.Any(reader.IsNode))
            throw new UsageException(
                $"The corpus {shape.Name} does not say what its records are in public vocabularies: "
                    + $"add [Vocabulary(\"schema\", \"{PublicTerms.Schema}\")] to it and [Term(\"schema:…\")] "
                    + "to its record types, such as [Term(\"schema:Person\")]."
            );
        foreach (RecordShape record in shape.Records)
        {
            // A nested record without a class describes its parent.
            if (record.Parent is null && !reader.IsNode(record) && record.Fields.Any(field => field.Terms.Count > 0))
                throw new UsageException(
                    $"'{record.Name}' has fields with a [Term] and no class: "
                        + $"add [Term(\"schema:…\")] to '{record.Name}', such as [Term(\"schema:Thing\")]."
                );
            foreach (RecordField field in record.Fields.OfType<RecordField>().Where(field => field.Terms.Count > 0))
            {
                if (!reader.IsNode(shape.Record(field.Target)))
                    throw new UsageException(
                        $"The field '{field.Name}' of '{record.Name}' has a [Term], and '{field.Target}', which it leads "
                            + $"to, has none: add [Term(\"schema:…\")] to '{field.Target}', such as [Term(\"schema:Thing\")]."
                    );
            }
        }
    }
}
