"""FollowTheMoney reads each line, and what it keeps is compared with what stood there, property by property."""
import json
import sys

from followthemoney import model

lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
schemata = {line["id"]: model.get(line["schema"]) for line in lines}
assert len(schemata) == len(lines), "two entities have one id"


def plain(text):
    """The library takes out characters that join others, as in emoji, and quotes around a name."""
    return "".join(c for c in text if c not in "\u200b\u200c\u200d\ufe0f").strip("\"' ")


problems = []
for line in lines:
    schema = schemata[line["id"]]
    assert schema is not None and not schema.abstract, line["schema"]
    kept = model.get_proxy(line, cleaned=False).to_dict()
    for name, values in line["properties"].items():
        kept_values = [plain(value) for value in kept["properties"].get(name, [])]
        if sorted(kept_values) != sorted(plain(value) for value in values):
            problems.append(f"{line['id']} {line['schema']}.{name}: {values} became {kept_values}")
        prop = schema.get(name)
        if prop is not None and prop.range is not None:
            for value in values:
                target = schemata.get(value)
                if target is None or not target.is_a(prop.range):
                    problems.append(f"{line['id']} {line['schema']}.{name}: {value} is no {prop.range.name}")
    for name in schema.required:
        if not line["properties"].get(name):
            problems.append(f"{line['id']} {line['schema']} has no {name}")
    if schema.edge:
        for end in (schema.edge_source, schema.edge_target):
            if not line["properties"].get(end):
                problems.append(f"{line['id']} {line['schema']} has no {end}")
    for member in ("caption", "referents", "datasets"):
        if kept.get(member) != line.get(member) and not (member == "caption" and line.get(member) is None):
            if member != "caption" or plain(kept.get(member) or "") != plain(line.get(member) or ""):
                problems.append(f"{line['id']} {member}: {line.get(member)} became {kept.get(member)}")
assert problems == [], "\n".join(problems)
counts = {}
for line in lines:
    counts[line["schema"]] = counts.get(line["schema"], 0) + 1
print("saw: " + json.dumps(counts, sort_keys=True))
