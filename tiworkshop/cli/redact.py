"""`tiworkshop redact`: the anonymiser on any text."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from tiworkshop.cli.paths import TEXT_TO_READ

if TYPE_CHECKING:
    from tiworkshop.anonymiser import Redaction

_MAX_BYTES = 4_000_000


@click.command()
@click.argument("source", metavar="[FILE|-]", default="-", type=TEXT_TO_READ)
@click.option("--json", "as_json", is_flag=True, help="Print one object: text, redacted, spans.")
@click.option("--jsonl", "as_lines", is_flag=True, help="Read and print an object a line.")
def redact(source: str, as_json: bool, as_lines: bool) -> None:
    """Replace what names people, schools and places in a text.

    Reads FILE or standard input and prints the redacted text. The check misses things: read the
    result before you share it.
    """
    from tiworkshop.anonymiser import EngineUnavailable

    if as_json and as_lines:
        raise click.UsageError("Use --json or --jsonl, not both.")
    try:
        with _opened(source) as stream:
            for piece in _lines(stream) if as_lines else (_whole(stream, as_json),):
                sys.stdout.write(piece)
                sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(1) from None
    except EngineUnavailable as error:
        raise click.ClickException(f"Nothing was redacted: {error}") from None
    except OSError as error:
        reason = error.strerror or "it can't be read"
        raise click.ClickException(f"Can't read {source}: {reason}.") from None


def _opened(source: str) -> BinaryIO:
    return sys.stdin.buffer if source == "-" else Path(source).open("rb")


def _whole(stream: BinaryIO, as_json: bool) -> str:
    result = _redacted(_decoded(_bounded(stream.read(_MAX_BYTES + 1))), "The text")
    return _as_json(_fields(result)) if as_json else result.redacted


def _lines(stream: BinaryIO) -> Iterator[str]:
    number = 0
    while line := stream.readline(_MAX_BYTES + 1):
        number += 1
        if text := _decoded(_bounded(line), f"Line {number}").strip():
            yield _answer(text, number)


def _answer(line: str, number: int) -> str:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise click.ClickException(f"Line {number} is not a JSON object.") from None
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise click.ClickException(f'Line {number} needs an object with "id" and "text".')
    result = _redacted(given["text"], f"Line {number}")
    fields = {"id": given.get("id"), **_fields(result)}
    fields.pop("engine")
    return _as_json(fields)


def _redacted(text: str, what: str) -> Redaction:
    from tiworkshop.anonymiser import TextTooLong, redact

    try:
        return redact(text)
    except TextTooLong as error:
        raise click.ClickException(f"{what} is too large. {error}") from None


def _fields(result: Redaction) -> dict[str, object]:
    from tiworkshop.anonymiser import ENGINE_VERSION

    spans = [
        {"start": span.start, "end": span.end, "type": span.type, "text": span.text}
        for span in result.spans
    ]
    return {
        "text": result.text,
        "redacted": result.redacted,
        "spans": spans,
        "engine": ENGINE_VERSION,
    }


def _as_json(fields: dict[str, object]) -> str:
    text = json.dumps(fields, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"


def _bounded(data: bytes) -> bytes:
    if len(data) > _MAX_BYTES:
        raise click.ClickException(f"The text is too large: at most {_MAX_BYTES} bytes are read.")
    return data


def _decoded(data: bytes, what: str = "The text") -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.ClickException(f"{what} is not UTF-8: save it as UTF-8.") from None
