# ruff: noqa: E501 - a line of a table is as long as it is
"""Small data packages made by hand, right or wrong as a test needs them.

The tables below are as few rows as show every kind of model there is. ``write_package`` writes them
with the shipped descriptor; a keyword per table changes that one:

    write_package(folder, claims=cell(2, "basis", "rumour"), hosts=b"...", names=None)
"""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from weighbridge.locations import data_folder

Change: TypeAlias = str | bytes | Callable[[str], str] | None
"""A file's whole content, a function from the old content to the new, or None for no file."""

TABLES = {
    "sources": """\
source_id,title,publisher,url,retrieved,published,license,attribution,kind,caveat
acme-docs,Acme documentation,Acme AI,https://acme.example/docs,2026-10-30,,not stated,,vendor,
umbra-docs,Umbra documentation,Umbra Labs,https://umbra.example/docs,2026-10-30,,not stated,,vendor,
nimbus-hub,Nimbus on the hub,Nimbus,https://hub.example/nimbus,2026-10-29,,Apache-2.0,,hub,
price-board,Price board,Price Board,https://prices.example,2026-11-01,,MIT,,catalog,
duel-board,Duel leaderboard,Duel,https://duel.example,2026-10-31,,CC-BY-4.0,Duel (CC BY),leaderboard,
daily-news,Daily news,Daily,https://news.example,2026-10-15,2026-10-14,not stated,,press,
forum,Forum thread,Forum,,2026-10-10,,not stated,,community,
editors,Judged by the editors,Weighbridge,,2026-11-01,,CC-BY-4.0,,curated,
""",
    "snapshots": """\
source_id,reader,folder,as_of
price-board,litellm,board,2026-11-01
""",
    "vendors": """\
vendor_id,name,parent,country,founded,website,strategy,note,source_id,as_of
acme,Acme AI,,US,2015,https://acme.example,hybrid,,acme-docs,2026-10
nimbus,Nimbus,,FR,2023-04,https://nimbus.example,open,,nimbus-hub,2026-10
umbra,Umbra Labs,Umbra Holding,GB,2019,https://umbra.example,closed,,umbra-docs,2026-10
""",
    "hosts": """\
host_id,name,url,country,vendor_id,source_id
acme-api,Acme API,https://api.acme.example,US,acme,acme-docs
brook,Brook,https://brook.example,DE,,price-board
crest,Crest,https://crest.example,US,,price-board
delta,Delta,https://delta.example,,,price-board
umbra-api,Umbra API,https://api.umbra.example,GB,umbra,umbra-docs
""",
    "licenses": """\
license_id,name,version,spdx_id,url,class,osi_approved,commercial_use,user_limit,revenue_limit,excluded_regions,attribution,naming,acceptable_use_policy,outputs_for_training,redistribution,patent_grant,revocability,governing_law,read,note,source_id,as_of
acme-community,Acme Community License,2,,https://acme.example/license,conditional,no,conditional,yes,no,yes,yes,yes,yes,no,yes,silent,yes,yes,full,,acme-docs,2026-09
acme-terms,"Acme Terms of Service, Business",,,https://acme.example/terms,service,no,yes,unknown,unknown,unknown,unknown,unknown,yes,no,no,no,yes,yes,secondary,,acme-docs,2026-09
apache-2.0,Apache License 2.0,2.0,Apache-2.0,https://www.apache.org/licenses/LICENSE-2.0,permissive,yes,yes,no,no,no,yes,no,no,yes,yes,yes,no,silent,full,,editors,2004-01
nimbus-research,Nimbus Research License,1,,https://nimbus.example/license,noncommercial,no,no,no,no,no,yes,no,yes,yes,yes,silent,yes,yes,part,,nimbus-hub,2026-03
obscure,License of the forum post,,,,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unread,Named in the thread alone.,forum,
umbra-terms,Umbra Terms of Service,,,https://umbra.example/terms,service,no,yes,no,no,conditional,no,no,yes,no,no,no,yes,yes,full,,umbra-docs,2026-05
""",
    "clauses": """\
license_id,clause,detail,threshold,period,beyond,regions
acme-community,user_limit,Above 10 million users a month,10000000,month,agreement,
acme-community,excluded_regions,Not in the EU and Norway,,,,EU;NO
acme-community,redistribution,With a copy of the license,,,,
umbra-terms,excluded_regions,Not in some countries,,,,
""",
    "families": """\
family_id,vendor_id,name,source_id
cirrus,nimbus,Cirrus,nimbus-hub
oak,acme,Oak,acme-docs
shade,umbra,Shade,umbra-docs
willow,acme,Willow,acme-docs
""",
    "models": """\
model_id,family_id,name,source_id
acme/oak-3,oak,Oak 3,acme-docs
acme/oak-4,oak,Oak 4,daily-news
acme/willow-1,willow,Willow 1,acme-docs
acme/willow-2,willow,Willow 2,acme-docs
nimbus/cirrus-lab,cirrus,Cirrus Lab,nimbus-hub
nimbus/nebula,cirrus,Nebula,forum
umbra/shade-app,shade,Shade App,umbra-docs
umbra/shade-pro,shade,Shade Pro,umbra-docs
""",
    "names": """\
model_id,name,kind,note,source_id,as_of
acme/oak-3,Hazelnut,codename,named so before its release,daily-news,2026-02-01
acme/oak-3,Oak III,former-name,,acme-docs,2026-06
acme/oak-4,Mistletoe,codename,,daily-news,2026-10-14
umbra/shade-pro,Pro,short-name,,umbra-docs,2026-10
""",
    "aliases": """\
model_id,name,note,source_id,as_of
acme/oak-3,oak-latest,,price-board,2026-11-01
acme/willow-1,willow-latest,,price-board,2025-06-01
acme/willow-2,willow-latest,,price-board,2026-11-01
""",
    "identities": """\
kind,name,source_id,id,reason
model,oak-latest,price-board,acme/oak-3,The newest Oak when the board was read.
""",
    "corrections": """\
source_id,name,about,value,reason
price-board,oak-latest,plan,promotion,An introductory rate.
""",
    "decisions": """\
model_id,field,value,reason,as_of
umbra/shade-app,openness,closed-product,Only inside the app.,2026-11-01
""",
    "claims": """\
model_id,field,value,basis,note,source_id,as_of
acme/oak-3,status,released,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,tier,flagship,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,license_id,acme-terms,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,release_date,2026-06,catalogued,,price-board,2026-11-01
acme/oak-3,release_date,2026-06-02,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,context_tokens,400000,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,context_tokens,272000,catalogued,input alone,price-board,2026-11-01
acme/oak-3,params_total,undisclosed,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,modalities_in,text;image,vendor-claimed,,acme-docs,2026-06-02
acme/oak-3,modalities_in,text,catalogued,,price-board,2026-11-01
acme/oak-4,status,reported,reported,,daily-news,2026-10-14
acme/oak-4,tier,flagship,reported,,daily-news,2026-10-14
acme/oak-4,context_tokens,9000000,reported,,daily-news,2026-10-14
acme/willow-1,status,deprecated,vendor-claimed,,acme-docs,2026-01
acme/willow-1,tier,mid,vendor-claimed,,acme-docs,2025-01-15
acme/willow-1,license_id,acme-community,vendor-claimed,,acme-docs,2025-01-15
acme/willow-1,release_date,2025-01-15,vendor-claimed,,acme-docs,2025-01-15
acme/willow-1,context_tokens,32768,vendor-claimed,,acme-docs,2025-01-15
acme/willow-1,params_total,70,vendor-claimed,,acme-docs,2025-01-15
acme/willow-1,weights_url,https://hub.example/acme/willow-1,catalogued,,nimbus-hub,2026-10-29
acme/willow-2,status,released,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,tier,mid,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,license_id,apache-2.0,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,release_date,2026-05-01,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,context_tokens,400000,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,output_tokens,32000,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,params_total,31.5,vendor-claimed,,acme-docs,2026-05-01
acme/willow-2,params_active,3.6,vendor-claimed,,acme-docs,2026-05-01
nimbus/cirrus-lab,status,released,vendor-claimed,,nimbus-hub,2026-03-10
nimbus/cirrus-lab,tier,small,vendor-claimed,,nimbus-hub,2026-03-10
nimbus/cirrus-lab,license_id,nimbus-research,vendor-claimed,,nimbus-hub,2026-03-10
nimbus/cirrus-lab,release_date,2026-03,vendor-claimed,,nimbus-hub,2026-03-10
nimbus/cirrus-lab,params_total,4.9,measured,,nimbus-hub,2026-03-10
umbra/shade-app,status,released,vendor-claimed,,umbra-docs,2026-04-01
umbra/shade-app,license_id,umbra-terms,vendor-claimed,,umbra-docs,2026-04-01
umbra/shade-app,release_date,2026-04-01,vendor-claimed,,umbra-docs,2026-04-01
umbra/shade-pro,status,released,vendor-claimed,,umbra-docs,2026-05-20
umbra/shade-pro,tier,flagship,vendor-claimed,,umbra-docs,2026-05-20
umbra/shade-pro,license_id,umbra-terms,vendor-claimed,,umbra-docs,2026-05-20
umbra/shade-pro,release_date,2026-05-20,vendor-claimed,,umbra-docs,2026-05-20
umbra/shade-pro,context_tokens,1048576,vendor-claimed,,umbra-docs,2026-05-20
umbra/shade-pro,params_total,1200,estimated,,forum,2026-06
""",
    "prices": """\
model_id,host_id,plan,unit,input,output,cached_input,basis,valid_from,observed_on,note,source_id
acme/oak-3,acme-api,standard,usd-per-million-tokens,1.25,10,0.125,vendor-claimed,2026-06-02,2026-10-30,,acme-docs
acme/oak-3,acme-api,batch,usd-per-million-tokens,0.625,5,,vendor-claimed,,2026-10-30,,acme-docs
acme/oak-3,brook,standard,usd-per-million-tokens,1.5,12,,catalogued,,2026-11-01,,price-board
acme/willow-2,brook,standard,usd-per-million-tokens,0.3,0.6,,catalogued,,2026-11-01,,price-board
acme/willow-2,brook,standard,usd-per-million-tokens,0.9,1.8,,catalogued,,2026-07-01,,price-board
acme/willow-2,crest,standard,usd-per-million-tokens,0.1,0.4,0.00001,catalogued,,2026-11-01,,price-board
acme/willow-2,delta,standard,usd-per-million-tokens,0.2,0.8,,catalogued,,2026-11-01,,price-board
acme/willow-2,delta,free,usd-per-million-tokens,0,0,,catalogued,,2026-11-01,,price-board
umbra/shade-pro,umbra-api,standard,usd-per-million-tokens,3,15,0.3,vendor-claimed,,2026-10-30,,umbra-docs
""",
    "price_history": """\
model_id,host_id,observed_on,input,output,cached_input,name,note,source_id
acme/willow-2,brook,2026-05-03,0.3,0.9,,willow-2,,price-board
acme/willow-2,brook,2026-06-07,0.2,0.6,0.02,willow-2,,price-board
""",
    "benchmarks": """\
benchmark_id,name,version,domain,unit,minimum,maximum,higher_is_better,runner,harness,headline,url,caveat,source_id
duel-2026,Duel,2026-10,preference,rating,,,true,Duel,,1,https://duel.example,,duel-board
quiz-1,Quiz,1,general,percent,0,100,true,Quiz Lab,,2,,Old questions,duel-board
wait-1,Wait,1,agents,minutes,0,,false,Quiz Lab,,,,,duel-board
""",
    "scores": """\
model_id,benchmark_id,effort,value,ci_low,ci_high,votes,basis,note,source_id,as_of
acme/oak-3,duel-2026,,1420,1412,1428,9000,measured,,duel-board,2026-10-31
acme/oak-3,quiz-1,high,88.5,,,,measured,,duel-board,2026-10-31
acme/oak-3,quiz-1,low,71,,,,measured,,duel-board,2026-10-31
acme/oak-3,wait-1,,12.5,,,,measured,,duel-board,2026-10-31
acme/willow-2,duel-2026,,1350,1344,1356,7000,measured,,duel-board,2026-10-31
acme/willow-2,quiz-1,thinking-32k,80.1,,,,measured,,duel-board,2026-10-31
acme/willow-2,wait-1,,7,,,,measured,,duel-board,2026-10-31
umbra/shade-pro,duel-2026,,1425,1418,1432,8000,measured,,duel-board,2026-10-31
umbra/shade-pro,quiz-1,high,90,,,,measured,,duel-board,2026-10-31
umbra/shade-pro,wait-1,,7,,,,measured,,duel-board,2026-10-31
""",
    "openness": """\
model_id,criterion,level,evidence_url,source_id,as_of
acme/willow-2,trainingcode,closed,,nimbus-hub,2026-10
""",
    "adoption": """\
model_id,repository,downloads,likes,source_id,as_of
acme/willow-2,acme/willow-2,1200,34,nimbus-hub,2026-10-29
acme/willow-2,acme/willow-2-chat,300,5,nimbus-hub,2026-10-29
nimbus/cirrus-lab,nimbus/cirrus-lab,7,,nimbus-hub,2026-10-29
""",
    "transparency": """\
vendor_id,edition,domain,subdomain,indicator,met,source_id,as_of
acme,2025-12,Upstream,Data,Data sources,true,duel-board,2025-12
acme,2025-12,Model,Risks,Evaluations,false,duel-board,2025-12
""",
    "events": """\
event_id,date,precision,vendor_id,model_id,kind,status,text,note,source_id
2026-06-02-oak-3,2026-06-02,day,acme,acme/oak-3,release,released,Oak 3 is out,,acme-docs
""",
    "pairs": """\
pair_id,title,place,open_side,closed_side,note,source_id
acme-lines,Willow vs Oak,2,acme/willow-2;acme/willow-1,acme/oak-3,Both lines of Acme.,editors
willow-shade,Willow vs Shade,1,acme/willow-2,umbra/shade-pro,The best-known of both kinds.,editors
""",
}


