"""Charts. Imported with the first chart, since pyqtgraph takes as long to load as Qt."""
