using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Summit.Json;

namespace Summit.Tests.Json;

public class PropertyNameTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("SortName", "sortName")]
    [InlineData("URL", "url")]
    [InlineData("URLOfPage", "urlOfPage")]
    [InlineData("ÄltereNamen", "ältereNamen")]
    [InlineData("already", "already")]
    [InlineData("_X", "_X")]
    [InlineData("A", "a")]
    public void The_capitals_at_the_start_of_a_name_become_small(string name, string expected) =>
        Assert.Equal(expected, Written(name, JsonNamingPolicy.CamelCase));

    [Fact]
    public void The_conversion_is_that_of_the_naming_policy() =>
        Check.One(
            Properties.Cases(2000),
            Prop.ForAll(Gen.Elements("abzABZÄß_9İ".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
            {
                string name = new(letters);
                return Written(name, null) == name
                    && Policies.All(policy => Written(name, policy) == policy.ConvertName(name))
                    // The second time, the name is kept.
                    && Policies.All(policy => Written(name, policy) == policy.ConvertName(name));
            })
        );

    private static readonly JsonNamingPolicy[] Policies = [JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower];

    private static string Written(string name, JsonNamingPolicy? policy)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            PropertyNames.Write(json, name, policy);
            json.WriteNullValue();
            json.WriteEndObject();
        }

        return JsonElement.Parse(Encoding.UTF8.GetString(bytes.ToArray())).EnumerateObject().Single().Name;
    }
}
