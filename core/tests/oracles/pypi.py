# Prints the Danish holidays of the years named, by PyPI's `holidays`, as JSON: the public ones, and those that are optional.
import json
import sys

import holidays

years = range(int(sys.argv[1]), int(sys.argv[2]) + 1)


def days(category):
    return sorted(day.isoformat() for day in holidays.Denmark(years=years, categories=category))


print(json.dumps({"public": days("public"), "optional": days("optional")}))
