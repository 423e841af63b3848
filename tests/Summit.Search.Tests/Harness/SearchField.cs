namespace Summit.Search.Tests.Harness;

/// <summary>A searched field of the test corpora.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Boost">The boost of the field.</param>
/// <param name="IsList">Whether each line of the text is an item of a list.</param>
internal sealed record SearchField(string Name, double Boost = 1, bool IsList = false)
{
    /// <summary>Returns the texts of the field that the text of a test corpus stands for.</summary>
    public string[] TextsOf(string text) => IsList ? text.Split('\n') : [text];
}