def write_package(folder: Path, **changes: Change) -> Path:
    """Write the package into a folder, which is made; ``datapackage`` changes the descriptor."""
    folder.mkdir(parents=True, exist_ok=True)
    contents: dict[str, str | bytes | None] = {
        "datapackage.json": (data_folder() / "datapackage.json").read_text("utf-8"),
        **{f"{table}.csv": text for table, text in TABLES.items()},
    }
    for name, change in changes.items():
        file = "datapackage.json" if name == "datapackage" else f"{name}.csv"
        old = contents[file]
        assert isinstance(old, str)
        contents[file] = change(old) if callable(change) else change
    for file, content in contents.items():
        if content is not None:
            raw = content.encode() if isinstance(content, str) else content
            (folder / file).write_bytes(raw)
    return folder


def cell(line: int, column: str, text: str) -> Callable[[str], str]:
    """Another text in one cell; the header is line 1."""

    def change(content: str) -> str:
        rows = list(csv.reader(io.StringIO(content)))
        rows[line - 1][rows[0].index(column)] = text
        return _csv(rows)

    return change


def rows(*added: str) -> Callable[[str], str]:
    """More rows at the end, as lines of CSV."""
    return lambda content: content + "".join(f"{row}\n" for row in added)


def only(*wanted: str) -> Callable[[str], str]:
    """No rows but those that begin with one of these texts; none at all if there are none."""

    def change(content: str) -> str:
        header, *lines = content.splitlines(keepends=True)
        return header + "".join(line for line in lines if wanted and line.startswith(wanted))

    return change


def descriptor(change: Callable[[Any], None]) -> Callable[[str], str]:
    """The descriptor, changed in place as parsed JSON."""

    def changed(content: str) -> str:
        parsed = json.loads(content)
        change(parsed)
        return json.dumps(parsed)

    return changed


NO_ROWS: dict[str, Change] = {table: only() for table in TABLES}
"""Changes that leave every table with nothing but its header."""

NO_MODELS: dict[str, Change] = {
    table: only()
    for table in (
        *("models", "names", "aliases", "decisions", "claims", "prices", "price_history"),
        *("scores", "openness", "adoption", "events", "pairs"),
    )
}
"""Changes that leave a package without a model."""

ONE_UNKNOWN_MODEL: dict[str, Change] = {**NO_MODELS, "models": only("nimbus/nebula")}
"""Changes that leave one model, of which nothing is known."""


def _csv(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()
