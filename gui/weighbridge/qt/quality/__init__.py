"""How well the catalog is founded: counts by vendor and column, and every cell in dispute."""
