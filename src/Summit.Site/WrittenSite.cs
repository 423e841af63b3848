namespace Summit.Site;

/// <summary>The result of writing a site to a folder.</summary>
/// <param name="Files">The number of files of the site.</param>
/// <param name="Written">The number of files that were new or different.</param>
/// <param name="Deleted">The number of files of an earlier version that were deleted.</param>
/// <param name="Bytes">The size of all files of the site, in bytes.</param>
public sealed record WrittenSite(int Files, int Written, int Deleted, long Bytes);
