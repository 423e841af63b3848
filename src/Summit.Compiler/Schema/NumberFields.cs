namespace Summit.Compiler.Schema;

/// <summary>
/// A field whose values are stored as codes in the order of the values: a boolean, an enum, an integer, a time or a
/// duration.
/// </summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record NumberField(string Name, int Index) : FieldShape(Name, Index)
{
    /// <summary>True if the field orders the table. Several such fields order it in declaration order.</summary>
    public bool IsOrder { get; init; }

    /// <summary>True if records can be found by the value of the field.</summary>
    public bool IsIndexed { get; init; }
}

/// <summary>A field with few distinct values. An index stores a set of rows for each value.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record ChoiceField(string Name, int Index) : NumberField(Name, Index);

/// <summary>A field of type <c>bool</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record BooleanField(string Name, int Index) : ChoiceField(Name, Index);

/// <summary>A field of an enum type.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record EnumField(string Name, int Index) : ChoiceField(Name, Index)
{
    /// <summary>The members, in declaration order.</summary>
    public EquatableArray<EnumMemberShape> Members { get; init; }
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The value.</param>
public sealed record EnumMemberShape(string Name, long Value)
{
    /// <summary>The terms of public vocabularies for the member.</summary>
    public EquatableArray<TermShape> Terms { get; init; }

    /// <summary>Additional spellings of the member in YAML.</summary>
    public EquatableArray<string> Spellings { get; init; }

    /// <summary>True if the member stands for every value that matches no member.</summary>
    public bool IsOthers { get; init; }
}

/// <summary>A field of an integer type whose values fit in a <see cref="long"/>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record IntegerField(string Name, int Index) : NumberField(Name, Index)
{
    /// <summary>The minimum value.</summary>
    public long Minimum { get; init; }

    /// <summary>The maximum value.</summary>
    public long Maximum { get; init; }
}

/// <summary>A field of type <c>ulong</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record UnsignedField(string Name, int Index) : NumberField(Name, Index);

/// <summary>A field that holds a date or an instant.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record TimeField(string Name, int Index) : NumberField(Name, Index)
{
    /// <summary>True if a year or a month is accepted and stands for its first day.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Additional date and time formats that YAML can use for the value.</summary>
    public EquatableArray<string> Formats { get; init; }
}

/// <summary>A field of type <c>DateOnly</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DateField(string Name, int Index) : TimeField(Name, Index);

/// <summary>A field of type <c>DateTimeOffset</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record InstantField(string Name, int Index) : TimeField(Name, Index)
{
    /// <summary>The offset from UTC for values without an offset; null if values must have an offset.</summary>
    public string? Offset { get; init; }
}

/// <summary>A field of type <c>TimeSpan</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DurationField(string Name, int Index) : NumberField(Name, Index);

/// <summary>A field of a floating-point or decimal type.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record RealField(string Name, int Index) : FieldShape(Name, Index)
{
    /// <summary>True if records can be found by the value of the field.</summary>
    public bool IsIndexed { get; init; }
}

/// <summary>A field of type <c>double</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DoubleField(string Name, int Index) : RealField(Name, Index);

/// <summary>A field of type <c>decimal</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DecimalField(string Name, int Index) : RealField(Name, Index);
