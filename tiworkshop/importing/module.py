"""From a module document to a session definition, with everything that is to be told about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tiworkshop.importing.activities import read_activities
from tiworkshop.importing.cards import read_cards
from tiworkshop.importing.drafting import Draft, draft
from tiworkshop.importing.ledger import Left, Ledger, Remark
from tiworkshop.importing.mending import mended
from tiworkshop.importing.names import id_from
from tiworkshop.importing.outline import Row, outline
from tiworkshop.importing.readings import KnownReading
from tiworkshop.importing.sections import OPENING, Section, sections
from tiworkshop.importing.shape import read_shape
from tiworkshop.importing.title import Title, title_of
from tiworkshop.library.definition import Session
from tiworkshop.values import dataclass
