"""English names of the countries in which vendors have their seats; the unions of countries."""

from types import MappingProxyType

COUNTRIES = MappingProxyType(
    {
        "AE": "United Arab Emirates",
        "AU": "Australia",
        "BE": "Belgium",
        "BR": "Brazil",
        "CA": "Canada",
        "CH": "Switzerland",
        "CN": "China",
        "DE": "Germany",
        "DK": "Denmark",
        "ES": "Spain",
        "FI": "Finland",
        "FR": "France",
        "GB": "United Kingdom",
        "HK": "Hong Kong",
        "IE": "Ireland",
        "IL": "Israel",
        "IN": "India",
        "IT": "Italy",
        "JP": "Japan",
        "KR": "South Korea",
        "LU": "Luxembourg",
        "NL": "Netherlands",
        "NO": "Norway",
        "PL": "Poland",
        "RU": "Russia",
        "SA": "Saudi Arabia",
        "SE": "Sweden",
        "SG": "Singapore",
        "TR": "Turkey",
        "TW": "Taiwan",
        "UA": "Ukraine",
        "US": "United States",
        "VN": "Vietnam",
    }
)
"""By ISO 3166 code; a code that is not here stands for itself."""

_EU = frozenset(
    (
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
        *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
    )
)

UNIONS = MappingProxyType({"EU": _EU, "EEA": _EU | {"IS", "LI", "NO"}})
"""By the code under which licenses name them: the member countries, as codes of ISO 3166."""
