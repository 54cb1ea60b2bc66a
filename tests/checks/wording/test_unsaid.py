"""What a text says it does not ask is not asked; what it asks beside that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checks.signs import Signs
from app.checks.wording.hit import Hit, Role
from app.checks.wording.unsaid import NONE_DENIED, REACH, Denials
from app.core.outcome import Group
from app.core.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

WANTS = frozenset({0, 1})
DENIALS = Denials(
    turns=frozenset({"but"}),
    aims=frozenset({"to"}),
    threats=frozenset({"if"}),
    negators=frozenset({"never"}),
    signs=dict.fromkeys(REACH, WANTS),
)
SIGNS = Signs.load()


def left(text: str, role: Role, denial: str, *asks: str, sign: int = 0) -> list[str]:
    """The asks that are still said; a denial and asks are given by their words, as they stand in the text."""
    tokens = tokenise(text)

    def hit(words: str, role: Role, sign: int) -> Hit:
        start = text.index(words)
        places = [i for i, s in enumerate(tokens.starts) if start <= s < start + len(words)]
        return Hit(sign, role, places[0], places[-1])

    found = [hit(denial, role, 0), *(hit(ask, Role.ANY, sign) for ask in asks)]
    kept = DENIALS.without_denied(found, tokens)
    return [text[tokens.starts[one.first] : tokens.ends[one.last]] for one in kept]


@pytest.mark.parametrize(
    ("text", "role", "denial", "ask", "is_said"),
    [
        ("we never ask for your pin, card or code", Role.UNASKED, "never ask", "code", False),
        ("we never ask for your pin but send the code", Role.UNASKED, "never ask", "send the code", True),
        ("we never ask for it. Send the code", Role.UNASKED, "never ask", "Send the code", True),
        ("Send the code, we never ask twice", Role.UNASKED, "never ask", "Send the code", True),
        ("no need to call the bank", Role.NEEDLESS, "no need to", "call the bank", False),
        ("no need to come in, call the bank", Role.NEEDLESS, "no need to", "call the bank", True),
        ("no need to pay to claim it", Role.NEEDLESS, "no need to", "claim it", True),
        ("never enter your pin here", Role.FORBIDDEN, "never enter", "enter your pin", False),
        ("if you never enter your pin here", Role.FORBIDDEN, "never enter", "enter your pin", True),
        ("if in doubt, never enter your pin", Role.FORBIDDEN, "never enter", "enter your pin", False),
        ("scammers call and want the code", Role.OTHERS, "scammers call", "want the code", False),
        ("if scammers call and want the code", Role.OTHERS, "scammers call", "want the code", False),
        ("we won't need to connect to it", Role.UNASKED, "won't need", "we won't need to connect", False),
        (
            "pay now. We never ask for your card",
            Role.UNASKED,
            "never ask",
            "pay now. We never ask for your card",
            False,
        ),
    ],
)
def test_a_denial_speaks_of_what_stands_behind_it(
    text: str, role: Role, denial: str, ask: str, *, is_said: bool
) -> None:
    assert left(text, role, denial, ask) == ([ask] if is_said else [])


def test_only_signs_that_can_be_denied_are_taken_back() -> None:
    assert left("never enter your pin", Role.FORBIDDEN, "never enter", "enter your pin", sign=2) == [
        "enter your pin"
    ]


def test_a_far_word_is_still_said() -> None:
    far = " ".join(["word"] * (REACH[Role.FORBIDDEN] + 1))

    assert left(f"never enter {far} pin", Role.FORBIDDEN, "never enter", "pin") == ["pin"]


@given(st.lists(st.tuples(st.sampled_from(Role), st.integers(0, 9), st.integers(0, 3)), max_size=8))
def test_nothing_is_added_and_no_denial_is_left(rows: Sequence[tuple[Role, int, int]]) -> None:
    tokens = tokenise("if we never ask you, but send it. Pay to them")
    last = len(tokens) - 1
    found = [Hit(0, role, min(first, last), min(first + more, last)) for role, first, more in rows]
    kept = DENIALS.without_denied(found, tokens)

    assert all(hit in found and hit.role not in REACH for hit in kept)
    assert NONE_DENIED.without_denied(found, tokens) == [hit for hit in found if hit.role not in REACH]


HONEST = [
    "We will never ask you to move money to a safe account.",
    "There is no need to send us your card number or a code.",
    "Fraudsters call and ask you to read out the code. Hang up.",
    "Nunca le pediremos que envíe dinero por Bizum.",
    "No hace falta que llame ni que envíe dinero.",
    "Los estafadores llaman y piden que transfiera su dinero a una cuenta segura.",
    "Nous ne vous demanderons jamais de virer de l'argent sur un compte.",
    "Les escrocs appellent et demandent de donner le code reçu par SMS.",
    "Wir fragen niemals nach Ihrer PIN oder Ihrem Passwort.",
    "Betrüger rufen an und bitten Sie, Geld auf ein sicheres Konto zu überweisen.",
    "Nunca pedimos que envie o código ou transfira dinheiro.",
    "Golpistas ligam e pedem que você faça um Pix.",
    "Non chiediamo mai di comunicare il codice ricevuto via SMS.",
    "Falsi operatori telefonano e chiedono di spostare i risparmi su un conto sicuro.",
    "Wij vragen nooit om geld over te maken naar een veilige rekening.",
    "Oplichters bellen en vragen u geld over te maken naar een kluisrekening.",
    "Nigdy nie prosimy o podanie kodu ani o przelew na bezpieczne konto.",
    "Мы никогда не просим перевести деньги на безопасный счет.",
    "Kami tidak pernah meminta Anda mengirim kode OTP.",
]
ASKS = [
    "We never ask for your PIN. Please read me the code we just sent.",
    "If you do not enter your card number here today, your account is closed.",
    "No need to visit a branch, just log in and enter your card number.",
    "We will not hold your parcel, but pay the customs fee of $2 first.",
    "Si no introduce los datos de su tarjeta hoy, el paquete se devuelve.",
    "Se non effettua un bonifico urgente su questo conto, il pacco torna indietro.",
    "Se não reconhece, responda NÃO e em seguida informe o código enviado por SMS.",
    "Se não enviar os dados do seu cartão, a encomenda é devolvida.",
]


def asked(text: str) -> set[str]:
    """Ids of what the bundled wordings say is wanted."""
    return {
        SIGNS.all[hit.sign].id
        for hit in SIGNS.matcher.hits(tokenise(text))
        if SIGNS.all[hit.sign].group is Group.WANT
    }


@pytest.mark.parametrize("text", HONEST)
def test_the_bundled_denials_are_understood(text: str) -> None:
    assert asked(text) == set()


@pytest.mark.parametrize("text", ASKS)
def test_an_ask_beside_a_denial_still_counts(text: str) -> None:
    assert asked(text)
