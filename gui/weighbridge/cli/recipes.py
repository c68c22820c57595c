"""``--recipe`` and ``--save-recipe``: a view from a file, and a view into one."""

import argparse
from pathlib import Path

from weighbridge.errors import LineupError, RecipeError


def add_recipe(parser: argparse.ArgumentParser) -> None:
    """The options of a command whose view can be kept."""
    parser.add_argument(
        "--recipe",
        type=Path,
        metavar="FILE",
        help="show what a recipe says; its options win over those given here",
    )
    parser.add_argument(
        "--save-recipe", type=Path, metavar="FILE", help="write a recipe of this view as well"
    )


def use_recipe(options: argparse.Namespace, what: str, *, needed: str = "") -> None:
    """Take items, options and query from the recipe, if one is given.

    ``needed`` is what a command cannot do without, as its help names it.

    Raises:
        RecipeError: if the recipe cannot be used, or is of something else.
        LineupError: if there is neither a recipe nor what is needed, or both.
    """
    from weighbridge.recipe import read_recipe

    if options.recipe is None:
        if needed and not options.items:
            raise LineupError(f"the following arguments are required: {needed}")
        return
    if options.items:
        raise LineupError(f"Give {needed or 'names'} or a recipe, not both.")
    recipe = read_recipe(options.recipe)
    if recipe.what != what:
        raise RecipeError(
            f"{options.recipe} is a recipe of {recipe.what}:"
            f" use weighbridge {recipe.what} --recipe FILE."
        )
    if needed and not recipe.items:
        raise RecipeError(f"{options.recipe} names no items: nothing can be shown.")
    options.items = list(recipe.items)
    options.query = recipe.query
    for name, value in recipe.options.items():
        setattr(options, name, value)


def save_recipe(options: argparse.Namespace, what: str, items: tuple[str, ...]) -> None:
    """Write a recipe of the view, if that is asked for; ``items`` are in their stable form."""
    if options.save_recipe is None:
        return
    from weighbridge.atomic_file import write_text
    from weighbridge.recipe import OPTIONS, Recipe, recipe_text

    told = {name: getattr(options, name) for name in OPTIONS[what]}
    recipe = Recipe(what, items, told, getattr(options, "query", ""))
    write_text(options.save_recipe, recipe_text(recipe))
