"""Decides whether a number can be what it looks like, by its check digits.

Rules: digits and capital letters alone, without blanks; a wrong length is a plain no; nothing raises. Nine
digits in a row fit Portugal's NIF or the Dutch BSN once in eleven times: those need a label, and no sum here.
Source: ISO/IEC 7812 (Luhn), ISO 13616 with ISO 7064 (IBAN), and what each state publishes of its own number.
`python-stdnum` knows nearly all of them, but brings ssl, pydoc and 13 MiB along for ten sums; the tests
compare with it.
"""

from __future__ import annotations

from typing import Final

_DNI: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_LUHN_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_CF_ODD: Final = (
    1,
    0,
    5,
    7,
    9,
    13,
    15,
    17,
    19,
    21,
    2,
    4,
    18,
    20,
    11,
    3,
    6,
    8,
    12,
    14,
    16,
    10,
    22,
    25,
    24,
    23,
)
_CARD_LENGTHS: Final = range(13, 20)


def is_card(digits: str) -> bool:
    """Whether a number of 13 to 19 digits is one of the large card networks' and passes Luhn."""
    if len(digits) not in _CARD_LENGTHS or not digits.isdecimal() or not _network(digits):
        return False
    numbers = [int(digit) for digit in reversed(digits)]
    return (sum(numbers[::2]) + sum(_LUHN_DOUBLED[one] for one in numbers[1::2])) % 10 == 0


def _network(digits: str) -> bool:
    """Whether length and first digits are those of a network that issues cards to people."""
    first, length = int(digits[:4]), len(digits)
    if digits[0] == "4":
        return length in {13, 16, 19}
    if digits[:2] in {"34", "37"}:
        return length == 15
    if 5100 <= first <= 5599 or 2221 <= first <= 2720 or 3528 <= first <= 3589:
        return length == 16
    if digits[:2] in {"36", "38", "39"} or 3000 <= first <= 3059:
        return length == 14
    return digits[:2] in {"50", "56", "57", "58", "60", "62", "63", "64", "65", "67"} and length in {16, 19}


def is_iban(text: str) -> bool:
    """Whether letters and digits pass the sum of an IBAN."""
    if not 15 <= len(text) <= 34 or not text.isascii() or not text.isalnum():
        return False
    moved = text[4:] + text[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def is_dni(text: str) -> bool:
    """Spain: eight digits, or X, Y or Z and seven, and the letter that belongs to them."""
    number = text[:-1].replace("X", "0").replace("Y", "1").replace("Z", "2")
    return len(text) == 9 and number.isdecimal() and text[-1] == _DNI[int(number) % 23]


def is_nir(text: str) -> bool:
    """France: thirteen digits, Corsica with a letter, and two that complete them to 97."""
    number = text[:-2].replace("2A", "19").replace("2B", "18")
    is_number = len(text) == 15 and number.isdecimal() and text[-2:].isdecimal()
    return is_number and 97 - int(number) % 97 == int(text[-2:])


def is_steuer_id(digits: str) -> bool:
    """Germany: eleven digits, one of the first ten two or three times, and the sum of ISO 7064."""
    if len(digits) != 11 or not digits.isdecimal() or digits[0] == "0":
        return False
    counts = sorted(digits[:10].count(digit) for digit in set(digits[:10]))
    if not 2 <= counts[-1] <= 3 or counts[-2] != 1:
        return False
    product = 10
    for digit in digits[:10]:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return (11 - product) % 10 == int(digits[10])


def is_codice_fiscale(text: str) -> bool:
    """Italy: sixteen letters and digits; letters at odd places count by a table."""
    if len(text) != 16 or not text.isascii() or not text.isalnum():
        return False
    values = [int(sign) if sign.isdecimal() else ord(sign) - ord("A") for sign in text]
    if not all(0 <= value < 26 for value in values):
        return False
    total = sum(_CF_ODD[value] for value in values[:15:2]) + sum(values[1:15:2])
    return total % 26 == values[15] and text[15].isalpha()


def is_cpf(digits: str) -> bool:
    """Brazil: eleven digits, the last two are sums; one digit eleven times is none."""
    if len(digits) != 11 or not digits.isdecimal() or len(set(digits)) == 1:
        return False
    return _last_of_eleven(digits[:9], 10) == int(digits[9]) and _last_of_eleven(digits[:10], 11) == int(
        digits[10]
    )


def _last_of_eleven(digits: str, weight: int) -> int:
    total = sum(int(digit) * (weight - place) for place, digit in enumerate(digits))
    return (11 - total % 11) % 11 % 10


def is_ssn(digits: str) -> bool:
    """USA: no check digit; areas 000, 666 and 900 on, group 00 and serial 0000 were never given."""
    if len(digits) != 9 or not digits.isdecimal():
        return False
    return (
        digits[:3] not in {"000", "666"} and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"
    )
