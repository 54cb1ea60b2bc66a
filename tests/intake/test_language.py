from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.language import language_of

SENTENCES = [
    ("en", "Your parcel is waiting and you have to pay the fee."),
    ("es", "Su paquete está en la oficina y no ha sido entregado por falta de pago."),
    ("fr", "Votre colis est en attente et vous devez payer les frais de livraison."),
    ("de", "Ihr Paket liegt bereit und Sie müssen die Gebühr mit der Karte bezahlen."),
    ("pt", "A sua encomenda não foi entregue e você precisa pagar uma taxa."),
    ("it", "Il tuo pacco è in attesa e devi pagare una tassa per la consegna della merce."),
    ("nl", "Uw pakket is onderweg en het bedrag moet nog worden betaald via de link."),
    ("pl", "Twoja paczka czeka na dopłatę, prosimy o wpłatę przez stronę poczty."),
    ("pl", "Nie podawaj kodu nikomu, nawet jeśli dzwoni pracownik banku."),
    ("pl", "Prosze kliknac w link, bo inaczej konto zostanie zamkniete."),
    ("tr", "Kargonuz adres eksikliği nedeniyle beklemede, lütfen bilgileri bugün girin."),
    ("tr", "Anne bu yeni numaram, bana hemen para gönderir misin?"),
    ("id", "Paket Anda belum bisa dikirim, silakan bayar ongkir lewat tautan ini."),
    ("id", "Ma, ini nomor baruku, tolong transfer dulu ya, besok aku ganti."),
    ("ru", "Ваша посылка ждёт вас на почте"),
    ("zh", "您的包裹正在等待付款"),
    ("ja", "お荷物のお届けにあがりましたが不在でした"),
    ("ko", "고객님의 택배가 도착했습니다"),
    ("ar", "طردك في انتظار الدفع"),
    ("th", "พัสดุของคุณรอการชำระเงิน"),
    ("hi", "आपका पार्सल प्रतीक्षा में है"),
    ("el", "Το δέμα σας περιμένει πληρωμή"),
    ("he", "החבילה שלך ממתינה לתשלום"),
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_tells_the_language(code: str, sentence: str) -> None:
    assert language_of(sentence) == code


@pytest.mark.parametrize("text", ["", "12345", "ok", "xyzzy plugh", "!!!"])
def test_is_empty_where_it_is_unclear(text: str) -> None:
    assert language_of(text) == ""


@given(st.text(max_size=100))
def test_is_a_code_or_empty(text: str) -> None:
    assert len(language_of(text)) in {0, 2}
