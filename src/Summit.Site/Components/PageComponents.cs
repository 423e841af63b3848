using Summit.Site.Pages;

namespace Summit.Site.Components;

/// <summary>Chooses the component that renders the content of a page.</summary>
internal static class PageComponents
{
    /// <summary>Returns the component of a page.</summary>
    public static Type Of(SitePage page) =>
        page.Plan switch
        {
            HomePlan => page.Parts.Templates.Home ?? typeof(HomePage),
            SearchPlan => typeof(SearchPage),
            AboutPlan => typeof(AboutPage),
            TablePlan => typeof(TablePage),
            TimelinePlan => typeof(TimelinePage),
            PeriodPlan => typeof(PeriodPage),
            ValuesPlan => typeof(ValuesPage),
            ValuePlan => typeof(ValuePage),
            TreePlan => typeof(TreePage),
            RecordPlan => typeof(RecordPage),
            _ => throw new NotSupportedException($"There is a {page.Plan.GetType()}: choose its component here."),
        };
}
