"""Words that streets are made of, in the seven languages; lower case."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ENGLISH: Final = _set(
    "street st road rd avenue ave lane ln drive dr close court ct way place pl terrace crescent gardens"
    " grove hill square sq"
    " boulevard blvd mews row walk parade highway hwy circle cir trail parkway pkwy green view rise alley"
)
"""Last words of a street that follows its number."""
FRENCH: Final = _set(
    "rue avenue av boulevard bd bld place pl chemin allée allee impasse quai route cours square passage"
    " faubourg résidence"
    " residence lotissement villa voie"
)
"""First words of a street that follows its number."""
FIRST: Final = _set(
    "calle c/ cl. avenida avda avd av plaza pza paseo camino carretera ctra ronda travesía travesia"
    " urbanización"
    " rua r. travessa tv praça praca largo estrada alameda rodovia"
    " via viale v.le piazza p.za piazzale corso c.so vicolo strada contrada lungomare località"
    " rue boulevard laan plein"
)
"""First words of a street that stands before its number."""
GERMANIC: Final = (
    *(
        "straße",
        "strasse",
        "str.",
        "str",
        "weg",
        "platz",
        "allee",
        "gasse",
        "ring",
        "ufer",
        "damm",
        "chaussee",
        "steig",
    ),
    *(
        "graben",
        "markt",
        "berg",
        "straat",
        "laan",
        "plein",
        "gracht",
        "kade",
        "singel",
        "dijk",
        "hof",
        "steeg",
        "pad",
        "hout",
    ),
)
"""Endings of a street that stands before its number."""
GERMANIC_ALONE: Final = frozenset(GERMANIC) - {"str", "ring", "markt", "berg", "hof", "pad", "hout", "steig"}
"""Those that are also a word of their own: `Berliner Allee`."""
GERMAN_FIRST: Final = frozenset(
    {"Am", "An", "Im", "In", "Auf", "Unter", "Zum", "Zur", "Alte", "Alter", "Neue", "Neuer"}
)
NO_STREETS: Final = _set(
    "zweifel jahr jahre alter notfall wert umfang höhe ende anfang raum zimmer monat moment anhang terminal"
    " gleis gate wagen haus montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " januar februar märz april mai juni juli august september oktober november dezember"
)
"""Words behind `Im` or `Am` that a number follows and that are no street."""
SMALL: Final = _set(
    "de des del della delle dei degli di da das do dos du la las le les los el den der dem van von zum"
    " zur y e et of the sur en"
    " sous aux im in am an"
)
"""Small words inside the name of a street or town."""
NO_TOWNS: Final = _set(
    "thanks thank please regards tel call fee best hi dear gracias merci danke grazie obrigado bedankt von"
)
"""Words that begin with a capital behind an address and are no town."""
