"""pyarrow and DuckDB read one table, and see the same rows."""
import json
import sys

import duckdb
import pyarrow.parquet

table = pyarrow.parquet.read_table(sys.argv[1])
rows = json.loads(json.dumps(table.to_pylist(), default=str))
connection = duckdb.connect()
cursor = connection.execute("SELECT * FROM read_parquet(?)", [sys.argv[1]])
names = [column[0] for column in cursor.description]
queried = json.loads(json.dumps([dict(zip(names, row)) for row in cursor.fetchall()], default=str))
assert queried == rows, (queried, rows)
types = {field.name: str(field.type) + ("" if field.nullable else " not null") for field in table.schema}
metadata = pyarrow.parquet.read_metadata(sys.argv[1]).metadata or {}
about = {key.decode(): value.decode() for key, value in metadata.items()}
print("saw: " + json.dumps({"rows": rows, "types": types, "about": about}))
