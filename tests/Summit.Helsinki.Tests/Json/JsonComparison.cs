using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Summit.Helsinki.Tests.Visiting;
using Summit.Json;

namespace Summit.Helsinki.Tests.Json;

/// <summary>
/// Compares the JSON of every record of a table with the properties of the record, which are read by reflection.
/// </summary>
/// <param name="options">How the records are written.</param>
internal sealed class JsonComparison(RecordJsonOptions options) : TableVisitor
{
    public override void VisitTable<T>(string name, Table<T> table) =>
        Assert.All(table, record => Compare(record, JsonText.Of(record, options), options.IncludeInverses));

    private static void Compare(object record, JsonElement json, bool hasInverses)
    {
        PropertyInfo[] properties =
        [
            .. record
                .GetType()
                .GetProperties()
                .Where(property => property is { GetMethod.IsStatic: false, PropertyType.IsByRefLike: false })
                .Where(property => property.Name is not ("Ordinal" or "IsNull"))
                .Where(property => hasInverses || !IsInverse(property)),
        ];
        Assert.Equal(
            properties.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            json.Names()
        );
        foreach (PropertyInfo property in properties)
            CompareValue(
                property.GetValue(record),
                json.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            );
    }

    private static void CompareValue(object? value, JsonElement json)
    {
        switch (value)
        {
            case null:
                Assert.Equal(JsonValueKind.Null, json.ValueKind);
                break;
            case string text:
                Assert.Equal(text, json.GetString());
                break;
            case int number:
                Assert.Equal(number, json.GetInt32());
                break;
            case bool truth:
                Assert.Equal(truth, json.GetBoolean());
                break;
            case DateTimeOffset instant:
                Assert.Equal(instant, json.GetDateTimeOffset());
                Assert.EndsWith("Z", json.GetString(), StringComparison.Ordinal);
                break;
            case DateOnly date:
                Assert.Equal(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), json.GetString());
                break;
            case TimeSpan duration:
                Assert.Equal(duration, TimeSpan.ParseExact(json.GetString()!, "c", CultureInfo.InvariantCulture));
                break;
            case Enum member:
                Assert.Equal(
                    member.ToString(),
                    json.GetString()!.Replace("-", "", StringComparison.Ordinal),
                    ignoreCase: true
                );
                break;
            case IEnumerable items:
                object?[] all = [.. items.Cast<object?>()];
                Assert.Equal(all.Length, json.GetArrayLength());
                foreach ((object? item, JsonElement element) in all.Zip(json.EnumerateArray()))
                    CompareValue(item, element);
                break;
            default:
                CompareRecord(value, json);
                break;
        }
    }

    /// <summary>A record inside a record is its key, or an object if it is nested or has no key.</summary>
    private static void CompareRecord(object record, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object)
            Compare(
                record,
                json,
                record.GetType().GetProperties().Any(property => IsInverse(property) && Has(property))
            );
        else
            Assert.Equal(record.GetType().GetProperty("Id")!.GetValue(record), json.GetString());

        bool Has(PropertyInfo property) =>
            json.TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(property.Name), out _);
    }

    private static bool IsInverse(PropertyInfo property) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(RecordSet<>);
}
