"""What can be done on the screens around a run: pages, set-up, review, close."""

from __future__ import annotations

from dataclasses import replace

from tiworkshop.words.command import Command

NEXT = Command(
    "pages.next", ("n", "right", "pagedown", "space", "down"), "next_page", "next", "Next page.", 2
)
PREVIOUS = Command(
    "pages.back", ("p", "left", "pageup", "up"), "previous_page", "back", "Page before."
)
BACK = Command("screen.back", ("escape",), "back", "back", "Go back one level.", rank=1)
CLOSE = Command("screen.back", ("escape", "enter"), "back", "close", "Close this.", rank=1)

CONTENTS = Command("pages.contents", ("l",), "contents", "list", "All pages, to go to one.", rank=3)
TERMS = Command("pages.terms", ("g",), "terms", "words", "What words of this page mean.", 3)

CHOOSE = Command("setup.choose", ("enter", "f5"), "go_on", "choose the length", "Go on.", rank=0)
START = Command("setup.start", ("enter", "f5"), "start", "start now", "Start the session.", rank=0)

REVIEW_ON = Command(
    "review.keep", ("enter",), "go_on", "go on", "Go on; at the end, keep notes.", 0
)
KEEP_ALL = replace(REVIEW_ON, label="keep these notes")
REPLACE = Command("review.replace", ("1",), "replace", "replace", "Replace this detail.", 1)
KEEP = Command("review.leave", ("2",), "leave", "keep", "Keep this word as it is.", 1)
HINTS = Command("review.hints", ("w",), "hints", "hints off", "Hide or show word hints.", 3)
DROP = Command("review.drop", ("x",), "drop", "keep nothing", "Close without any notes.", 3)

DONE = Command("close.done", ("enter",), "done", "go on", "Turn the page; at last, home.", rank=0)
BACK_TO_RUN = Command("screen.back", ("escape",), "back", "back to the run", "Back to the run.", 1)
