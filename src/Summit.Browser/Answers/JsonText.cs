using System.Globalization;
using System.Text;

namespace Summit.Browser.Answers;

/// <summary>
/// Writes JSON to a string, which scripts take without a copy as UTF-8. The writer of the framework would add a tenth to
/// the managed code that a browser loads.
/// </summary>
internal sealed class JsonText
{
    private const char FirstPrintable = ' ';

    private readonly StringBuilder _text = new();
    private bool _needsComma;

    /// <summary>Begins an object.</summary>
    public void BeginObject() => Begin('{');

    /// <summary>Ends an object.</summary>
    public void EndObject() => End('}');

    /// <summary>Begins an array.</summary>
    public void BeginArray() => Begin('[');

    /// <summary>Ends an array.</summary>
    public void EndArray() => End(']');

    /// <summary>Writes the name of the property whose value follows.</summary>
    public void Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        _needsComma = false;
    }

    /// <summary>Writes a text, or <c>null</c>.</summary>
    public void Text(string? value)
    {
        Separate();
        if (value is null)
            _text.Append("null");
        else
            Quote(value);
    }

    /// <summary>Writes a number.</summary>
    public void Number(int value)
    {
        Separate();
        _text.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    /// <summary>Writes a truth value.</summary>
    public void Boolean(bool value)
    {
        Separate();
        _text.Append(value ? "true" : "false");
    }

    /// <summary>Returns the JSON.</summary>
    public override string ToString() => _text.ToString();

    private void Begin(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
    }

    private void End(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
    }

    private void Separate()
    {
        if (_needsComma)
            _text.Append(',');
        _needsComma = true;
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (char letter in value)
        {
            if (letter is '"' or '\\')
                _text.Append('\\').Append(letter);
            else if (letter < FirstPrintable)
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                _text.Append(letter);
        }

        _text.Append('"');
    }
}
