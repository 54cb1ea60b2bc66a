"""HTML as a reader sees it: words, links, forms and tricks, without fetching or running anything."""
