"""Bring the files of translations up to date with the code, and make of them what Qt reads.

    translations.py       resources/translations/*.ts and *.qm

Texts of the window are found by Qt's lupdate; those of the core, which knows nothing of Qt, are the
literals given to `phrase` and `plural`. Both tools come with PySide6.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from contents import CHECKOUT, SOURCE

FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("en", "de", "zh_CN")
PLURALS_ONLY = ("en",)
"""The texts in the code are English; those of the window lack only the singular."""

_MARKED = {"phrase": 0, "plural": 1}
"""Functions of `weighbridge.wording`, and which argument is looked up."""


class Text(NamedTuple):
    """A text of the core, and whether it has a form for one and another for more."""

    text: str
    has_plural: bool


def main() -> int:
    for language in LANGUAGES:
        update(source_file(language), language)
        compile_to(source_file(language), source_file(language).with_suffix(".qm"))
    return 0


def source_file(language: str) -> Path:
    return FOLDER / f"weighbridge_{language}.ts"


def update(file: Path, language: str) -> None:
    """Add to a file of translations what is new in the code, and take out what is gone."""
    with tempfile.TemporaryDirectory() as folder:
        sources = sorted((SOURCE / "weighbridge" / "qt").rglob("*.py"))
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        options += ["-target-language", language, "-disable-heuristic", "sametext"]
        if language in PLURALS_ONLY:
            options.append("-pluralonly")
        else:
            core = Path(folder) / "core.cpp"
            core.write_text(_as_cpp(core_texts()), "utf-8")
            sources.append(core)
        _run("lupdate", *options, *map(str, sources), "-ts", str(file))


def compile_to(source: Path, target: Path) -> None:
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def core_texts() -> list[Text]:
    """Every text of the core that may be shown in another language, each once."""
    files = sorted((SOURCE / "weighbridge").rglob("*.py"))
    calls = (call for file in files for call in marked(ast.parse(file.read_text("utf-8"))))
    return sorted({Text(text, has_plural) for text, has_plural in calls if isinstance(text, str)})


def marked(tree: ast.AST) -> Iterator[tuple[object, bool]]:
    """What is marked to be looked up: a text, or an expression that is none, and can never be."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            place = _MARKED.get(node.func.id)
            if place is not None:
                told: object = node.args[place]
                if isinstance(told, ast.Constant):
                    told = told.value
                yield told, node.func.id == "plural"


def _as_cpp(texts: list[Text]) -> str:
    """In a language that lupdate reads."""
    lines = []
    for text, has_plural in texts:
        macro = "QT_TRANSLATE_N_NOOP" if has_plural else "QT_TRANSLATE_NOOP"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f'{macro}("core", "{escaped}");\n')
    return "".join(lines)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
