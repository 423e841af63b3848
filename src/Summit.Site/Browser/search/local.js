// The one script that also runs in a page opened from a disk, where browsers load no modules.
if (location.protocol === "file:") {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent =
    "The search does not run in pages opened from a disk, because browsers load its files only from a web server. " +
    "Start a server in the folder of this site, for example with “python3 -m http.server”, and open the address that it " +
    "prints. All other pages can be read as they are.";
  document.getElementById("search-results")?.replaceChildren(notice);
}
