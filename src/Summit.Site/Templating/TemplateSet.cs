using System.Reflection;
using Microsoft.AspNetCore.Components;
using Summit.Catalog;

namespace Summit.Site.Templating;

/// <summary>The components of a corpus that replace parts of its site.</summary>
internal sealed class TemplateSet
{
    private readonly Dictionary<(CatalogTable Table, RecordPart Part), RecordTemplate> _records = [];

    private TemplateSet() { }

    /// <summary>The component that replaces the first page of the site, or null.</summary>
    public Type? Home { get; private set; }

    /// <summary>Whether there are no templates.</summary>
    public bool IsEmpty => Home is null && _records.Count == 0;

    /// <summary>Finds the templates in assemblies.</summary>
    /// <exception cref="SiteException">A template is not as its attribute says, or two replace the same.</exception>
    public static TemplateSet Read(IEnumerable<Assembly> assemblies, CorpusCatalog catalog)
    {
        var templates = new TemplateSet();
        foreach (Type type in assemblies.Distinct().SelectMany(TypesOf))
        {
            foreach (RecordTemplateAttribute attribute in type.GetCustomAttributes<RecordTemplateAttribute>(false))
                templates.Add(type, attribute, catalog);
            if (type.IsDefined(typeof(HomeTemplateAttribute), false))
                templates.AddHome(type);
        }

        return templates;
    }

    /// <summary>Returns the template for a part of the records of a table, or null.</summary>
    public RecordTemplate? Find(CatalogTable table, RecordPart part) => _records.GetValueOrDefault((table, part));

    private static Type[] TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            string reason = exception.LoaderExceptions.FirstOrDefault()?.Message ?? exception.Message;
            throw new SiteException(
                $"The templates of {assembly.GetName().Name} cannot be loaded: build it against version "
                    + $"{typeof(TemplateSet).Assembly.GetName().Version!.ToString(3)} of Summit.Site. ({reason})"
            );
        }
    }

    private void Add(Type type, RecordTemplateAttribute attribute, CorpusCatalog catalog)
    {
        CheckComponent(type);
        CatalogTable table = TableOf(type, attribute, catalog);
        bool isTyped = ParameterOf(type, table);
        if (!_records.TryAdd((table, attribute.Part), new RecordTemplate(type, isTyped)))
            throw new SiteException(
                $"Both {_records[(table, attribute.Part)].Component.FullName} and {type.FullName} are the template for "
                    + $"{NameOf(attribute.Part)} of {table.Id}: remove [RecordTemplate] from one of them."
            );
    }

    private void AddHome(Type type)
    {
        CheckComponent(type);
        if (Home is not null)
            throw new SiteException(
                $"Both {Home.FullName} and {type.FullName} replace the first page: remove [HomeTemplate] from one of them."
            );
        Home = type;
    }

    private static void CheckComponent(Type type)
    {
        if (!typeof(IComponent).IsAssignableFrom(type) || type.IsAbstract || type.ContainsGenericParameters)
            throw new SiteException(
                $"{type.FullName} is a template, but no Razor component: write it as a .razor file without type parameters."
            );
    }

    private static CatalogTable TableOf(Type type, RecordTemplateAttribute attribute, CorpusCatalog catalog)
    {
        try
        {
            return catalog.Table(attribute.Table);
        }
        catch (CatalogException exception)
        {
            throw new SiteException($"{type.FullName} is a template for a table. {exception.Message}");
        }
    }

    /// <summary>Returns whether the parameter has the record type.</summary>
    private static bool ParameterOf(Type type, CatalogTable table)
    {
        PropertyInfo? parameter = type.GetProperty(RecordTemplate.Parameter);
        bool isTyped = parameter?.PropertyType == table.RecordType;
        if (
            parameter is null
            || !parameter.IsDefined(typeof(ParameterAttribute))
            || !(isTyped || parameter.PropertyType == typeof(CatalogRecord))
        )
            throw new SiteException(
                $"{type.FullName} is a template for {table.Id} without a parameter for the record: "
                    + $"add [Parameter] public {table.RecordType.Name} {RecordTemplate.Parameter} {{ get; set; }}."
            );
        return isTyped;
    }

    private static string NameOf(RecordPart part) => part == RecordPart.Page ? "the page" : "the summary";
}
