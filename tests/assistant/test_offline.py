from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.guide import SUGGESTED, Guide
from app.assistant.naming import unnamed
from app.assistant.offline import LINES, NO_ANSWER, OFFLINE, told_offline
from app.assistant.talk import Talk, Told, ask, tell
from app.core.subject import Kind
from app.core.verdict import Answer, OfficialWay, Verdict
from i18n import ts
from i18n.make import source
from tests.core.test_serial import VERDICTS
from tests.store.make import verdict

GUIDE = Guide.load()
TOPICS = {topic.id: topic for topic in GUIDE.topics}
QUESTIONS = [
    ("en", "paid", "I already sent them money, help"),
    ("en", "paid", "what if I paid with my card"),
    ("en", "clicked", "I clicked on it"),
    ("en", "clicked", "my husband tapped the link"),
    ("en", "gave", "I typed in my password"),
    ("en", "gave", "told them the code"),
    ("en", "replied", "I wrote back to them"),
    ("en", "replied", "is it bad that I replied"),
    ("en", "report", "should the police know, where do I report"),
    ("en", "delete", "can I throw it away"),
    ("en", "who", "who sends this stuff"),
    ("en", "who", "how do they know my number"),
    ("en", "why", "explain the reason"),
    ("en", "why", "what is suspicious about it"),
    ("en", "official", "how can I contact the true company"),
    ("en", "shame", "I feel so stupid"),
    ("en", "ask_someone", "shall I talk to my daughter"),
    ("en", "remote", "he has control of my screen"),
    ("en", "file", "I opened the attachment"),
    ("en", "sure", "how certain is that in percent"),
    ("en", "private", "is my data stored somewhere"),
    ("es", "paid", "ya hice una transferencia"),
    ("es", "clicked", "pulsé el enlace"),
    ("es", "gave", "les di mi contraseña"),
    ("es", "report", "dónde lo denuncio a la policía"),
    ("es", "why", "por qué es sospechoso"),
    ("es", "official", "cómo puedo contactar con la empresa oficial"),
    ("es", "shame", "qué vergüenza"),
    ("fr", "paid", "j'ai déjà payé par virement"),
    ("fr", "clicked", "j'ai cliqué sur le lien"),
    ("fr", "gave", "j'ai donné mon mot de passe"),
    ("fr", "report", "où signaler à la police"),
    ("fr", "delete", "puis-je le supprimer"),
    ("fr", "why", "pour quelle raison"),
    ("fr", "shame", "j'ai honte"),
    ("de", "paid", "ich habe schon überwiesen"),
    ("de", "clicked", "ich habe darauf geklickt"),
    ("de", "gave", "ich habe mein Passwort eingegeben"),
    ("de", "report", "wo kann ich das anzeigen bei der Polizei"),
    ("de", "delete", "darf ich das löschen"),
    ("de", "why", "wieso ist das verdächtig"),
    ("de", "shame", "ich war so dumm"),
]


def _guide(language: str) -> Guide:
    """Our guide as the window of that language has it."""
    if language == "en":
        return GUIDE
    known = ts.read(source(language))

    def say(context: str, text: str, /, *, n: int = -1) -> str:
        del n
        return known[context, text].forms[0]

    return Guide.load(say)


def _lines(topic: str, language: str, guide: Guide) -> tuple[str, ...]:
    del language
    return told_offline(guide.say("guide", TOPICS[topic].ask), verdict(), guide).lines


@pytest.mark.parametrize("language", ["en", "es", "fr", "de"])
def test_a_question_in_other_words_finds_its_topic(language: str) -> None:
    guide = _guide(language)
    ours = [(topic, text) for spoken, topic, text in QUESTIONS if spoken == language]
    missed = [
        (text, told_offline(text, verdict(), guide).lines)
        for topic, text in ours
        if told_offline(text, verdict(), guide).lines != _lines(topic, language, guide)
    ]
    assert len(missed) <= len(ours) * 0.1, missed


def test_an_answer_says_that_it_was_made_offline() -> None:
    told = told_offline("Why do you think so?", verdict(), GUIDE)
    assert told.is_offline
    assert told.note == OFFLINE
    assert told.lines == ("It asks for money. Money that is sent is gone.",)


def test_a_question_about_something_else_is_not_guessed_at() -> None:
    assert told_offline("weather tomorrow Lisbon", verdict(), GUIDE).lines == (NO_ANSWER, "Do not pay.")


def test_the_official_way_comes_from_the_directory_alone() -> None:
    way = OfficialWay("DHL", "https://www.dhl.com/", "source", "2026-11-23")
    told = told_offline(TOPICS["official"].ask, replace(verdict(), official=(way,)), GUIDE)
    assert told.lines == ("The official way to DHL: https://www.dhl.com/",)
    assert told_offline(TOPICS["official"].ask, verdict(), GUIDE).lines == (TOPICS["official"].tell,)


def test_nothing_is_called_safe() -> None:
    told = told_offline("Is it safe?", verdict(Answer.SCAM), GUIDE)
    assert told.lines == (verdict().sentence, TOPICS["safe"].tell)


def test_the_guide_names_no_number_and_no_address() -> None:
    for topic in GUIDE.topics:
        assert unnamed(topic.tell) == topic.tell
        assert unnamed(f"{topic.ask} And more words.") == f"{topic.ask} And more words."


@pytest.mark.parametrize("answer", Answer)
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.NOTHING])
def test_something_is_suggested_beside_every_verdict(answer: Answer, kind: Kind) -> None:
    assert 1 <= len(GUIDE.suggested(verdict(answer, kind), Talk())) <= SUGGESTED


def test_what_fits_the_story_comes_first_and_nothing_twice() -> None:
    scam = replace(verdict(), story="story.tech_support")
    first = GUIDE.suggested(scam, Talk())
    assert first[0] == TOPICS["remote"].ask

    waiting = ask(Talk(), first[0])
    assert isinstance(waiting, Talk)
    talk = tell(waiting, first[0], Told(("So.",)))
    assert first[0] not in GUIDE.suggested(scam, talk)


@given(VERDICTS, st.text(st.characters(exclude_categories=())))
def test_every_question_is_answered_within_bounds(given_verdict: Verdict, question: str) -> None:
    told = told_offline(question, given_verdict, GUIDE)
    assert 1 <= len(told.lines) <= LINES
    assert all(told.lines)
