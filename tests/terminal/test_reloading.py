"""A definition that is edited beside its run, in a real terminal."""

from __future__ import annotations

from tiworkshop.library.places import bundled_shelf

from .home import SESSION, Home

BUNDLED = bundled_shelf() / "sessions" / f"{SESSION}.yaml"


def test_a_save_is_offered_and_r_shows_it_in_place(home: Home) -> None:
    file = home.path / BUNDLED.name
    text = BUNDLED.read_text("utf-8")
    file.write_text(text)
    words = ("run", str(file), "--minutes", "45", "--activities", "")
    with home.open(*words, columns=60, rows=16) as terminal:
        terminal.wait_for("What is coming")
        terminal.go("enter", "Ready when you are")
        terminal.go("enter", "page 1 of 6")
        terminal.go("n", "page 2 of 6")
        file.write_text("id: [\n")
        terminal.wait_for("The session file has changed. r reloads it.")
        terminal.go("r", "The old session goes on.", "page 2 of 6")
        other = file.with_name("other")
        other.write_text(text.replace("title: Creating Trauma", "title: Our Trauma", 1))
        other.replace(file)
        terminal.go("r", "Our Trauma-Informed Systems", "page 2 of 6")
        terminal.wait_for("The session was read again.")
        terminal.press("q")
        assert terminal.end() == 0
