"""Invented messages: clear scams and plain notes in seven languages, and honest words to put beside them."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

SCAMS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "Royal Mail: your parcel is held. Pay the fee of 1.99 GBP today at http://royalmail-fee-pay.top/x",
        "Hi mum, I lost my phone, this is my new number. Can you send me 800 by bank transfer today?",
        "I need you to buy gift cards for a client and send me the codes. Keep it between us.",
        "Your computer has a virus. Call us now and let us connect to your computer with AnyDesk.",
        "I filmed you through your webcam. Send 900 dollars in bitcoin or all your contacts get the video.",
    ),
    "es": (
        "Correos: su paquete está retenido. Pague hoy los gastos en http://correos-pago-tasa.top/x",
        "Hola mamá, este es mi número nuevo. ¿Puedes hacerme una transferencia de 800 euros hoy?",
    ),
    "fr": (
        "Chronopost : votre colis est retenu. Payez les frais sur http://chronopost-frais.top/x",
        "Coucou maman, voici mon nouveau numéro. Peux-tu me faire un virement de 800 euros aujourd'hui ?",
    ),
    "de": (
        "DHL: Ihr Paket wird zurückgehalten. Zahlen Sie die Gebühr unter http://dhl-paket-gebuehr.top/x",
        "Hallo Mama, das ist meine neue Nummer. Kannst du mir heute 800 Euro überweisen?",
    ),
    "pt": (
        "Correios: a sua encomenda está retida. Pague hoje a taxa em http://correios-taxa-pagar.top/x",
        "Olá mãe, este é o meu número novo. Podes fazer uma transferência de 800 euros hoje?",
    ),
    "it": (
        "Poste Italiane: il tuo pacco è fermo. Paga oggi la tassa su http://poste-italiane-tassa.top/x",
        "Ciao mamma, questo è il mio nuovo numero. Puoi farmi un bonifico di 800 euro oggi?",
    ),
    "nl": (
        "PostNL: uw pakket wordt vastgehouden. Betaal de kosten via http://postnl-kosten-betalen.top/x",
        "Hoi mam, dit is mijn nieuwe nummer. Kun je mij vandaag 800 euro overmaken?",
    ),
}
CALM: Final[Mapping[str, str]] = {
    "en": "Hi Tom, shall we meet at the cafe at six? I will bring the book you lent me. See you then!",
    "es": "Hola Ana, ¿quedamos a las seis en el café? Llevo el libro que me dejaste. ¡Hasta luego!",
    "fr": "Salut Anne, on se retrouve au café à six heures ? J'apporte le livre que tu m'as prêté.",
    "de": "Hallo Anna, treffen wir uns um sechs im Café? Ich bringe das Buch mit, das du mir geliehen hast.",
    "pt": "Olá Ana, encontramo-nos às seis no café? Levo o livro que me emprestaste. Até logo!",
    "it": "Ciao Anna, ci vediamo alle sei al bar? Porto il libro che mi hai prestato. A dopo!",
    "nl": "Hoi Anna, zien we elkaar om zes uur in het café? Ik neem het boek mee dat je me leende. Tot dan!",
}
FOOTERS: Final = (
    "We will never ask for your password or your code. Do not share this code with anyone.",
    "You get this mail because you joined our list. Unsubscribe any time at https://www.example.org/leave.",
    "If you did not ask for this, you can ignore this message.",
    "Your order has been delivered. Thank you for shopping with us. Reply STOP to opt out.",
    "Beware of scams: we never call you to ask for money. Go to our site yourself by typing its address.",
    "Reminder: your appointment with Dr Moss is on Tuesday at 9:30.",
    "This mail and its files are for the person it is addressed to. Please think before you print it.",
    "See https://www.wikipedia.org/ and https://www.bbc.com/news for more.",
)
PADDING: Final = (
    "The old harbour wakes slowly. Small boats drift to the pier, and gulls argue above the stalls. " * 4,
    "Dear neighbours, the choir meets on Sunday after church. Bring cake if you like, and a chair. " * 8,
    "Thanks for the photos from the lake. Grandpa laughed so much at the one with the dog and the hat. " * 3,
)
_TWINS: Final = str.maketrans("aeopcxi", "\u0430\u0435\u043e\u0440\u0441\u0445\u0456")
_UNSEEN: Final = ("\u200b", "\u200c", "\u2060", "\u00ad")


def disguised(text: str, chance: Random) -> str:
    """A message with the insides of some of its words disguised; links and numbers stay as they are."""
    return " ".join(_disguised(word, chance) for word in text.split(" "))


def _disguised(word: str, chance: Random) -> str:
    first, inside, last = word[:1], word[1:-1], word[-1:]
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    at = chance.randrange(1, len(inside) + 1)
    match chance.randrange(4):
        case 0:
            return first + inside.translate(_TWINS) + last
        case 1:
            return first + inside[:at] + chance.choice(_UNSEEN) + inside[at:] + last
        case 2:
            return first + inside.replace("o", "0", 1).replace("e", "3", 1) + last
        case _:
            return word


def mail(text: str, *, attached: str = "", receivers: Iterable[str] = ("jo@example.net",)) -> str:
    """The source of a mail with this text, and a file of that name where one is given."""
    head = f"From: Ann Lee <ann@example.org>\nTo: {', '.join(receivers)}\nSubject: Hello\nMIME-Version: 1.0\n"
    plain = f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    if not attached:
        return head + plain
    file = (
        f'Content-Type: application/octet-stream; name="{attached}"\n'
        f'Content-Disposition: attachment; filename="{attached}"\n'
        f"Content-Transfer-Encoding: base64\n\n{b64encode(b'hello').decode()}\n"
    )
    return f'{head}Content-Type: multipart/mixed; boundary="b1"\n\n--b1\n{plain}--b1\n{file}--b1--\n'
