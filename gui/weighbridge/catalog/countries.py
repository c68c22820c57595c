"""English names of the countries in which vendors have their seats; the unions of countries."""

from types import MappingProxyType

from weighbridge.wording import phrase

COUNTRIES = MappingProxyType(
    {
        "AE": phrase("United Arab Emirates"),
        "AU": phrase("Australia"),
        "BE": phrase("Belgium"),
        "BR": phrase("Brazil"),
        "CA": phrase("Canada"),
        "CH": phrase("Switzerland"),
        "CN": phrase("China"),
        "DE": phrase("Germany"),
        "DK": phrase("Denmark"),
        "ES": phrase("Spain"),
        "FI": phrase("Finland"),
        "FR": phrase("France"),
        "GB": phrase("United Kingdom"),
        "HK": phrase("Hong Kong"),
        "IE": phrase("Ireland"),
        "IL": phrase("Israel"),
        "IN": phrase("India"),
        "IT": phrase("Italy"),
        "JP": phrase("Japan"),
        "KR": phrase("South Korea"),
        "LU": phrase("Luxembourg"),
        "NL": phrase("Netherlands"),
        "NO": phrase("Norway"),
        "PL": phrase("Poland"),
        "RU": phrase("Russia"),
        "SA": phrase("Saudi Arabia"),
        "SE": phrase("Sweden"),
        "SG": phrase("Singapore"),
        "TR": phrase("Turkey"),
        "TW": phrase("Taiwan"),
        "UA": phrase("Ukraine"),
        "US": phrase("United States"),
        "VN": phrase("Vietnam"),
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
