namespace Summit.Catalog.Conditions;

/// <summary>Finds records that conditions name.</summary>
internal interface IRecordNames
{
    /// <summary>The day of a time of day that is given without a date, or null.</summary>
    DateOnly? Day { get; }

    /// <summary>
    /// Returns the ordinals of the record with a key or an alias and, in a hierarchy, of the records below it.
    /// </summary>
    /// <param name="recordType">The type of the record.</param>
    /// <param name="name">The key or the alias.</param>
    /// <param name="written">The condition as written, for errors.</param>
    /// <exception cref="CatalogException">No record has this name.</exception>
    IReadOnlySet<int> Find(Type recordType, string name, string written);
}
