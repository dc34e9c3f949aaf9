"""Start the app on this machine."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tiworkshop.disk.directories import user_directories
from tiworkshop.ending.memory import keep_memory_private
from tiworkshop.settings import read_settings
from tiworkshop.words.unusable import words_passed_over
from tiworkshop.workshop.services import services_for

if TYPE_CHECKING:
    from tiworkshop.app.companion import Opening


def start(shelves: list[Path], opening: Opening | None) -> int:
    """Run the app until somebody leaves; return its exit code."""
    keep_memory_private()
    gc.disable()  # start-up makes much and drops little; collecting begins once it stands
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.app.terminal import TerminalWatch

    directories = user_directories()
    file = read_settings(directories.settings_file)
    services = services_for(directories, shelves)
    news = " ".join((*file.problems, *words_passed_over(services.passed_over)))
    app = CompanionApp(services, file.settings, opening, news)
    watch = TerminalWatch(app.save_for_good)
    watch.begin()
    app.saving.undisturbed = watch.undisturbed
    gc.freeze()
    gc.enable()
    status = app.run(mouse=False)
    if app.last_words:
        # Not through Rich, which would break a long path over two lines.
        sys.stderr.write(f"{app.last_words}\n")
    elif app.unsaved:
        sys.stderr.write(f"Not everything is saved. {app.unsaved}\n")
        return 1
    elif app.workshop is not None and status == 0:
        sys.stderr.write("Saved. tiworkshop opens it again where it stopped.\n")
    return status if status is not None else app.return_code or 0
