"""bibtexparser reads the references, and decodes what LaTeX writes with a backslash."""
import json
import sys

import bibtexparser
from bibtexparser import middlewares

library = bibtexparser.parse_file(sys.argv[1], append_middleware=[middlewares.LatexDecodingMiddleware()])
assert library.failed_blocks == [], library.failed_blocks
entries = {entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries}
print("saw: " + json.dumps(entries))
