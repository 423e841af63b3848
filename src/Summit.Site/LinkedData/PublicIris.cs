namespace Summit.Site.LinkedData;

/// <summary>IRIs of public vocabularies that linked data of pages uses.</summary>
internal static class PublicIris
{
    /// <summary>schema.org.</summary>
    public const string Schema = "https://schema.org/";

    /// <summary>The property that gives the class of a node.</summary>
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
}
