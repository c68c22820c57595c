"""What keeps to every rule and is suspicious all the same.

Loading does not ask these rules, since a doubtful figure must not keep the program from opening.
Each rule is a small function over whole columns; ``check`` lists them, and ``data/README.md`` says
them in words. A row whose note begins with "checked:" has been looked at by an editor, who says
there why it is right: it is passed over.
"""
