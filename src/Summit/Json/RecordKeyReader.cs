using System.Text;
using System.Text.Json;

namespace Summit.Json;

/// <summary>Reads a record from its key in JSON.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal static class RecordKeyReader<T>
    where T : struct, IKeyedRecord<T>
{
    /// <summary>The length, in bytes, up to which an escaped or split name is copied on the stack.</summary>
    private const int MaxOnStack = 256;

    /// <summary>Finds the record of the string or the property name that the reader is at.</summary>
    /// <exception cref="JsonException">There is no such record.</exception>
    public static T Find(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
            return Find(reader.ValueSpan);
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<byte> name = length <= MaxOnStack ? stackalloc byte[MaxOnStack] : new byte[length];
        return Find(name[..reader.CopyString(name)]);
    }

    /// <summary>
    /// Reads an object to its end and finds the record of its key. Names of properties are compared without regard to
    /// case, so that the key is found whatever the naming policy of its writer.
    /// </summary>
    /// <exception cref="JsonException">The object has no key or several, or there is no such record.</exception>
    public static T ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string keyName = options.PropertyNamingPolicy?.ConvertName(T.TableKeyField) ?? T.TableKeyField;
        T record = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKey = IsKey(ref reader, keyName);
            reader.Read();
            if (!isKey)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException($"The property '{keyName}' of a {typeof(T).Name} is its key, a string.");
            T found = Find(ref reader);
            if (!record.IsNull && !record.Equals(found))
                throw new JsonException($"The {typeof(T).Name} has two different keys in '{keyName}'.");
            record = found;
        }

        return record.IsNull
            ? throw new JsonException($"The {typeof(T).Name} has no key: the object lacks the property '{keyName}'.")
            : record;
    }

    private static bool IsKey(ref Utf8JsonReader reader, string keyName) =>
        reader.ValueTextEquals(keyName)
        || reader.ValueTextEquals(T.TableKeyField)
        || string.Equals(reader.GetString(), keyName, StringComparison.OrdinalIgnoreCase);

    private static T Find(ReadOnlySpan<byte> name)
    {
        int row = T.FindRow(name);
        return row != 0
            ? T.FromRow(row)
            : throw new JsonException(UnknownName.Message(default(Table<T>), Encoding.UTF8.GetString(name)));
    }
}
