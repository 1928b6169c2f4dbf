# SPDX-License-Identifier: Apache-2.0
"""Holds the YAML of the courses and a table of broken variations against content/schema, as an editor would.

Usage: schema_test.py ROOT, the folder of the repository. Every fault is printed as file:line: /place: sentence.
"""
import copy
import json
import pathlib
import re
import sys
import warnings

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing}; install python3-yaml and python3-jsonschema")
    sys.exit(77)

warnings.simplefilter("ignore", DeprecationWarning)  # RefResolver: Debian 12 has nothing newer

DRAFT = "http://json-schema.org/draft-07/schema#"
KINDS = ("course", "lesson", "lexicon", "storyboard")
LICENCE = "# SPDX-License-Identifier:"
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


# ---- YAML as app/authoring reads it: true, false, null and numbers where they are plain, all else text


def plain(word):
    if word in ("true", "false"):
        return word == "true"
    if word in ("", "~", "null", "Null", "NULL"):
        return None
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]+)?", word):
        return float(word) if "." in word else int(word)
    return word


def value_of(node, place, lines):
    """The value of a node; `lines` learns on which line each place stands, by JSON pointer."""
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.ScalarNode):
        return plain(node.value) if node.style is None else node.value
    if isinstance(node, yaml.SequenceNode):
        return [value_of(entry, f"{place}/{i}", lines) for i, entry in enumerate(node.value)]
    found = {}
    for key, value in node.value:
        lines[f"{place}/{key.value}"] = key.start_mark.line + 1
        found[key.value] = value_of(value, f"{place}/{key.value}", lines)
    return found


def read_yaml(path):
    lines = {}
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    return value_of(node, "", lines), lines


def line_of(place, lines):
    while place not in lines and place:
        place = place.rpartition("/")[0]
    return lines.get(place, 1)


# ---- Errors as sentences


def pointer(error):
    return "".join(f"/{part}" for part in error.absolute_path)


def unknown_keys(error):
    return [key for key in error.instance if key not in error.schema.get("properties", {})]


def strangeness(errors):
    """How far a value is from one alternative of a oneOf: another kind first, then keys that are not its own."""
    other_kind = any(e.validator == "const" and list(e.relative_path) in (["kind"], ["use"]) for e in errors)
    unknown = sum(len(unknown_keys(e)) for e in errors if e.validator == "additionalProperties")
    missing = sum(e.validator == "required" for e in errors)
    return other_kind, unknown + missing, len(errors)


def leaves(error):
    """The errors that tell what is wrong: of alternatives only those of the one that was meant."""
    if error.validator != "oneOf":
        return [error]
    branches = {}
    for inner in error.context:
        branches.setdefault(inner.schema_path[0], []).append(inner)
    meant = min(branches.values(), key=strangeness)
    if strangeness(meant)[0]:
        return []  # no such kind: the enum beside oneOf says so
    return [leaf for inner in meant for leaf in leaves(inner)]


def sentence(error):
    rule, value = error.validator, error.validator_value
    if rule == "required":
        return "needs " + ", ".join(f'"{key}"' for key in value if key not in error.instance)
    if rule == "additionalProperties":
        return "unknown key " + ", ".join(f'"{key}"' for key in unknown_keys(error))
    if rule == "pattern" and "patternErrorMessage" in error.schema:
        return f'"{error.instance}": {error.schema["patternErrorMessage"]}'
    if rule == "enum":
        return f'cannot be "{error.instance}": choose one of {", ".join(value)}'
    if rule == "contains":
        return f'no entry {value["description"]}'
    if rule in ("minItems", "maxItems"):
        return f'has {len(error.instance)} entries: {"at least" if rule == "minItems" else "at most"} {value}'
    if rule in ("minLength", "maxLength"):
        return f'has {len(error.instance)} characters: {"at least" if rule == "minLength" else "at most"} {value}'
    if rule is None:
        return "does not belong here"
    return error.message


