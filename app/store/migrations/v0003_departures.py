"""What left this computer: records in a chain, and where the chain ends.

Rules: records are added, never changed; numbers start at 1 and leave none out; each record's seal covers
the seal before it, so that a change or a gap shows; the end stands apart, so that lost records at the end
show too.
"""

from __future__ import annotations

from typing import Final

SQL: Final = """
CREATE TABLE departures (
    number INTEGER PRIMARY KEY,
    request INTEGER NOT NULL,  -- number of the record with which the request left
    record TEXT NOT NULL,      -- JSON
    seal BLOB NOT NULL         -- SHA-256 over the seal before, the number, the request and the record
) STRICT;
CREATE INDEX departures_request ON departures (request, number);

CREATE TABLE departures_end (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL,   -- of the last record; 0 while there is none
    seal BLOB NOT NULL
) STRICT;
INSERT INTO departures_end VALUES (1, 0, x'');
"""
