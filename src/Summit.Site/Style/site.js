// Enhancements of pages, all of which work without scripts.
