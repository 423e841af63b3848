using Company_Corpus1;
using Summit;

Span<SearchHit<Note>> hits = stackalloc SearchHit<Note>[10];
int found = Notebook.Notes.Search(string.Join(' ', args), hits);
foreach (SearchHit<Note> hit in hits[..found])
    Console.WriteLine(hit.Record);
Console.WriteLine($"{found} of {Notebook.Notes.Count} notes");
