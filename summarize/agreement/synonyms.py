"""Words that news writes for one another, so that an exchange of them is no other fact.

In a group the words behind the sign are read as the one before it, form by form; a semicolon parts the groups, and
`word+` stands for a regular verb with its forms, as in the table of the language. A word stands here only where the
other one could replace it in almost any sentence of news: of what is more, less, or of another kind ("plunge" and
"fall", "hamlet" and "town") nothing does. A word with two meanings may stand here where the other meaning has no rival.
"""

ENGLISH = """begin begins began beginning = start+ commence+ ; buy buys bought buying = purchase+ ;
    allow+ = permit permits permitted permitting ; rise rises rose rising = increase+ climb+ ;
    fall falls fell falling = drop drops dropped dropping decrease+ ; injure+ = wound+ ;
    close+ = shut shuts shut shutting ; jail+ = imprison+ ; build builds built building = construct+ ;
    stop stops stopped stopping = halt+ ; finish+ = complete+ ; use+ = utilize+ ; help+ = assist+"""

TABLES = {"en": ENGLISH}
"""ISO 639-1 code -> groups."""
