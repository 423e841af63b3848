namespace Summit.Cli.Export.Terms;

/// <summary>The IRIs of the public vocabularies that exports use.</summary>
internal static class PublicTerms
{
    /// <summary>schema.org.</summary>
    public const string Schema = "https://schema.org/";

    /// <summary>The form of the schema.org IRI in older data.</summary>
    public const string OldSchema = "http://schema.org/";

    /// <summary>SKOS.</summary>
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";

    /// <summary>The metadata terms of Dublin Core.</summary>
    public const string DcTerms = "http://purl.org/dc/terms/";

    /// <summary>The data types of XML Schema.</summary>
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>The property that gives the class of a node.</summary>
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// <summary>The data type of dates in the Extended Date/Time Format.</summary>
    public const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";
}
