"""Decides whether a text is in a language that our wordings were not written in, or may be in a further one.

Rules: it takes telling words or letters of such a language to say so; a short text without any is taken as
read, for codes and alerts have few; linear in the length of the text.

Small words of forty languages do for these questions. The libraries that name a language were left aside: the
small ones guess on texts this short, the good ones take more memory than the whole window may.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FEWEST: Final = 3
"""Telling words or letters that it takes."""
LOOKED_AT: Final = 400
"""Words that are looked at."""
PLAINLY: Final = 8
"""Small words of one language for each of a further one that make a text plainly that language's."""
_MOST_READ: Final[Mapping[str, str]] = {
    "en": "the and to you your is of for in we it this have with not on are be or if please from at can our",
    "es": "el la de que en los para su tu por con una un es no se del al las lo si ha le y",
    "fr": "le la de et vous votre pour les des est une un dans sur pas nous du au avec ce à en ne",
    "de": "der die das und sie ihr ihre ist nicht für mit auf ein eine zu den von im wir bei es dem werden",
    "pt": "o a de que para em seu sua não com uma um do da no na por os as você ao se é",
    "it": "il la di che per un una non con del della sul suo tuo è si le i ha al da in",
    "nl": "de het een uw je en van is niet op voor met te dat wij ik aan bij om in er we",
    "pl": "i w na nie do się z że to jest twoje twój dla od prosimy za ze lub po o sie",
    "tr": "ve bir bu için ile de da olarak size sizin lütfen en var değil icin lutfen mi",
    "id": "yang dan di ke anda untuk dari ini tidak dengan kamu akan kami atau pada ada adalah sila saya",
    "hi": "hai ka ki ke aapka aap se ko mein kar kare karein nahi hain aur yeh",
    "ru": "и в не на с что по вы ваш ваша ваше для от из или если это мы вас вам у за как а бы был до",
    "ar": "في من على الى إلى عن هذا هذه مع لا ما أو او تم التي الذي أن ان",
}
"""Small words of the languages that most phrases were written in, in small letters."""
_FURTHER: Final[Mapping[str, str]] = {
    "sv": (
        "och att är inte ditt från för på eller till vill dig också kommer det du din så av ett "
        "nu hos som har jag med om kan vi när här detta måste får ar pa for fran nar sa maste far"
    ),
    "da": (
        "og ikke det er dit din på til af fra eller kan ved hvis skal blev jeg du så nu har vi at "
        "for som når her denne hvad været pa paa naar nar saa sa vaeret"
    ),
    "no": (
        "og ikke det er ditt din på til av fra eller kan ved hvis skal jeg du så nå har vi må at "
        "for som når her denne noen etter meg deg pa paa naar nar saa sa naa na maa"
    ),
    "fi": (
        "ja on ei sinun olet voit tai että jos niin kun nyt tämä se ovat kiitos mun sun oma tää "
        "uus meillä teidän mutta myös kanssa ole sinulle hei moi äiti heti mukaan etta teidan "
        "tama myos aiti"
    ),
    "cs": (
        "je se na že jste vás váš vaše nebo pro při byl byla jsme aby prosím děkujeme od jsou "
        "není za až jsem si jak když už také ještě vám ze vas vase pri prosim dekujeme neni az "
        "kdyz uz take jeste vam"
    ),
    "sk": (
        "je sa na že ste vás váš vaša alebo pre pri bol bola sme aby prosím ďakujeme sú nie za až "
        "vaše som si ako keď už tiež ešte vám ze vas vasa vase prosim dakujeme su az ked uz tiez "
        "este vam"
    ),
    "hu": (
        "az és nem hogy egy van vagy ön önt kell csak már még meg ha lesz kérjük köszönjük ezt "
        "azt amit a is önnek szia most mert itt es onnek ont mar kerjuk"
    ),
    "ro": (
        "și şi nu în pe este sunt pentru vă dumneavoastră din ați aţi prin sau mai te rog că să "
        "ca si mea la de cu dvs acum dacă până contul in sa va ati dumneavoastra daca pana"
    ),
    "hr": (
        "je na se da za vaš vaša vaše ili nije ste smo su biti molimo hvala preko koji što od već "
        "sam će kako bi ako još vas vam kao ćete vasa vase sto vec ce jos cete"
    ),
    "vi": (
        "và là của không được cho với bạn quý khách tại đã để này trong một có vui lòng từ mình "
        "em anh chị tôi các những sẽ người khi nếu va cua la khong duoc ban toi chi de voi cac "
        "nhung nay da se co tai nguoi neu long quy khach"
    ),
    "tl": (
        "ang ng mga sa ay hindi ito para inyong iyong kung lang naman ka mo ako po na ko ikaw "
        "kayo niyo kapag yung may wala nyo di nman pag eto ung"
    ),
    "bg": (
        "и на за от се да ще вашата вашият вашия или моля са съм не чрез след при ви ако това как "
        "преди можете трябва вашите със ние който благодарим vashata vashiya vashiyat shte molya "
        "sas ot ne vi tova sled mozhete mojete blagodarim vie"
    ),
    "uk": (
        "і та на не що з до від або якщо це ми вас вам ваш ваша для ви як за у вашу вашого щоб "
        "буде є ще вже також після протягом можна потрібно мені він дякуємо їх шо якшо шоб дякую "
        "дуже"
    ),
    "fa": (
        "از به در که را این با است برای شما آن تا من می خود هم اگر یا بر شد کنید لطفا نیست شده "
        "دارد ما رو هست واسه اون خودت اگه داره"
    ),
}
"""The same of the further languages."""
_UNREAD: Final[Mapping[str, str]] = {
    "sl": "je na se da za vaš vaša ali ni ste smo so prosimo hvala pri ki od že bo",
    "et": "ja on ei teie sinu või et kui ning palun oma see kas siis",
    "lv": "un ir jūsu nav par lai vai ar lūdzu jums kas uz",
    "lt": "ir yra jūsų iš su kad arba prašome jums į tai bus",
    "sq": "dhe është në për një me të nga ju juaj nuk që",
    "is": "og að er ekki þú þér þinn til með eða frá við",
    "sw": "na ya wa kwa ni yako katika umepokea kutoka tafadhali ili au hii wewe",
    "sr": "и на се да за ваш ваша ваше или није сте смо су молимо хвала преко који што од",
    "mr": "आहे आपले तुमच्या आणि करा नका तुमचे या आपल्या",
    "ne": "छ तपाईंको र गर्नुहोस् को मा छैन हो",
}
"""The same of languages that they are not written in."""
_OTHER_LETTERS: Final = re.compile(
    "[\u0530-\u058f\u0700-\u08ff\u0a00-\u0dff\u0e80-\u10ff\u1200-\u13ff\u1780-\u17ff]"
)
"""Letters of whole scripts without wordings: Armenian, Tamil, Lao, Georgian, Ethiopic, Khmer and more."""
_TELLING_LETTERS: Final = re.compile("[ўјљњћђџѓќѕқғңұүһәөٹڈڑںےہ]")
"""Letters of languages that share a script with a read one: Serbian, Kazakh, Urdu."""
_USUAL_LETTERS: Final = re.compile("[ыэёъєїيكىة]")
"""Letters that texts in Russian, Bulgarian, Ukrainian and Arabic have instead."""


