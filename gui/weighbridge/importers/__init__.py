"""From snapshots, data sets as others publish them, to the tables of a data package.

A snapshot is a folder of files. Its *reader* knows the format and tells, entry by entry, what the
source says under which name (``entries``). Which model a name means is found by rule and by
decisions that stand in the package's own tables (``plain_names``, ``identities``), never in code.
``rebuild`` puts both together.
"""
