using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>The relations of a corpus.</summary>
/// <param name="catalog">The catalogue of the corpus.</param>
internal sealed class RelationMap(CorpusCatalog catalog)
{
    private readonly Dictionary<CatalogTable, List<Relation>> _byTarget = catalog.Tables.ToDictionary(
        table => table,
        table => Read(catalog, table)
    );

    /// <summary>
    /// Returns the relations whose fields refer to records of a table: first those with an inverse, in the order of
    /// declaration, then all others.
    /// </summary>
    public IReadOnlyList<Relation> To(CatalogTable target) => _byTarget[target];

    /// <summary>Returns the relation of a field that refers to records.</summary>
    /// <param name="source">The table of the field.</param>
    /// <param name="field">The field.</param>
    public Relation Of(CatalogTable source, CatalogField field) =>
        To(source.Catalog.TableOf(field.RecordType!))
            .First(relation => relation.Source == source && relation.Field == field);

    private static List<Relation> Read(CorpusCatalog catalog, CatalogTable target)
    {
        var relations = new List<Relation>();
        foreach (CatalogField inverse in target.Fields.Where(field => field.Description.InverseOf is not null))
        {
            if (!catalog.HasTable(inverse))
                continue;
            CatalogTable source = catalog.TableOf(inverse.RecordType!);
            CatalogField field = source.Fields.First(item => item.Name == inverse.Description.InverseOf);
            // A transitive inverse of a field holds the records of an inverse that is not transitive.
            int known = relations.FindIndex(relation => relation.Source == source && relation.Field == field);
            if (known < 0)
                relations.Add(new Relation(source, field, inverse));
            else if (inverse.Description.IsTransitive)
                relations[known] = new Relation(source, field, inverse);
        }

        relations.AddRange(
            from source in catalog.Tables
            from field in source.Fields
            where field.Kind is FieldKind.Reference or FieldKind.References
            where field.RecordType == target.RecordType
            where !relations.Exists(relation => relation.Source == source && relation.Field == field)
            select new Relation(source, field, null)
        );
        return relations;
    }
}
