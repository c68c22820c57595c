"""Where the program's own files are: the only module that knows a path.

In a wheel, ``data`` and ``resources`` lie inside the package; in a checkout they lie beside
``gui`` at the top.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parents[1] / folder


def data_folder() -> Path:
    """Folder of the shipped data package."""
    return _shipped("data")


def help_page(name: str, language: str = "") -> Path:
    """Markdown file of a page of the help, by its name without the ending.

    Pages in other languages than English lie in a folder of each, and need not be there.
    """
    return _shipped("resources") / "help" / language / f"{name}.md"


def translation_file(name: str) -> Path:
    """Compiled translations, by their name without the ending; they need not be there."""
    return _shipped("resources") / "translations" / f"{name}.qm"


def shipped_views_file() -> Path:
    """JSON file of the saved views that come with the program."""
    return _shipped("resources") / "saved-views.json"


def own_views_file() -> Path:
    """JSON file of the person's own saved views; neither it nor its folder need be there."""
    from platformdirs import user_config_path  # Few runs need it.

    return user_config_path("weighbridge", appauthor=False) / "saved-views.json"


def settings_file() -> Path:
    """JSON file of the person's settings; neither it nor its folder need be there."""
    return own_views_file().with_name("settings.json")


def welcomed_file() -> Path:
    """An empty file that is there once a person has been welcomed."""
    return own_views_file().with_name("welcomed")


def session_file() -> Path:
    """JSON file of the session that was; neither it nor its folder need be there."""
    from platformdirs import user_state_path  # Few runs need it.

    return user_state_path("weighbridge", appauthor=False) / "session.json"


def start_marker_file() -> Path:
    """The file that is there while the window is starting."""
    return session_file().with_name("starting")


def log_folder() -> Path:
    """Folder of the logs; it need not be there."""
    from platformdirs import user_log_path  # Few runs need it.

    return user_log_path("weighbridge", appauthor=False)


def icon_file(name: str) -> Path:
    """SVG file of an icon, by its name without the ending."""
    return _shipped("resources") / "icons" / f"{name}.svg"


def license_text(name: str) -> Path:
    """File of a license text that is kept here, by its name without the ending."""
    return _shipped("resources") / "licenses" / f"{name}.txt"


def software_list() -> Path:
    """List of the software in a bundle; it is there only in a bundle."""
    return _PACKAGE / "licenses" / "software.json"
