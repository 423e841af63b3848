using Summit.Catalog;

namespace Summit.Site.Templating;

/// <summary>A component that shows a record.</summary>
/// <param name="component">The component.</param>
/// <param name="isTyped">Whether its parameter has the record type rather than <see cref="CatalogRecord"/>.</param>
internal sealed class RecordTemplate(Type component, bool isTyped)
{
    /// <summary>The name of the parameter that receives the record.</summary>
    public const string Parameter = "Record";

    /// <summary>The component.</summary>
    public Type Component => component;

    /// <summary>Returns the parameters of the component for a record.</summary>
    public IDictionary<string, object> ParametersOf(CatalogRecord record)
    {
        if (!isTyped)
            return new Dictionary<string, object> { [Parameter] = record };
        var reader = new BoxedRecord();
        record.Apply(ref reader);
        return new Dictionary<string, object> { [Parameter] = reader.Value! };
    }

    private struct BoxedRecord : IRecordAction
    {
        public object? Value { get; private set; }

        public void Invoke<T>(T record)
            where T : struct, IVisitableRecord<T> => Value = record;
    }
}
