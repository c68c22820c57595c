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


class Match(NamedTuple):
    """What a name means; ``id`` is empty if it was decided that it means nothing of the catalog.

    ``dropped`` counts the forms that were plainer than the name: 0 for an exact match.
    ``by_form`` tells that a decision for all sources found it.
    """

    id: str
    dropped: int
    by_form: bool = False


class Identities:
    """The decisions and names of one data package."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        """``tables`` are those of the package.

        Read are identities, families, models, names, hosts, licenses and vendors.

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
        families, models = tables["families"], tables["models"]
        makers = dict(zip(families["family_id"], families["vendor_id"], strict=True))
        self._maker = {
            id: makers[family]
            for id, family in zip(models["model_id"], models["family_id"], strict=True)
        }
        hosts = tables["hosts"]
        self._vendor_of = dict(zip(hosts["host_id"], hosts["vendor_id"], strict=True))

    def find(self, kind: str, source_id: str, name: str) -> Match | None:
        """What a source means by a name; None if neither a decision nor the rule tells."""
        decided = self._decided.get((kind, source_id, name))
        if decided is not None:
            return Match(decided, 0)
        for dropped, form in enumerate(forms(name) if kind == MODEL else (key(name),)):
            decided = self._decided.get((kind, "", form))
            found = decided if decided is not None else self._known[kind].get(form)
            if found is not None:
                return Match(found, dropped, decided is not None)
        return None

    def is_own(self, source_id: str, host: str, model_id: str) -> bool:
        """Whether a source means by ``host`` the API of the vendor of a model."""
        match = self.find(HOST, source_id, host)
        vendor = self._vendor_of.get(match.id) if match else None
        return bool(vendor == self._maker[model_id])

    def find_model(self, source_id: str, name: str, vendor: str) -> Match | None:
        """What a source means by a name of a model, if the one found is of the vendor it names.

        ``vendor`` is the name of the vendor as the source writes it, or empty: then none is asked.
        """
        match = self.find(MODEL, source_id, name)
        if match is None or not match.id or not vendor:
            return match
        maker = self.find(VENDOR, source_id, vendor)
        return match if maker and maker.id == self._maker[match.id] else None


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
