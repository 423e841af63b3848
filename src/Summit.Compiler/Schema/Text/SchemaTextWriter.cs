using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Schema.Text;

/// <summary>
/// Writes the JSON text of a shape. Each object in a list starts on its own line, so that changes of the schema give
/// readable diffs.
/// </summary>
internal sealed class SchemaTextWriter
{
    /// <summary>The name of the property that holds the name of the derived type.</summary>
    public const string DerivedTypeName = "Is";

    private readonly StringBuilder _text = new();

    /// <summary>Writes a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="version">The version of the JSON form.</param>
    public void Write(CorpusShape shape, string version) =>
        Write(shape, typeof(CorpusShape), SchemaText.VersionName, version);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Writes an object, optionally with an additional first property.</summary>
    /// <param name="record">The object.</param>
    /// <param name="declared">The declared type of the object, which can be abstract.</param>
    /// <param name="firstName">The name of the additional property, or null.</param>
    /// <param name="firstValue">The value of the additional property in JSON, or null.</param>
    private void Write(object record, Type declared, string? firstName, string? firstValue)
    {
        ShapeType type = ShapeType.Of(declared, record.GetType().Name)!;
        string separator = "{";
        if (firstName is not null)
        {
            _text.Append(separator).Append('"').Append(firstName).Append("\":").Append(firstValue);
            separator = ",";
        }

        foreach (PropertyInfo property in type.Properties)
        {
            object? value = property.GetValue(record);
            if (value is null || (IsDefault(value) && !type.IsRequired(property)))
                continue;
            _text.Append(separator).Append('"').Append(property.Name).Append("\":");
            WriteValue(value, property.PropertyType);
            separator = ",";
        }

        _text.Append(separator == "{" ? "{}" : "}");
    }

    private static bool IsDefault(object value) =>
        value switch
        {
            string => false,
            IEnumerable items => !items.Cast<object>().Any(),
            _ => value.GetType() is { IsValueType: true } type && value.Equals(Activator.CreateInstance(type)),
        };

    private void WriteValue(object value, Type declared)
    {
        if (ShapeType.ElementOf(declared) is { } element)
            WriteList(((IEnumerable)value).Cast<object>().ToArray(), element);
        else if (declared.IsAbstract)
            Write(value, declared, DerivedTypeName, $"\"{value.GetType().Name}\"");
        else if (ShapeType.IsOfShape(declared))
            Write(value, declared, null, null);
        else
            WriteScalar(value);
    }

    private void WriteList(object[] items, Type element)
    {
        string start = ShapeType.IsOfShape(element) ? "\n" : "";
        string separator = "[" + start;
        foreach (object item in items)
        {
            _text.Append(separator);
            WriteValue(item, element);
            separator = "," + start;
        }

        _text.Append(items.Length == 0 ? "[]" : "]");
    }

    private void WriteScalar(object value)
    {
        switch (value)
        {
            case bool flag:
                _text.Append(flag ? "true" : "false");
                break;
            case int or long:
                _text.Append(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double number:
                _text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case string or Enum:
                WriteText(value.ToString()!);
                break;
            default:
                throw new NotSupportedException($"A shape cannot hold a {value.GetType()}: write and read it here.");
        }
    }

    /// <summary>
    /// Writes a text as a JSON string. Lone surrogates are left out, because UTF-8 cannot encode them.
    /// </summary>
    private void WriteText(string text)
    {
        _text.Append('"');
        foreach (char letter in Surrogates.Remove(text))
        {
            if (letter is '"' or '\\')
                _text.Append('\\').Append(letter);
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF')
                _text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else
                _text.Append(letter);
        }

        _text.Append('"');
    }
}
