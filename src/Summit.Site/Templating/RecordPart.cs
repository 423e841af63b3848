namespace Summit.Site;

/// <summary>Specifies a part of a site that shows a record.</summary>
public enum RecordPart
{
    /// <summary>The content of the page of the record, between the header and the footer of the site.</summary>
    Page,

    /// <summary>The summary of the record in lists and timelines.</summary>
    Summary,
}
