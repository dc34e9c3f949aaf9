"""tiworkshop search."""

from __future__ import annotations

import click

from tiworkshop.cli.documents import data_text
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import Stop


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--notes", is_flag=True, help="Your kept notes as well.")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def search(shelves: Shelves, words: tuple[str, ...], notes: bool, as_json: bool) -> None:
    """Find WORDS in sessions, readings, cards, statements and the glossary.

    The best comes first, kind by kind; words with a slip of the finger are found too. Of a note
    only its title and page are printed.
    """
    from tiworkshop.cli.library import library_for
    from tiworkshop.disk.directories import user_directories
    from tiworkshop.notes.kept import NotesShelf
    from tiworkshop.searching.finder import Finder
    from tiworkshop.words.searching import hit_choices

    typed = " ".join(words)
    finder = Finder(library_for(shelves), NotesShelf(user_directories().notes))
    hits = finder.find(typed, private=notes)
    choices = hit_choices(hits, typed)
    if as_json:
        rows = [
            {
                "kind": hit.what.kind,
                "id": hit.what.id,
                "place": hit.what.place,
                "title": hit.what.title,
                "detail": choice.detail,
                "score": round(hit.score, 3),
            }
            for hit, choice in zip(hits, choices, strict=True)
        ]
        click.echo(data_text(rows), nl=False)
        return
    if not hits:
        raise Stop(f"Nothing is found for {typed}.", "Fewer words find more.")
    group = ""
    for choice in choices:
        if choice.group != group:
            click.echo(f"{'' if not group else chr(10)}{choice.group}")
            group = choice.group
        detail = f"  {choice.detail}" if choice.detail else ""
        click.echo(f"- {choice.label}{detail}")
