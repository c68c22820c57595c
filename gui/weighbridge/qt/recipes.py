"""Show in the window what a recipe says."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from weighbridge.errors import RecipeError, WeighbridgeError
from weighbridge.qt.dialogs import show_message
from weighbridge.qt.store import Store

# How the window compares anyway, or what changes nothing that it shows.
_FOLLOWED = {"differences", "headline_prices", "evidence"}


def show_recipe(path: Path, store: Store, window: QWidget) -> bool:
    """Set side by side what a recipe compares; whether that was done.

    What of the recipe the window cannot follow is told in a message, and so is a recipe that cannot
    be used at all; then the lineup stays as it is.
    """
    from weighbridge.comparison.compare import Options
    from weighbridge.comparison.lineup import make_lineup
    from weighbridge.recipe import read_recipe

    title = QCoreApplication.translate("recipes", "Recipe")
    try:
        recipe = read_recipe(path)
        if recipe.what != "compare":
            raise RecipeError(
                f"{path} is a recipe of {recipe.what}, which the window does not show:"
                f" use weighbridge {recipe.what} --recipe FILE."
            )
        lineup = make_lineup(store.catalog, recipe.items)
    except WeighbridgeError as error:
        show_message(window, title, str(error), warning=True)
        return False
    store.set_lineup(lineup)
    store.show_differences_only(bool(recipe.options.get("differences")))
    as_always = ("", False, None, str(Options().definition))
    told = {**recipe.options, "query": recipe.query}
    left_out = [name for name in told.keys() - _FOLLOWED if told[name] not in as_always]
    if left_out:
        text = QCoreApplication.translate(
            "recipes", "The window compares without these options of the recipe: {options}"
        )
        show_message(window, title, text.format(options=", ".join(sorted(left_out))))
    return True
