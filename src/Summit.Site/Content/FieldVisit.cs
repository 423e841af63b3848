using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>Passes one field of a record to a visitor.</summary>
internal static class FieldVisit
{
    /// <summary>Passes a field of <paramref name="record"/> to <paramref name="visitor"/>.</summary>
    public static void Run(CatalogRecord record, CatalogField field, FieldVisitor visitor)
    {
        var action = new VisitAction(field.Index, visitor);
        record.Apply(ref action);
    }

    private readonly struct VisitAction(int field, FieldVisitor visitor) : IRecordAction
    {
        public void Invoke<T>(T record)
            where T : struct, IVisitableRecord<T>
        {
            FieldVisitor receiver = visitor;
            record.VisitField(field, ref receiver);
        }
    }
}
