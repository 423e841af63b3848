namespace Summit.Site.Content;

/// <summary>The number of records of an hour, a day, a month or a year.</summary>
/// <param name="Name">The time for readers.</param>
/// <param name="Count">The number of records.</param>
/// <param name="IsAfterGap">Whether there are units without records before this one.</param>
internal sealed record TimeBar(string Name, int Count, bool IsAfterGap);