def _by_word(languages: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, words in languages.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return {word: tuple(of_it) for word, of_it in found.items()}


_READ_WORDS: Final = _by_word({**_MOST_READ, **_FURTHER})
_MOST_WORDS: Final = _by_word(_MOST_READ)
_FURTHER_WORDS: Final = frozenset(_by_word(_FURTHER)) - frozenset(_MOST_WORDS)
_UNREAD_WORDS: Final = _by_word(_UNREAD)


def may_be_further(words: Iterable[str]) -> bool:
    """Whether a text may be in one of the further languages: always, unless it plainly is in another.

    Args:
        words: its words as they are written, in reading order.
    """
    most, further = Counter[str](), 0
    for small in _looked_at(words):
        most.update(_MOST_WORDS.get(small, ()))
        further += small in _FURTHER_WORDS
    return max(most.values(), default=0) < max(FEWEST, PLAINLY * further + 1)


def is_unread(text: str, words: Iterable[str]) -> bool:
    """Whether a text is in a language that our wordings were not written in.

    Args:
        text: the text.
        words: its words as they are written, in reading order.
    """
    if not text.isascii():
        others = len(_OTHER_LETTERS.findall(text))
        if others >= FEWEST and 2 * others > sum(map(str.isalpha, text)):
            return True
        low = text.lower()
        telling = len(_TELLING_LETTERS.findall(low))
        if telling >= FEWEST and telling > len(_USUAL_LETTERS.findall(low)):
            return True
    read, unread = Counter[str](), Counter[str]()
    for small in _looked_at(words):
        read.update(_READ_WORDS.get(small, ()))
        unread.update(_UNREAD_WORDS.get(small, ()))
    most = max(unread.values(), default=0)
    return most >= FEWEST and most > max(read.values(), default=0)


def _looked_at(words: Iterable[str]) -> Iterator[str]:
    """The first words, in small letters."""
    return map(str.lower, islice(words, LOOKED_AT))
