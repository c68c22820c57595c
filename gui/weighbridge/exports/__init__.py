"""Taking it away: what is on screen as a table, in several formats, written safely."""
