# Says when each recurring event falls, by PyPI's python-dateutil, on a wall clock without a zone. Reads events as JSON, one a
# line, and prints the times of each, one a line; null where the
# library refuses a rule that never falls, or breaks, as it does on the 53rd weekday of a year.
import datetime as calendar
import json
import sys
from datetime import datetime

from dateutil.rrule import rruleset, rrulestr


def falls(event):
    start, horizon = datetime.fromisoformat(event["start"]), datetime.fromisoformat(event["horizon"])
    # A rule that never falls is followed to the last year that the library knows.
    calendar.MAXYEAR = horizon.year
    dates = rruleset()
    dates.rrule(rrulestr(event["rule"], dtstart=start))
    for added in [event["start"], *event["added"]]:
        dates.rdate(datetime.fromisoformat(added))
    for taken in event["taken"]:
        dates.exdate(datetime.fromisoformat(taken))
    times = []
    for time in dates:
        if time >= horizon or len(times) >= event["most"]:
            break
        times.append(time.isoformat())
    return times


for line in sys.stdin:
    try:
        print(json.dumps(falls(json.loads(line))))
    except (IndexError, ValueError):
        print("null")
