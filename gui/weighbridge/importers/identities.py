"""Which model, host, license or vendor a source means by a name.

In this order: a decision for this very name of this source; then, form by form from exact to plain
(``plain_names``), a decision for all sources, and a model that alone bears the form as its id, name
or other name. A decision may say that a name means nothing that is in the catalog.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from weighbridge.catalog.schema import Table
from weighbridge.importers.plain_names import forms, key

MODEL, HOST, LICENSE, VENDOR = "model", "host", "license", "vendor"


_DECIDED = 2


class Match(NamedTuple):
    """What a name means; ``id`` is empty if it was decided that it means nothing of the catalog.

    ``dropped`` counts the forms that were plainer than the name: 0 for an exact match. A name that
    had to be decided on stands behind those that the rule finds by dropping little.
    """

    id: str
    dropped: int


class Identities:
    """The decisions and names of one data package."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        """``tables`` are those of the package: identities, models, names, hosts, licenses, vendors.

        Raises:
            KeyError: if one is not there.
        """
        self._decided: dict[tuple[str, str, str], str] = {}
        for kind, name, source, id, _reason in zip(*tables["identities"].values(), strict=True):
            exact = name if source else key(name)
            self._decided[kind, source or "", exact] = id or ""
        self._known = {
            MODEL: _models(tables),
            HOST: _alone(tables["hosts"], "host_id"),
            LICENSE: _alone(tables["licenses"], "license_id", "name", "spdx_id"),
            VENDOR: _alone(tables["vendors"], "vendor_id", "name"),
        }
        hosts = tables["hosts"]
        self._vendor_of = dict(zip(hosts["host_id"], hosts["vendor_id"], strict=True))

    def find(self, kind: str, source_id: str, name: str) -> Match | None:
        """What a source means by a name; None if neither a decision nor the rule tells."""
        decided = self._decided.get((kind, source_id, name))
        if decided is not None:
            return Match(decided, _DECIDED)
        for dropped, form in enumerate(forms(name) if kind == MODEL else (key(name),)):
            decided = self._decided.get((kind, "", form))
            found = decided if decided is not None else self._known[kind].get(form)
            if found is not None:
                return Match(found, dropped + (0 if decided is None else _DECIDED))
        return None

    def is_own(self, source_id: str, host: str, model_id: str) -> bool:
        """Whether a source means by ``host`` the API of the vendor of a model."""
        match = self.find(HOST, source_id, host)
        vendor = self._vendor_of.get(match.id) if match else None
        return vendor == model_id.partition("/")[0]


def _models(tables: Mapping[str, Table]) -> dict[str, str]:
    bearers: dict[str, set[str]] = defaultdict(set)
    models, names = tables["models"], tables["names"]
    for id, name in zip(models["model_id"], models["name"], strict=True):
        bearers[key(id)].add(id)
        bearers[key(name)].add(id)
    for id, name in zip(names["model_id"], names["name"], strict=True):
        bearers[key(name)].add(id)
    return _borne_by_one(bearers)


def _alone(table: Table, id_column: str, *columns: str) -> dict[str, str]:
    bearers: dict[str, set[str]] = defaultdict(set)
    for column in (id_column, *columns):
        for id, name in zip(table[id_column], table[column], strict=True):
            if name:
                bearers[key(name)].add(id)
    return _borne_by_one(bearers)


def _borne_by_one(bearers: Mapping[str, set[str]]) -> dict[str, str]:
    return {name: next(iter(ids)) for name, ids in bearers.items() if len(ids) == 1}
