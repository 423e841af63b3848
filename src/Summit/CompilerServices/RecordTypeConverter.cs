using System.ComponentModel;
using System.Globalization;

namespace Summit.CompilerServices;

/// <summary>
/// Converts a record from its key or an alias, and to its key. Configuration, MVC and Blazor bind records by it. The
/// null record converts to the empty text, which is not a key and does not convert back.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordTypeConverter<T> : TypeConverter
    where T : struct, IKeyedRecord<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">There is no such record. The message suggests the nearest name.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string name ? RecordParser.Parse<T>(name) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context,
        CultureInfo? culture,
        object? value,
        Type destinationType
    ) =>
        value is T record && destinationType == typeof(string)
            ? record.Key
            : base.ConvertTo(context, culture, value, destinationType);
}
