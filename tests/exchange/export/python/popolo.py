"""The schemas of Popolo check each list, and each reference must lead to an element."""
import json
import os
import sys

from jsonschema import Draft3Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT3

document = json.load(open(sys.argv[1], encoding="utf-8"))
folder = sys.argv[2]
schemas = {name[:-5]: json.load(open(os.path.join(folder, name), encoding="utf-8")) for name in os.listdir(folder) if name.endswith(".json")}
registry = Registry().with_resources(
    [(schema["id"], Resource.from_contents(schema, default_specification=DRAFT3)) for schema in schemas.values()]
    + [(schema["id"].rstrip("#"), Resource.from_contents(schema, default_specification=DRAFT3)) for schema in schemas.values()]
)
lists = {
    "persons": "person",
    "organizations": "organization",
    "posts": "post",
    "memberships": "membership",
    "areas": "area",
    "events": "event",
}
ids = {name: {row["id"] for row in document[name]} for name in lists}
problems = []
for name, schema in lists.items():
    validator = Draft3Validator(schemas[schema], registry=registry, format_checker=Draft3Validator.FORMAT_CHECKER)
    for row in document[name]:
        problems += [f"{name} {row['id']}: {error.message}" for error in validator.iter_errors(row)]
references = {"person_id": "persons", "organization_id": "organizations", "post_id": "posts"}
for row in document["posts"] + document["memberships"]:
    for member, name in references.items():
        if member in row and row[member] not in ids[name]:
            problems.append(f"{row['id']}.{member}: {row[member]} is in no list")
for name in ("organizations", "areas", "events"):
    for row in document[name]:
        if "parent_id" in row and row["parent_id"] not in ids[name] | ids["organizations"]:
            problems.append(f"{row['id']}.parent_id: {row['parent_id']} is in no list")
for row in document["events"]:
    for attendee in row.get("attendees", []):
        if attendee["id"] not in ids["persons"]:
            problems.append(f"{row['id']} is attended by {attendee['id']}, who is no person")
assert problems == [], "\n".join(problems)
print("saw: " + json.dumps({name: len(document[name]) for name in lists}))
