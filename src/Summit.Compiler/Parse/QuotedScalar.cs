using System.Text;
using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>Reads a scalar in single or double quotes.</summary>
/// <param name="cursor">The cursor, at the opening quote.</param>
/// <param name="indent">
/// The column of the collection around the scalar. Continuation lines must be indented more.
/// </param>
/// <param name="isInFlow">True inside brackets.</param>
internal sealed class QuotedScalar(TextCursor cursor, int indent, bool isInFlow)
{
    private static readonly char[] SpecialInSingle = ['\'', '\n', '\r'];

    private static readonly char[] SpecialInDouble = ['"', '\\', '\n', '\r'];

    private readonly Mark _start = cursor.Mark;
    private readonly StringBuilder _value = new();

    /// <summary>
    /// The length of the value up to its last escape sequence or line break. Line folding removes no blanks from this
    /// part.
    /// </summary>
    private int _kept;

    private (Mark Start, Mark End, int Column)? _outdented;

    /// <summary>
    /// True if a line looks like the next item of a list around the scalar. Then the quote is probably not closed.
    /// </summary>
    private bool _hasItem;

    /// <summary>
    /// The span of the first character of the first line that is indented no more than the collection; null if there is
    /// no such line.
    /// </summary>
    public (Mark Start, Mark End)? Outdented => _outdented is { } line ? (line.Start, line.End) : null;

    /// <summary>Reads the scalar, and stops after the closing quote.</summary>
    public string Read()
    {
        char quote = cursor.Current;
        char[] special = quote == '"' ? SpecialInDouble : SpecialInSingle;
        cursor.Index++;
        while (true)
        {
            int next = cursor.Text.IndexOfAny(special, cursor.Index);
            if (next < 0)
                throw NotClosed();
            if (cursor.Text[next] == quote && _value.Length == 0 && (quote == '"' || At(next + 1) != quote))
                return Close(next, cursor.Text.Substring(cursor.Index, next - cursor.Index));
            _value.Append(cursor.Text, cursor.Index, next - cursor.Index);
            cursor.Index = next;
            if (cursor.Current == '\\')
                ReadEscape();
            else if (cursor.Current != quote)
                FoldLines();
            else if (quote == '\'' && cursor.Peek(1) == quote)
                AppendEscaped(quote, length: 2);
            else
                return Close(next, _value.ToString());
        }
    }

    private char At(int index) => index < cursor.Text.Length ? cursor.Text[index] : '\0';

    private string Close(int quote, string value)
    {
        cursor.Index = quote + 1;
        if (_outdented is { } line)
        {
            if (_hasItem || !EndsValue())
                throw NotClosed();
            if (line.Column < indent)
                throw new YamlSyntaxException(line.Start, line.End, MalformedText.OutdentedQuoted(indent + 1));
        }

        return value;
    }

    /// <summary>
    /// Returns true if the quoted value ends correctly: at the end of its line, at a comment or at a flow indicator.
    /// </summary>
    private bool EndsValue()
    {
        int index = cursor.Index;
        while (Letters.IsBlank(At(index)))
            index++;
        char letter = At(index);
        return Letters.IsBreakOrEnd(letter)
            || (letter == '#' && index > cursor.Index)
            || (isInFlow && letter is ',' or ']' or '}' or ':');
    }

    private YamlSyntaxException NotClosed() =>
        new(_start, new Mark(_start.Index + 1, _start.Line, _start.Column + 1), MalformedText.NotClosed);

    private void ReadEscape()
    {
        char letter = cursor.Peek(1);
        if (Letters.IsBreak(letter))
        {
            cursor.Index++;
            _kept = _value.Length;
            _value.Append('\n', SkipEmptyLines() - 1);
            _kept = _value.Length;
            return;
        }

        int digits = letter switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (digits > 0)
            ReadHexadecimal(digits);
        else
            AppendEscaped(Unescape(letter), length: 2);
    }

    private void AppendEscaped(char letter, int length)
    {
        _value.Append(letter);
        _kept = _value.Length;
        cursor.Index += length;
    }

    private char Unescape(char letter) =>
        letter switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\x1B',
            ' ' or '"' or '/' or '\\' => letter,
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            _ => throw Error(0, 2, MalformedText.UnknownEscape),
        };

    private void ReadHexadecimal(int digits)
    {
        int code = Hexadecimal(offset: 2, digits);
        int length = 2 + digits;
        if (code is >= 0xD800 and < 0xDC00 && digits == 4 && cursor.Peek(6) == '\\' && cursor.Peek(7) == 'u')
        {
            int low = Hexadecimal(offset: 8, digits);
            if (low is >= 0xDC00 and < 0xE000)
                (code, length) = (0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00), 12);
        }

        if (code is < 0 or > 0x10FFFF or (>= 0xD800 and < 0xE000))
            throw Error(2, digits, MalformedText.NoCharacter);
        _value.Append(char.ConvertFromUtf32(code));
        _kept = _value.Length;
        cursor.Index += length;
    }

    private int Hexadecimal(int offset, int digits)
    {
        long code = 0;
        for (int i = 0; i < digits; i++)
        {
            char letter = cursor.Peek(offset + i);
            int digit = letter switch
            {
                >= '0' and <= '9' => letter - '0',
                >= 'a' and <= 'f' => letter - 'a' + 10,
                >= 'A' and <= 'F' => letter - 'A' + 10,
                _ => throw Error(offset, i, MalformedText.NoCharacter),
            };
            code = (code * 16) + digit;
        }

        return code > int.MaxValue ? -1 : (int)code;
    }

    private YamlSyntaxException Error(int offset, int length, string sentence)
    {
        Mark here = cursor.Mark;
        return new YamlSyntaxException(
            new Mark(here.Index + offset, here.Line, here.Column + offset),
            new Mark(here.Index + offset + length, here.Line, here.Column + offset + length),
            sentence
        );
    }

    /// <summary>
    /// Folds line breaks: the first becomes a space, or nothing if more follow, and each further one becomes a line
    /// feed. Blanks around the line breaks are not part of the value.
    /// </summary>
    private void FoldLines()
    {
        while (_value.Length > _kept && Letters.IsBlank(_value[_value.Length - 1]))
            _value.Length--;
        int breaks = SkipEmptyLines();
        if (breaks == 1)
            _value.Append(' ');
        else
            _value.Append('\n', breaks - 1);
        _kept = _value.Length;
    }

    /// <summary>Skips to the next line with content, and returns the number of line breaks.</summary>
    private int SkipEmptyLines()
    {
        int breaks = 0;
        int spaces = 0;
        while (Letters.IsBreak(cursor.Current))
        {
            cursor.SkipBreak();
            breaks++;
            if (cursor.IsAtDocumentMarker)
                throw NotClosed();
            spaces = cursor.SkipSpaces();
            cursor.SkipBlanks();
        }

        if (spaces <= indent && !cursor.IsAtEnd)
            CheckIndent(spaces);
        return breaks;
    }

    private void CheckIndent(int spaces)
    {
        Mark here = cursor.Mark;
        if (cursor.Column > spaces)
        {
            var tab = new Mark(cursor.LineStart + spaces, here.Line, spaces + 1);
            throw new YamlSyntaxException(tab, here, MalformedText.Tab);
        }

        _hasItem |= spaces < indent && cursor.Current == '-' && Letters.IsSpace(cursor.Peek(1));
        _outdented = (
            _outdented?.Start ?? here,
            _outdented?.End ?? new Mark(here.Index + 1, here.Line, here.Column + 1),
            Math.Min(spaces, _outdented?.Column ?? spaces)
        );
    }
}
