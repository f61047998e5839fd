"""Asks every authority on the command line, each as `name:port`, what it says about itself, and holds the answer to
docs/source-api/openapi.yaml."""

import sys

import schemathesis
from requests import RequestException
from schemathesis.core.failures import FailureGroup

DOCUMENT = "docs/source-api/openapi.yaml"


def main(authorities):
    question = schemathesis.openapi.from_path(DOCUMENT)["/overblik/v1/source"]["GET"]
    wrong = [problem for authority in authorities if (problem := ask(question, *authority.split(":")))]
    print(f"{len(authorities) - len(wrong)} of {len(authorities)} authorities describe themselves as published")
    sys.exit("\n".join(wrong) or 0)


def ask(question, name, port):
    """What is wrong with the answer, or nothing."""
    case = question.Case()
    try:
        # Not every program takes a name under .localhost for this machine's.
        answer = case.call(base_url=f"http://127.0.0.1:{port}", headers={"Host": f"{name}.localhost:{port}"})
        case.validate_response(answer)
    except (FailureGroup, RequestException) as problem:
        return f"{name}: {problem}"
    id = answer.json()["id"]
    return "" if id == name else f"{name}: it says that it is {id}"


if __name__ == "__main__":
    main(sys.argv[1:])
