namespace Summit.Compiler.Schema;

/// <summary>A field whose values have codes that keep their order: a choice, an integer or a time.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record NumberField(string Name, int Index) : FieldShape(Name, Index)
{
    /// <summary>True where the field orders the table; several fields do so in declaration order.</summary>
    public bool IsOrder { get; init; }

    /// <summary>True where records are found by the value of the field.</summary>
    public bool IsIndexed { get; init; }
}

/// <summary>A field with few values, so that an index has a set for each of them.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record ChoiceField(string Name, int Index) : NumberField(Name, Index);

/// <summary><c>bool</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record BooleanField(string Name, int Index) : ChoiceField(Name, Index);

/// <summary>An enum.</summary>
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
    /// <summary>The further spellings in YAML.</summary>
    public EquatableArray<string> Spellings { get; init; }

    /// <summary>True where the member stands for every value that no member spells.</summary>
    public bool IsOthers { get; init; }
}

/// <summary>A signed integer of up to 64 bits, or an unsigned one of up to 32 bits.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record IntegerField(string Name, int Index) : NumberField(Name, Index)
{
    /// <summary>The smallest value.</summary>
    public long Minimum { get; init; }

    /// <summary>The largest value.</summary>
    public long Maximum { get; init; }
}

/// <summary><c>ulong</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record UnsignedField(string Name, int Index) : NumberField(Name, Index);

/// <summary>A field that holds a date or an instant.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record TimeField(string Name, int Index) : NumberField(Name, Index)
{
    /// <summary>True where a year or a month may stand for its first day.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Further formats in which YAML may write the value.</summary>
    public EquatableArray<string> Formats { get; init; }
}

/// <summary><c>DateOnly</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DateField(string Name, int Index) : TimeField(Name, Index);

/// <summary><c>DateTimeOffset</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record InstantField(string Name, int Index) : TimeField(Name, Index)
{
    /// <summary>The offset from UTC of a value that is written without an offset; null where the offset is required.</summary>
    public string? Offset { get; init; }
}

/// <summary><c>TimeSpan</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DurationField(string Name, int Index) : NumberField(Name, Index);

/// <summary>A field that holds a number with a fraction.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record RealField(string Name, int Index) : FieldShape(Name, Index);

/// <summary><c>double</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DoubleField(string Name, int Index) : RealField(Name, Index);

/// <summary><c>decimal</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record DecimalField(string Name, int Index) : RealField(Name, Index);
