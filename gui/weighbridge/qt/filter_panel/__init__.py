"""The filter panel and the search bar."""
