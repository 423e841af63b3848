using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;

namespace Summit.Helsinki.Tests.Binding;

public class TypeConverterTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(Speaker));

    [Fact]
    public void A_record_converts_from_its_key_and_its_aliases()
    {
        Assert.True(Converter.CanConvertFrom(typeof(string)));
        Assert.False(Converter.CanConvertFrom(typeof(int)));
        Assert.Equal(Speaker.VladimirPutin, Converter.ConvertFromInvariantString("vladimir-putin"));
        Assert.Equal(Speaker.VladimirPutin, Converter.ConvertFromInvariantString("Путин"));
        Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(1));
    }

    [Fact]
    public void A_record_converts_to_its_key()
    {
        Assert.All(Helsinki2018.Speakers, speaker =>
            Assert.Equal(speaker, Converter.ConvertFromInvariantString(Converter.ConvertToInvariantString(speaker)!))
        );
        Assert.Equal("vladimir-putin", Converter.ConvertToInvariantString(Speaker.VladimirPutin));
        Assert.Equal("", Converter.ConvertToInvariantString(default(Speaker)));
    }

    [Theory]
    [InlineData("vladimir-puttin", "There is no Speaker 'vladimir-puttin'. Did you mean 'vladimir-putin'?")]
    [InlineData("", "There is no Speaker ''.")]
    public void An_unknown_name_is_an_error(string name, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Converter.ConvertFromInvariantString(name)).Message);

    [Fact]
    public void Configuration_binds_records()
    {
        Settings? settings = Bind(
            ("Host", "Путин"),
            ("Guest", "donald-trump"),
            ("Topics:0", "syria"),
            ("Topics:1", "Diplomacy"),
            ("Weights:syria", "3")
        );
        Assert.Equal(Speaker.VladimirPutin, settings!.Host);
        Assert.Equal(Speaker.DonaldTrump, settings.Guest);
        Assert.Equal([Topic.Syria, Topic.Diplomacy], settings.Topics);

        Assert.Null(Bind(("Host", "Putin"))!.Guest);
        var exception = Assert.Throws<InvalidOperationException>(() => Bind(("Host", "Puttin")));
        Assert.Contains("Did you mean 'vladimir-putin'?", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Blazor_binds_records()
    {
        Assert.True(BindConverter.TryConvertTo("Putin", CultureInfo.InvariantCulture, out Speaker speaker));
        Assert.Equal(Speaker.VladimirPutin, speaker);
        Assert.True(BindConverter.TryConvertTo("Trump", CultureInfo.InvariantCulture, out Speaker? maybe));
        Assert.Equal(Speaker.DonaldTrump, maybe);
        // Blazor passes on the exception of a type converter.
        Assert.Throws<FormatException>(() =>
            BindConverter.TryConvertTo("Puttin", CultureInfo.InvariantCulture, out Speaker _)
        );
        Assert.Equal("vladimir-putin", BindConverter.FormatValue(Speaker.VladimirPutin, CultureInfo.InvariantCulture));
    }

    private static Settings? Bind(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(item => KeyValuePair.Create(item.Key, (string?)item.Value)))
            .Build()
            .Get<Settings>();

    private sealed class Settings
    {
        public Speaker Host { get; set; }

        public Speaker? Guest { get; set; }

        public List<Topic> Topics { get; set; } = [];
    }
}
