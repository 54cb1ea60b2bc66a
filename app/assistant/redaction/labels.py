"""What the words before a number, or right behind it, say it is.

Rules: the nearest label wins, and a label of something that may stay (an order, a parcel) is one too; a label
speaks for what follows on its line, a few words on; the seven languages are read together.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from app.assistant.redaction.readable import TAKEN

BEFORE: Final = 56
"""Characters before a number in which its label is looked for."""
GLUE: Final = 34
SHORT_GLUE: Final = 9
"""Characters that may stand between a label and its value; the few before a year that is a code."""


class Label(StrEnum):
    """What a number is said to be."""

    ID = "id"
    DOCUMENT = "document"
    ACCOUNT = "account"
    MAYBE_ACCOUNT = "maybe_account"
    """The bare word `account`, which deadlines and sums follow more often than its number."""
    CARD = "card"
    IBAN = "iban"
    CODE = "code"
    PHONE = "phone"
    BIRTH = "birth"
    STAYS = "stays"
    """An order, a parcel, a flight, an error: nothing private."""


_WORDS: Final[dict[Label, str]] = {
    Label.STAYS: (
        "order orders invoice tracking parcel package shipment flight room gate error reference ref"
        " ticket case"
        " promo-code discount-code voucher-code coupon-code qr-code error-code area-code country-code"
        " post-code zip-code"
        " dress-code source-code bar-code postcode pedido factura envío envio vuelo referencia artículo"
        " expediente"
        " código-postal código-promocional commande facture colis vol référence dossier code-postal"
        " code-promo"
        " bestellung rechnung sendung paket flug vorgang gutschein aktenzeichen encomenda fatura voo"
        " objeto cupom"
        " ordine fattura pacco spedizione volo pratica codice-postale codice-sconto bestelling factuur"
        " pakket vlucht"
        " shortcode track-code tracking-code short-code zip-codes post-codes reference-code claim-code"
        " areacode kortingscode gutscheincode promocode rabattcode aktionscode plz cap zip postleitzahl"
    ),
    Label.ID: (
        "ssn social-security security-number national-insurance insurance-number ni-number ni-no nino"
        " tax-id tin dni nie nif"
        " documento contribuinte cpf sécu securité sécurité-sociale nir steuer-id steuerid idnr"
        " steuernummer"
        " steuer-identifikationsnummer identifikationsnummer sozialversicherungsnummer codice-fiscale cf"
        " bsn"
        " burgerservicenummer sofinummer seguridad-social"
    ),
    Label.DOCUMENT: (
        "passport passports licence license licence-no license-no licence-number license-number"
        " driver's-license"
        " driver's-licence driving-licence driving-license id-card identity-card pasaporte conducir"
        " passeport permis identité d'identité reisepass reisepassnummer passnummer ausweis"
        " personalausweis ausweisnummer"
        " personalausweisnummer führerschein fuehrerschein führerscheinnummer passaporte condução"
        " identidade cidadão"
        " cnh rg passaporto patente d'identità paspoort paspoortnummer rijbewijs rijbewijsnummer"
        " identiteitskaart"
    ),
    Label.ACCOUNT: (
        "sort-code sort-codes account-number account-no account-nr acct-no acct-number acc-no routing"
        " routing-number aba"
        " kontonummer kontonr kto blz bankleitzahl ccc rib agência rekeningnummer account-#"
    ),
    Label.MAYBE_ACCOUNT: "account acct konto cuenta compte conta conto c/c rekening",
    Label.CARD: (
        "card card-number card-no tarjeta carte karte kartennummer kreditkarte cartão carta kaart"
        " bankpas pas visa amex mastercard"
    ),
    Label.IBAN: "iban",
    Label.CODE: (
        "code codes passcode otp tan mtan pin password passwort kennwort contraseña clave passe senha"
        " wachtwoord código"
        " codigo codice kode token"
    ),
    Label.PHONE: (
        "phone tel telephone mobile cell fax teléfono móvil celular téléphone tél portable telefon handy"
        " rufnummer telefonnummer handynummer telemóvel telefone cellulare telefono telefoon"
        " telefoonnummer mobiel"
        " new-number neue-nummer nuevo-número nouveau-numéro novo-número nuovo-numero nieuwe-nummer"
    ),
    Label.BIRTH: (
        "born birth birthday birthdate dob nací nacido nacida nacimiento né née naissance geb geboren"
        " geburtsdatum"
        " geburtstag geboortedatum nasci nascido nascida nascimento nato nata nascita"
    ),
}
_LABELS: Final = {word: label for label, words in _WORDS.items() for word in words.split()}
"""A word, or two with a hyphen between, with what it says of the number behind it."""
_ENDINGS: Final = (("code", Label.CODE), ("nummer", Label.STAYS), ("nr", Label.STAYS))
"""What the last part of a German or Dutch word says, where the whole is not known."""
_WORD: Final = re.compile(r"[^\W\d_][\w.'/-]*+")
_SIGNS: Final = ".'/-"
"""What may stand inside a word, and counts for nothing behind one."""
_BREAKS: Final = re.compile(rf"[0-9\n!?;{TAKEN}]|\.\s+[A-Z]")
_TIED: Final = re.compile(
    r" {0,2}(?:(?:is|ist|es|est|é|è|lautet|number|no|nr|n[\u00bao\u00b0])\.?)? ?[:#]?\s{0,3}", re.IGNORECASE
)
"""What stands between a bare `account` and its number, and nothing else."""
_SENTENCE_ENDS: Final = re.compile(rf"[\n{TAKEN}]|[.!?](?=\s|\Z)")
_BEHIND: Final = frozenset(
    [
        "code",
        "codes",
        "otp",
        "tan",
        "pin",
        "código",
        "codigo",
        "codice",
        "login",
        "log-in",
        "sign-in",
        "anmelden",
        "anmeldung",
        "wachtwoord",
        "passcode",
    ]
)
_BEHIND_CHARACTERS: Final = 44


def label_before(text: str, place: int, glue: int = GLUE) -> Label | None:
    """The nearest label in front of a place, on its line or alone on the line above.

    Args:
        text: a readable copy.
        place: where a value begins.
        glue: characters that may stand between label and value.
    """
    window = text[max(0, place - BEFORE) : place]
    bare = window.rstrip()
    line = bare.rfind("\n") + 1
    words = [*_WORD.finditer(bare, line)]
    for index in range(len(words) - 1, -1, -1):
        end = line + len(bare[line : words[index].end()].rstrip(_SIGNS))
        if len(window) - end > glue:
            return None
        label = _label(words[index][0], words[index - 1][0] if index else "")
        if label is Label.MAYBE_ACCOUNT and not _TIED.fullmatch(window, end):
            return None
        if label is not None:
            return label if label is Label.STAYS or not _BREAKS.search(bare, end) else None
    return None


def _label(word: str, before: str) -> Label | None:
    """What a word says, together with the one before it or alone."""
    last = _bare(word)
    if last == "tan" and not word.isupper():
        return None
    pair = f"{_bare(before)}-{last}" if before else ""
    known = _LABELS.get(pair) or _LABELS.get(last) or _LABELS.get(_bare(word.rpartition(".")[2]))
    if known is not None or len(last) < 6:
        return known
    return next((label for ending, label in _ENDINGS if last.endswith(ending)), None)


def _bare(word: str) -> str:
    return word.lower().replace(".", "").rstrip(_SIGNS)


def is_code_behind(text: str, place: int) -> bool:
    """Whether the words behind a number say that it is a code: `482913 is your code`."""
    before = ""
    behind = _SENTENCE_ENDS.split(text[place : place + _BEHIND_CHARACTERS], maxsplit=1)[0]
    for match in _WORD.finditer(behind):
        word = _bare(match[0])
        if word in _BEHIND or f"{before}-{word}" in _BEHIND:
            return True
        before = word
    return False
