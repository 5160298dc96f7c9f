"""icalendar reads a calendar."""
import json
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
assert [*calendar.errors] == [], calendar.errors
about = {name: str(value) for name, value in calendar.items() if name.startswith("X-RAPPORT") and not isinstance(value, list)}
print("saw: " + json.dumps(about))
events = []
for event in calendar.walk("VEVENT"):
    assert event.errors == [], event.errors
    events.append([str(event["UID"]), str(event["STATUS"]), event["DTSTART"].dt.isoformat(), event["DTEND"].dt.isoformat(), str(event["SUMMARY"]), str(event["DESCRIPTION"])])
print("saw: " + json.dumps(events))
