namespace Summit;

/// <content>Equality of sets by their records.</content>
public readonly partial struct RecordSet<T>
{
    /// <summary>
    /// Returns whether both sets have the same records, however the sets are stored or combined. Takes the time of
    /// enumerating both sets up to the first difference.
    /// </summary>
    /// <param name="other">The set to compare with.</param>
    public bool Equals(RecordSet<T> other) => AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordSet<T> other && AreEqual(this, other);

    /// <summary>
    /// Returns a hash of the count, the first record and the last record. Takes the time of <see cref="Count"/>.
    /// </summary>
    public override int GetHashCode() => HashCode.Combine(Count, First, Last);

    /// <summary>Returns whether both sets have the same records; see <see cref="Equals(RecordSet{T})"/>.</summary>
    public static bool operator ==(in RecordSet<T> left, in RecordSet<T> right) => AreEqual(left, right);

    /// <summary>Returns whether a record is in only one of the sets; see <see cref="Equals(RecordSet{T})"/>.</summary>
    public static bool operator !=(in RecordSet<T> left, in RecordSet<T> right) => !AreEqual(left, right);

    private static bool AreEqual(in RecordSet<T> left, in RecordSet<T> right)
    {
        (int leftCount, int rightCount) = (left._formula.KnownCount, right._formula.KnownCount);
        if (leftCount >= 0 && rightCount >= 0 && leftCount != rightCount)
            return false;
        Enumerator others = right.GetEnumerator();
        foreach (T record in left)
        {
            if (!others.MoveNext() || !record.Equals(others.Current))
                return false;
        }

        return !others.MoveNext();
    }
}
