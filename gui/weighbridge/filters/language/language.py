"""The language about one catalog: text to query, query to text, and what could stand where."""

from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import Column
from weighbridge.filters.expression import Term
from weighbridge.filters.language.completion import Completion, Counts, complete
from weighbridge.filters.language.parser import parse
from weighbridge.filters.language.printer import query_text, term_text
from weighbridge.filters.language.vocabulary import Vocabulary
from weighbridge.filters.query import Query


class Language:
    """Reads and writes queries about a catalog; ``resources/help/query-language.md`` tells how."""

    def __init__(self, catalog: Catalog) -> None:
        self._vocabulary = Vocabulary(catalog)

    def parse(self, text: str) -> Query:
        """The query that a text says; text without any asks for everything.

        Raises:
            QueryError: if it says none; tells where, why, and what may have been meant.
        """
        return parse(text, self._vocabulary)

    def column(self, name: str) -> Column | None:
        """The column that a field's name means: its id or a short name, letter case aside."""
        return self._vocabulary.column(name)

    def text_of(self, query: Query) -> str:
        """A query as it is typed: read again, it is the same query."""
        return query_text(query, self._vocabulary)

    def text_of_term(self, term: Term) -> str:
        """One term of a query as it is typed."""
        return term_text(term, self._vocabulary)

    def complete(self, text: str, cursor: int, counts: Counts | None = None) -> Completion:
        """What could stand at the cursor, best first; ``counts`` as in an answer."""
        return complete(text, cursor, self._vocabulary, counts)
