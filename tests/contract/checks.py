"""What schemathesis.toml adds to the tool: real ids to ask for, and checks of what docs/source-api/openapi.yaml says in
words, since no schema can say it."""

import os
from datetime import datetime

import requests
import schemathesis

LIST_NOT_OFFERED = 404
NOTHING_NEW = 304


@schemathesis.hook
def before_load_schema(ctx, schema):
    """Names to each detail a thing that is there: what the tool finds by itself, it finds by chance."""
    any_id = {"$ref": "#/components/parameters/Id"}
    for path, operations in schema["paths"].items():
        id = first_id(path.removesuffix("/{id}")) if path.endswith("/{id}") and "get" in operations else None
        if id:
            parameters = operations["get"]["parameters"]
            parameters[parameters.index(any_id)] = {**schema["components"]["parameters"]["Id"], "example": id}


@schemathesis.check
def good_question_is_answered(ctx, response, case):
    """Of a list (section 2): a cursor that the tool made up has the right form and is refused, all else is answered."""
    if is_good_question_to_a_list(case):
        wanted = 200 if can_be_answered(case.query or {}) else 400
        assert response.status_code in (wanted, LIST_NOT_OFFERED, NOTHING_NEW), f"{wanted} was expected"


@schemathesis.check
def answer_is_for_the_portal_alone(ctx, response, case):
    """An error too (sections 1 and 5): nobody keeps it, and no other origin's page reads it."""
    headers = {name: ", ".join(values) for name, values in response.headers.items()}
    assert headers.get("cache-control") == "no-store", "Cache-Control is not no-store"
    assert "origin" in headers.get("vary", "").lower(), "Vary does not name Origin"
    allowed = headers.get("access-control-allow-origin")
    assert allowed == response.request.headers["Origin"], "Access-Control-Allow-Origin is not the portal's"


@schemathesis.check
def error_is_a_problem(ctx, response, case):
    """Whatever was asked, and how (section 7)."""
    if response.status_code >= 400:
        assert response.headers.get("content-type") == ["application/problem+json"], "it is no problem+json"
        assert response.json()["status"] == response.status_code, "its status is not the answer's"


def first_id(path):
    """The id of something in this list, if it is offered and holds something."""
    headers = {"Host": os.environ["OVERBLIK_HOST"], "Authorization": f"Bearer {os.environ['OVERBLIK_TOKEN']}"}
    answer = requests.get(os.environ["OVERBLIK_AUTHORITY"] + path, headers=headers, timeout=10)
    return next((item["id"] for item in answer.json().get("items", [])), None)


def is_good_question_to_a_list(case):
    is_list = case.operation.definition.raw["operationId"].startswith("list")
    return is_list and case.meta is not None and case.meta.generation.mode.is_positive


def can_be_answered(query):
    return "cursor" not in query and ("changed_since" not in query or is_instant(query["changed_since"]))


def is_instant(text):
    """Not 31 February, which the schema's pattern lets through."""
    try:
        return bool(datetime.fromisoformat(text))
    except ValueError:
        return False
