namespace Summit.Tests.Sets;

/// <summary>A record of a table whose size the test sets.</summary>
internal readonly struct TestRow(int row) : IRecord<TestRow>
{
    [ThreadStatic]
    private static int s_tableCount;

    public static int TableCount => s_tableCount;

    public static string TableKeyField => "";

    public static int TableLayoutVersion => 0;

    public int Row => row;

    public int Ordinal => row - 1;

    public string Key => "";

    public ReadOnlySpan<byte> KeyUtf8 => default;

    public bool IsNull => row == 0;

    public static void SetTableCount(int count) => s_tableCount = count;

    public static TestRow FromRow(int row) => new(row);

    public bool Equals(TestRow other) => Row == other.Row;

    public override bool Equals(object? obj) => obj is TestRow other && Equals(other);

    public override int GetHashCode() => row;

    public int CompareTo(TestRow other) => row.CompareTo(other.Row);

    public override string ToString() => $"row {row}";
}
