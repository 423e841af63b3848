namespace Summit.Site;

/// <summary>
/// Marks a Razor component that replaces the content of the first page of a site, between its header and its footer.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HomeTemplateAttribute : Attribute;
