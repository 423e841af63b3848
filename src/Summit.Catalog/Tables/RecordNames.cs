using Summit.Catalog.Conditions;
using Summit.Catalog.Errors;

namespace Summit.Catalog.Tables;

/// <summary>Finds the records that conditions name, in all tables of a catalogue.</summary>
/// <param name="catalog">The catalogue.</param>
internal sealed class RecordNames(CorpusCatalog catalog) : IRecordNames
{
    /// <inheritdoc/>
    public DateOnly? Day => catalog.Options.Day;

    /// <inheritdoc/>
    public IReadOnlySet<int> Find(Type recordType, string name, string written)
    {
        CatalogTable table = catalog.TableOf(recordType);
        if (!table.IsKeyed)
            throw new CatalogException(
                CatalogErrorKind.NotSupported,
                $"'{written}' names a record of {table.Id}, but these records have no names."
            );
        return table.TryFind(name, out CatalogRecord? record)
            ? table.WithAllBelow(record)
            : throw NameError.OfRecord(
                $"There is no '{name}' in {table.Id}, which '{written}' asks for",
                name,
                table.Suggest(name)
            );
    }
}