class Schemas:
    """The schemas of a folder, by file name."""

    def __init__(self, folder):
        self.files = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
        self._folder = folder
        self._store = {(folder / name).as_uri(): schema for name, schema in self.files.items()}

    def referred(self, name, path):
        """What "#/`path`" points to in the schema `name`."""
        place = self.files[name]
        for key in path.split("/"):
            place = place[key]
        return place

    def errors(self, name, value):
        """Every error of `value` as (place, sentence), sorted."""
        resolver = jsonschema.RefResolver((self._folder / name).as_uri(), self.files[name], self._store)
        validator = jsonschema.Draft7Validator(self.files[name], resolver=resolver)
        found = [leaf for error in validator.iter_errors(value) for leaf in leaves(error)]
        return sorted({(pointer(error), sentence(error)) for error in found})


# ---- The tests: each gives its faults as lines


def schema_faults(schemas):
    """Each schema is one, of the draft that editors read, and says in words what each key is."""
    for name, schema in schemas.files.items():
        if schema.get("$schema") != DRAFT:
            yield f"content/schema/{name}:1: $schema: write {DRAFT}"
        if "$id" in schema:
            yield f"content/schema/{name}:1: $id: take it out, references would leave the folder"
        for error in jsonschema.Draft7Validator(jsonschema.Draft7Validator.META_SCHEMA).iter_errors(schema):
            yield f"content/schema/{name}:1: {pointer(error)}: {error.message}"
        yield from (f"content/schema/{name}:1: {place}: needs a description" for place in undescribed(schemas, name))


def undescribed(schemas, name):
    """The places of keys whose schema does not say what they are for, neither itself nor by a definition."""
    def is_told(schema):
        if "description" in schema or "const" in schema:
            return True
        file, _, path = schema.get("$ref", "").partition("#/")
        if file == "common.schema.json" and path != "definitions/notes":
            return False  # says what a text or an id is, not what this one is for
        return bool(path) and is_told(schemas.referred(file or name, path))

    def walk(schema, place):
        if isinstance(schema, list):
            for i, inner in enumerate(schema):
                yield from walk(inner, f"{place}/{i}")
        elif isinstance(schema, dict):
            if schema.get("additionalProperties") is False:
                for key, inner in schema["properties"].items():
                    if not is_told(inner):
                        yield f"{place}/properties/{key}"
            for key, inner in schema.items():
                yield from walk(inner, f"{place}/{key}")

    return walk(schemas.files[name], "")


def wanted_schema(path, course):
    if path in {course / f"{name}.yaml" for name in ("course", "coverage", "handbook", "voices")}:
        return f"{path.stem}.schema.json"
    folder = path.relative_to(course).parts[0]
    return {"storyboards": "storyboard.schema.json", "drills": "drill.schema.json", "surveys": "survey.schema.json", "tools": "tool.schema.json", "lexicons": "lexicon.schema.json"}.get(
        folder, "lesson.schema.json")


def modeline_fault(path, name, folder):
    """An editor finds the schema by the first line, or the one after the licence."""
    first, second = (path.read_text(encoding="utf-8") + "\n").split("\n", 2)[:2]
    match = MODELINE.fullmatch(second if first.startswith(LICENCE) else first)
    if not match:
        return f"the first line must be: # yaml-language-server: $schema=.../{name}"
    if (path.parent / match[1]).resolve() != (folder / name).resolve():
        return f"{match[1]} is not the way to content/schema/{name}"
    return None


def portions(value, most):
    """A template offers more questions than a lesson may have: each portion is what an author might keep."""
    questions = value.get("questions", [])
    if len(questions) <= most:
        return [value]
    return [{**value, "questions": part} for part in (questions[:most], questions[-most:])]


