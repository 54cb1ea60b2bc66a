"""A text in a language without wordings is told from one that was read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.text.language import is_unread, may_be_further

UNREAD = [
    "Spoštovani, vaš račun ni aktiven. Prosimo, potrdite ga pri nas ali pokličite",
    "Jūsu konts ir bloķēts. Lūdzu apstipriniet, ka tas nav bez maksas, vai zvaniet uz banku",
    "Jūsų siunta yra sulaikyta iš muitinės, prašome sumokėti į sąskaitą kad būtų pristatyta",
    "Llogaria juaj është bllokuar për shkak të një gabimi në banka, ju lutem klikoni",
    "Akaunti yako ya benki imefungwa kwa sababu ya usalama, tafadhali bonyeza hii",
    "Ваша пошиљка је задржана на царини, љубазно вас молимо да платите џепарац ћерке",
    "Сіздің шотыңыз бұғатталды, төмендегі сілтеме арқылы растаңыз",
    "آپ کا اکاؤنٹ بند ہو گیا ہے، ابھی تصدیق کریں",
    "உங்கள் கணக்கு முடக்கப்பட்டது",
    "Ձեր հաշիվը արգելափակված է",
    "თქვენი ანგარიში დაბლოკილია",
]
READ = [
    "Your parcel is on its way and will be with you at noon",
    "Tu paquete llega hoy, no es necesario que estés en casa",
    "Ihr Paket ist da und liegt bei der Post für Sie bereit",
    "Votre colis est arrivé et vous attend dans le point relais",
    "O seu pacote está a caminho e não precisa de fazer nada",
    "Il tuo pacco è in arrivo e non devi fare nulla",
    "Uw pakket is onderweg en u hoeft niet thuis te zijn",
    "Twoja paczka jest już w drodze i nie musisz nic robić",
    "Kargonuz yola çıktı ve bu gün size teslim edilecek",
    "Paket Anda sedang dalam perjalanan dan akan tiba hari ini",
    "Ваша посылка уже в пути, и вам не нужно ничего делать",
    "تم شحن الطلب الى العنوان الذي في حسابك",
    "您的包裹已到达，请到驿站领取",
    "お荷物のお届けにあがりました",
    "आपका पार्सल रास्ते में है और आज पहुंचेगा",
    "আপনার অ্যাকাউন্ট বন্ধ হয়ে যাবে",
    "Hej, är det inte du som har gjort köpet? Ring oss och ha ditt kort redo",
    "Nogen prøver at logge ind på din konto. Ring til os, hvis det ikke er dig",
    "Hei äiti, mun puhelin hajos ja tää on nyt mun uus numero",
    "Vážený zákazníku, vaše platba nebyla přijata. Prosím zaplaťte, aby jste se vyhnuli pokutě",
    "Tisztelt Ügyfelünk! Az ön számlája zárolva van, és nem lehet használni",
    "Contul dumneavoastră este blocat. Vă rugăm să confirmați datele pentru a evita închiderea",
    "Quý khách vui lòng cập nhật thông tin để không bị khóa tài khoản của mình",
    "Мам, це я, скинь на картку, потім все поясню, говорити не можу і не дзвони",
    "엄마 나 폰 고장나서 임시번호로 문자하는거야",
    "Καλησπέρα σας, είμαι από την τράπεζα",
    "היי זה אבי מהבניין, אני תקוע",
    "สวัสดีครับ โอนเงินในบัญชีทั้งหมด",
    "سلام، کارت شما مسدود شد. برای رفع مشکل با پشتیبانی تماس بگیرید",
    "Code 482913. Do not share",
    "BBVA: compra 42,10 EUR tarj *2083",
    "",
]


@pytest.mark.parametrize("text", UNREAD)
def test_an_unread_language_is_seen(text: str) -> None:
    assert is_unread(text, text.replace(",", " ").replace(".", " ").split())


@pytest.mark.parametrize("text", [*READ, "Vašata smetka", "OK, на, за"])
def test_a_read_or_unknown_text_is_taken_as_read(text: str) -> None:
    assert not is_unread(text, text.replace(",", " ").replace(".", " ").split())


@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    assert is_unread(text, text.split()) in {True, False}


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Your parcel is on its way to you and it will be with you at noon", False),
        ("Twoja paczka jest już w drodze i nie musisz nic robić", False),
        ("Hej, är det inte du som har gjort köpet? Ring oss och ha ditt kort redo", True),
        (
            "Good afternoon po, si Angela ito ng inyong bangko, pakihanda ang card at code ninyo para dito",
            True,
        ),
        ("Zaplatte clo: 49", True),
        ("", True),
    ],
)
def test_only_a_text_plainly_in_another_language_is_in_no_further_one(text: str, *, may: bool) -> None:
    assert may_be_further(text.split()) is may
