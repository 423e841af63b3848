extern alias summit;

using Summit.CompilerServices;

namespace Summit.Cli.Tests.Harness;

/// <summary>A corpus as the generator of an older layout would have compiled it.</summary>
[Corpus("old")]
public static class OldCorpus
{
    public static Table<OldRecord> Records => CompiledTables.Open<OldRecord>();

    public static void VisitTables<TVisitor>(ref TVisitor visitor)
        where TVisitor : ITableVisitor, allows ref struct => visitor.VisitTable("Records", Records);

    public static ICorpus Corpus { get; } = new CorpusObject();

    private sealed class CorpusObject : ICorpus
    {
        public string Name => nameof(OldCorpus);

        public string? Summary => null;

        public summit::Summit.Language Language => summit::Summit.Language.None;

        public string? License => null;

        public string? Attribution => null;

        public string? SummaryOf(string table) => null;

        public void VisitTables<TVisitor>(ref TVisitor visitor)
            where TVisitor : ITableVisitor => OldCorpus.VisitTables(ref visitor);
    }
}

/// <summary>A record without fields, of layout 1.</summary>
public readonly struct OldRecord : IVisitableRecord<OldRecord>
{
    static int IRecord<OldRecord>.TableCount => 0;

    static string IRecord<OldRecord>.TableKeyField => "";

    static int IRecord<OldRecord>.TableLayoutVersion => 1;

    public int Ordinal => -1;

    public bool IsNull => true;

    public string Key => "";

    public ReadOnlySpan<byte> KeyUtf8 => default;

    static OldRecord IRecord<OldRecord>.FromRow(int row) => default;

    public bool Equals(OldRecord other) => true;

    public override bool Equals(object? obj) => obj is OldRecord;

    public override int GetHashCode() => 0;

    public int CompareTo(OldRecord other) => 0;

    static ulong IVisitableRecord<OldRecord>.TableChecksum => 0;

    static void IVisitableRecord<OldRecord>.VisitSchema<TVisitor>(ref TVisitor visitor) { }

    void IVisitableRecord<OldRecord>.Visit<TVisitor>(ref TVisitor visitor) { }

    void IVisitableRecord<OldRecord>.VisitField<TVisitor>(int field, ref TVisitor visitor) { }

    public static bool operator ==(OldRecord left, OldRecord right) => left.Equals(right);

    public static bool operator !=(OldRecord left, OldRecord right) => !left.Equals(right);

    public static bool operator <(OldRecord left, OldRecord right) => left.CompareTo(right) < 0;

    public static bool operator <=(OldRecord left, OldRecord right) => left.CompareTo(right) <= 0;

    public static bool operator >(OldRecord left, OldRecord right) => left.CompareTo(right) > 0;

    public static bool operator >=(OldRecord left, OldRecord right) => left.CompareTo(right) >= 0;
}