def content_faults(schemas, root):
    """Each file of each course keeps to its schema and names it."""
    count = 0
    for course in sorted(path.parent for path in (root / "content").glob("*/course.yaml")):
        for path in sorted(course.rglob("*.yaml")):
            count += 1
            name = wanted_schema(path, course)
            shown = path.relative_to(root)
            fault = modeline_fault(path, name, root / "content/schema")
            if fault:
                yield f"{shown}:1: {fault}"
            value, lines = read_yaml(path)
            most = schemas.files["lesson.schema.json"]["properties"]["questions"]["maxItems"]
            for part in portions(value, most) if path.name.startswith("_") else [value]:
                for place, said in schemas.errors(name, part):
                    yield f"{shown}:{line_of(place, lines)}: {place}: {said}"
    if count < 10:
        yield f"content:1: only {count} files were found"


def fixture_faults(schemas, root):
    """What the parsers take an editor takes too. Lengths are none of theirs."""
    folder = root / "tests/app/course/fixtures"
    files = [(folder / f"{kind}.json", f"{kind}.schema.json") for kind in KINDS]
    files += [(path, "question.schema.json") for path in sorted((folder / "questions").glob("*.json"))]
    files += [(path, "drill.schema.json") for path in sorted((folder / "drills").glob("*.json"))]
    files += [(path, "survey.schema.json") for path in sorted((folder / "surveys").glob("*.json"))]
    files += [(path, "tool.schema.json") for path in sorted((folder / "tools").glob("*.json"))]
    for path, name in files:
        for place, said in schemas.errors(name, json.loads(path.read_text(encoding="utf-8"))):
            if " characters: at " not in said:
                yield f"{path.relative_to(root)}:1: {place}: {said}"


def schema_of(kind):
    """The schema of a kind of file: drill-praise is a drill of another shape."""
    return f"{kind.partition('-')[0]}.schema.json"


def spoil(value, row):
    """`value` with one thing broken: `to` put at the place `at`, its list made `times` entries long, or it taken out."""
    value = copy.deepcopy(value)
    *way, last = row["at"].split("/")[1:]
    around = value
    for key in way:
        around = around[int(key) if isinstance(around, list) else key]
    last = int(last) if isinstance(around, list) else last
    if "times" in row:
        around[last] = [around[last][i % len(around[last])] for i in range(row["times"])]
    elif "to" in row:
        around[last] = row["to"]
    else:
        del around[last]
    return value


def broken_faults(schemas, root):
    """Each row of the table is refused for the reason it gives."""
    table = root / "tests/content/broken.yaml"
    content, lines = read_yaml(table)
    shown = table.relative_to(root)
    whole = {kind: read_yaml(root / path)[0] for kind, path in content["files"].items()}
    # Not always none: a template has more questions than a lesson may have.
    before = {kind: schemas.errors(schema_of(kind), value) for kind, value in whole.items()}
    for i, row in enumerate(content["rows"]):
        line = line_of(f"/rows/{i}", lines)
        kind = row["file"]
        after = schemas.errors(schema_of(kind), spoil(whole[kind], row))
        told = [f"{place}: {said}" for place, said in after if (place, said) not in before[kind]]
        if not any(row["says"] in one for one in told):
            yield f"{shown}:{line}: {row['what']}: expected “{row['says']}”, got {told or 'nothing'}"
        elif len(told) > 2:
            yield f"{shown}:{line}: {row['what']}: too many errors for one fault, {told}"


def main(root):
    schemas = Schemas(root / "content/schema")
    tests = {
        "the schemas are valid and explain each key": schema_faults(schemas),
        "the content keeps to its schemas": content_faults(schemas, root),
        "the fixtures of the parsers keep to the schemas": fixture_faults(schemas, root),
        "broken variations are refused": broken_faults(schemas, root),
    }
    failed = 0
    for what, faults in tests.items():
        faults = list(faults)
        failed += len(faults)
        print(f"{'FAIL' if faults else 'ok  '} {what}")
        print("".join(f"{fault}\n" for fault in faults), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
