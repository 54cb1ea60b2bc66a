from __future__ import annotations

import io
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app.cli import main
from tests.commands.fake import load_damaged, load_words

ROOT = Path(__file__).resolve().parents[1]
MBOX = b"From a@b 10:12\nSubject: one\n\nparcel pay\n\nFrom a@b 10:13\nSubject: two\n\nhello\n"
IMPORTS = "import sys; from app.cli import main; from tests.commands.fake import load_words; "
RUN = IMPORTS + "sys.exit(main(sys.argv[1:], load_words))"
HEAVY = ("email", "selectolax", "multiprocessing", "concurrent", "email_validator")


class Pipe:
    """Standard input that is no terminal."""

    def __init__(self, raw: bytes) -> None:
        self.buffer = io.BytesIO(raw)

    def isatty(self) -> bool:
        return False


class Keyboard(io.StringIO):
    """Standard input at which a person sits."""

    def isatty(self) -> bool:
        return True


@cache
def _schema(name: str) -> Draft202012Validator:
    return Draft202012Validator(
        json.loads((ROOT / "resources" / "schema" / f"{name}.schema.json").read_bytes())
    )


def _run(monkeypatch: pytest.MonkeyPatch, raw: bytes, *words: str) -> int:
    monkeypatch.setattr(sys, "stdin", Pipe(raw))
    return main(words, load_words)


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(monkeypatch, b"parcel, pay now", "check") == 0
    assert "SCAM" in capsys.readouterr().out


def test_no_words_at_all_reads_standard_input_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, b"hello there") == 0
    assert "NO SIGNS FOUND" in capsys.readouterr().out


@pytest.mark.parametrize("words", [(), ("check",)])
def test_asks_a_person_and_answers(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard("Your parcel\npay now\n.\nnot this"))

    assert main(words, load_words) == 0
    out = capsys.readouterr().out
    assert out.startswith("Paste the message here.")
    assert "SCAM" in out
    assert "not this" not in out


@pytest.mark.parametrize(
    ("text", "code"),
    [(b"hello there", 0), (b"a parcel", 10), (b"parcel pay", 20), (b"\x89PNG", 30), (b"", 30)],
)
def test_the_exit_code_tells_the_answer(
    text: bytes, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, text, "check", "--exit-code", "-") == code
    assert capsys.readouterr().out


def test_the_worst_of_several_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = []
    for name, text in (("a", "hello there"), ("b", ""), ("c", "a parcel")):
        (tmp_path / name).write_text(text)
        files.append(str(tmp_path / name))

    assert main(["check", "--exit-code", *files], load_words) == 10
    assert main(["check", "--exit-code", *files[:2]], load_words) == 30
    assert capsys.readouterr().out.count("---") >= 10


def test_json_follows_its_schema(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(monkeypatch, b"parcel pay", "check", "--json") == 0
    line = json.loads(capsys.readouterr().out)

    _schema("verdict").validate(line)
    assert (line["file"], line["verdict"], line["kind"]) == (None, "scam", "message")


def test_the_person_says_what_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, b"hello there", "check", "--json", "--kind", "email_text") == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "copied_email"


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--kind", "pigeon"),
        ("check", "--jobs", "0", "--batch", "x"),
        ("check", "--jobs", "many"),
        ("check", "--batch", "--kind", "email", "x"),
        ("check", "--nonsense"),
        ("fly",),
    ],
)
def test_a_wrong_command_says_how_it_goes(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words, load_words) == 2
    assert "usage" in capsys.readouterr().err


def test_help_is_no_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"], load_words) == 0
    assert "check" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("parcel pay")

    assert main(["check", str(tmp_path / "gone\x1b[2J"), str(tmp_path), str(good)], load_words) == 2
    captured = capsys.readouterr()
    assert captured.err.count("could not be read") == 2
    assert "\x1b" not in captured.err
    assert "SCAM" in captured.out


def test_damage_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(b"hello"))

    assert main(["check"], load_damaged) == 2
    assert "install Porchlight again" in capsys.readouterr().err


def test_damage_in_a_helper_is_said_in_the_same_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Pipe(b'{"id":1,"text":"hello"}\n'))

    assert main(["check", "--batch", "--jobs", "2", "-"], load_damaged) == 2
    assert capsys.readouterr().err.count("install Porchlight again") == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_batch_answers_every_line_in_order(
    jobs: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = b'{"id":1,"text":"parcel pay"}\nnonsense\n\n{"id":"x","url":"a.com"}\n{"id":4,"text":"explode"}\n'

    assert _run(monkeypatch, raw, "check", "--batch", "--json", "--jobs", jobs, "-") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for line in lines:
        _schema("batch").validate(line)
    assert [line["id"] for line in lines] == [1, None, None, "x", 4]
    assert [line.get("verdict") for line in lines] == ["scam", None, None, "no_signs", None]
    assert lines[1]["line"] == 2


def test_a_batch_for_people_ends_with_the_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("parcel pay")
    (tmp_path / "b.txt").write_text("hello there")

    assert main(["check", "--batch", "--exit-code", str(tmp_path)], load_words) == 20
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "2 checked: 1 scam, 1 no signs found"


def test_a_batch_goes_on_after_a_path_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("parcel pay")

    assert main(["check", "--batch", "--json", str(tmp_path / "gone"), str(tmp_path)], load_words) == 2
    captured = capsys.readouterr()
    assert "could not be read" in captured.err
    assert json.loads(captured.out)["verdict"] == "scam"


def _python(*words: str) -> list[str]:
    return [sys.executable, "-c", RUN, *words]


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_text('{"id": 1, "text": "pay"}\n' * 5_000)
    command = _python("check", "--batch", "--json", str(lines))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_answers_stream_while_questions_come() -> None:
    command = _python("check", "--batch", "--json", "-")
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2, 3):
            process.stdin.write(b'{"id": %d, "text": "pay"}\n' % number)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(60) == 0


def test_a_plain_text_loads_no_mail_or_html_reader() -> None:
    program = IMPORTS + f"main(['check'], load_words); print(sorted(set({HEAVY}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, input=b"hello there", capture_output=True, check=True
    )

    assert done.stdout.splitlines()[-1] == b"[]"
