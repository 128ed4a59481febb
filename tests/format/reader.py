"""An independent reader of bundles, written from docs/bundle-format.md alone: it shares no code with the program.

``Reader().read`` gives the content as docs/vectors shows it, and under ``parts`` every part as it came.  Whatever does
not hold raises :class:`Refused` with the number of its step; rosters (step 12) are left to whoever knows the roots.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import struct
from itertools import accumulate, pairwise
from typing import Any

import zstandard
from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

Members = dict[str, Any]
HEX = re.compile(r"[0-9a-f]{64}")
FIELD = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
SCOPE = rf"(registry|region/{ID.pattern}|review/{ID.pattern}(/team/{ID.pattern})?)"
LABEL = re.compile(rf"(shared|team|secretariat|sealed)@{SCOPE}")
ROLES = {"secretariat", "lead-rapporteur", "rapporteur", "reviewer", "expert", "observer"}
COMPRESSED, PLAIN = {"pack", "compartment", "sidecar"}, {"roster", "request", "header", "blob", "receipt"}
UNLABELLED = {"roster", "request", "pack", "header", "receipt"}
NUMBERS, SIZES = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}, {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}
SIZES |= {0xDC: 2, 0xDD: 4}  # MessagePack: bytes of a number, and of the length of bin, str and array

# Shapes: a type; [shape] a list of such; a dict an object with these members, and with others unless it says "closed".
PART = {"label": str, "raw": int, "raw_sha256": str, "stored": int, "stored_sha256": str}
ENVELOPE = {"payload": str, "payloadType": str, "signatures": [{"keyid": str, "sig": str, "closed": 1}], "closed": 1}
MANIFEST = dict.fromkeys(("kind", "registry", "review", "audience", "writer", "person", "written"), str)
MANIFEST |= {"format": {"major": int, "minor": int, "must_understand": int}, "receivers": [str], "needs": [str]}
MANIFEST |= {"heads": [{"key": str, "header": str, "last": int}], "parts": [{"kind": str, "name": str, **PART}]}
HEADER = dict.fromkeys(("registry", "key", "person", "role", "session", "previous"), str)
HEADER |= {"format": int, "first": int, "count": int, "packs": [str], "checkpoint": object}
HEADER |= {"roster": {"number": int, "sha256": str, "closed": 1}, "compartments": [{"count": int, **PART, "closed": 1}]}
CHECKPOINT = {"size": int, "root": str, "closed": 1}
REQUEST = dict.fromkeys(("key", "person", "name", "device", "age", "role", "created"), str) | {"format": int}


class Refused(Exception):
    """The bundle is refused as a whole: at which step, and why."""


class TooNew(Refused):
    """It says itself that this reader cannot understand it."""


def sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def fits(value: object, shape: Any) -> bool:  # noqa: ANN401 - see above what a shape is
    if isinstance(shape, list):
        return isinstance(value, list) and all(fits(one, shape[0]) for one in value)
    if isinstance(shape, dict):
        names = shape.keys() - {"closed"}
        whole = isinstance(value, dict) and (names == value.keys() if "closed" in shape else names <= value.keys())
        return whole and all(fits(value[name], shape[name]) for name in names)
    return shape is object or type(value) is shape


class Reader:
    step = 1

    def need(self, holds: object, why: str) -> None:
        if not holds:
            raise Refused(self.step, why)

    def read(self, raw: bytes) -> Members:
        """Prove a whole file; what a library refuses on the way is refused at that step."""
        try:
            return self.proven(raw)
        except (ValueError, RecursionError, BadSignatureError, zstandard.ZstdError) as fault:
            raise Refused(self.step, str(fault)) from fault

    def proven(self, raw: bytes) -> Members:
        self.need(raw[:8] == b"\x89STK\r\n\x1a\n", "no bundle, or altered by a transfer as text")
        self.step = 2
        self.need(len(raw) >= 20, "it breaks off")
        major, minor, bits, length = struct.unpack(">HHII", raw[8:20])
        if major != 1 or bits:
            raise TooNew(self.step, f"format {major}.{minor}, bits {bits:#x}")
        self.step = 3
        self.need(length <= 256 << 20 and 20 + length <= len(raw), "the envelope is too large or breaks off")
        self.step = 4
        manifest, _, signer = self.signed(raw[20 : 20 + length], "bundle")
        self.step = 5
        self.manifest(manifest, signer, {"major": major, "minor": minor, "must_understand": bits})
        self.step = 6
        at, parts = 20 + length, []
        for entry in manifest["parts"]:
            parts.append((entry, raw[at : at + entry["stored"]]))
            at += entry["stored"]
            self.need(at <= len(raw) and sha256(parts[-1][1]) == entry["stored_sha256"], "not the part that was signed")
        self.step = 7
        self.need(raw[at:] == b"\x89KTS\r\n\x1a\n", "it does not end where it says")
        segments = self.segments(parts)
        return {"manifest": manifest, "segments": segments, **self.others(parts, segments), "parts": parts}

    def signed(self, raw: bytes, kind: str) -> tuple[Members, bytes, str]:
        """Return the payload, read and as bytes, of an envelope with one signature, and the key that made it."""
        envelope, name = self.json(raw), f"application/vnd.stocktake.{kind}+json"
        self.need(fits(envelope, ENVELOPE) and envelope["payloadType"] == name, "another envelope")
        payload, signatures = self.unbase64(envelope["payload"]), envelope["signatures"]
        self.need(len(signatures) == 1 and HEX.fullmatch(signatures[0]["keyid"]), "not signed by one key")
        key, signature = bytes.fromhex(signatures[0]["keyid"]), self.unbase64(signatures[0]["sig"])
        self.need(len(signature) == 64 and crypto_core_ed25519_is_valid_point(key), "a key or signature that is none")
        VerifyKey(key).verify(b"DSSEv1 %d %s %d %s" % (len(name), name.encode(), len(payload), payload), signature)
        return self.json(payload), payload, key.hex()

    def json(self, raw: bytes) -> Members:
        # a number that is none here becomes a text, and so differs from what was read
        whole = {"parse_int": lambda text: int(text) if abs(int(text)) < 1 << 53 else text}
        value = json.loads(raw.decode(), **whole, parse_float=str, parse_constant=str)
        again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
        self.need(again == raw, "JSON that is not in its canonical form")
        return value

    def unbase64(self, text: str) -> bytes:
        raw = base64.b64decode(text, validate=True)
        self.need(base64.b64encode(raw).decode() == text, "base64 that is not in its canonical form")
        return raw

    def manifest(self, manifest: Members, signer: str, version: Members) -> None:
        self.need(fits(manifest, MANIFEST), "a member is missing or of another kind")
        self.need(manifest["format"].items() >= version.items(), "another version than the one signed")
        self.need(manifest["writer"] == signer, "signed by another key than its writer's")
        for part in manifest["parts"]:
            kind, stored, raw = part["kind"], part["stored"], part["raw"]
            self.need(0 <= stored <= 2 << 30 and 0 <= raw <= 2 << 30, "a part is too large")
            self.need(raw <= 64 << 20 or kind not in COMPRESSED, "a part would unpack to too much")
            as_stored = (raw, part["raw_sha256"]) == (stored, part["stored_sha256"])
            self.need(as_stored or kind not in PLAIN, "a part has two lengths or hashes")
            self.need(not part["label"] or kind not in UNLABELLED, "a label on a kind that has none")
        names = {(part["kind"], part["name"], part["label"]) for part in manifest["parts"]}
        self.need(len(names) == len(manifest["parts"]), "a part is named twice")

    def segments(self, parts: list[tuple[Members, bytes]]) -> list[Members]:
        found, bodies = [], {(part["kind"], part["name"], part["label"]): (part, raw) for part, raw in parts}
        for part, envelope in parts:
            if part["kind"] == "header":
                self.step = 8
                header, payload, signer = self.signed(envelope, "segment")
                self.header(header, signer)
                self.need(sha256(payload) == part["name"], "a header under another name")
                found.append({"name": part["name"], "header": header, "compartments": {}, "sidecars": {}})
                for entry in header["compartments"]:
                    body, beside = ((kind, part["name"], entry["label"]) for kind in ("compartment", "sidecar"))
                    if body in bodies:
                        named, raw = bodies.pop(body)
                        ops = self.compartment(header, entry, raw)
                        self.need(
                            entry.items() >= {n: named[n] for n in ("raw", "raw_sha256")}.items(), "other figures"
                        )
                        found[-1]["compartments"][entry["label"]] = ops
                        if beside in bodies:
                            pairs = self.sidecars({op["value"] for op in ops}, *bodies.pop(beside))
                            found[-1]["sidecars"][entry["label"]] = pairs
        self.step = 9
        self.need(not {"compartment", "sidecar"} & {kind for kind, *_ in bodies}, "a part without what it belongs to")
        return found

    def header(self, header: Members, signer: str) -> None:
        self.need(fits(header, HEADER), "a member is missing, of another kind or one too many")
        self.need(header["format"] == 1 and header["key"] == signer, "another format, or signed by another key")
        roster, checkpoint, entries = header["roster"], header["checkpoint"], header["compartments"]
        self.need(checkpoint is None or fits(checkpoint, CHECKPOINT), "no checkpoint")
        labels, counts = [one["label"] for one in entries], [one["count"] for one in entries]
        self.need(1 <= len(labels) <= 64 and labels == sorted(set(labels)), "too many labels, none, or in no order")
        self.need(min(counts) >= 1 and sum(counts) == header["count"] <= 2000, "the counts do not add up")
        self.need(header["first"] >= 1 and header["first"] + header["count"] <= 1 << 32, "its numbers do not fit")
        self.need((header["first"] == 1) == (header["previous"] == ""), "its predecessor does not fit")
        self.need(all(0 < one["raw"] <= 64 << 20 and one["stored"] >= 1 for one in entries), "a length out of bounds")
        hashes = [*header["packs"], *(one[name] for one in entries for name in ("raw_sha256", "stored_sha256"))]
        hashes += [header["previous"]] if header["previous"] else []
        hashes += [roster["sha256"]] if roster["number"] or roster["sha256"] else []
        hashes += [checkpoint["root"]] if checkpoint else []
        self.need(all(map(HEX.fullmatch, hashes)) and all(map(LABEL.fullmatch, labels)), "no hash, or no label")

    def inflate(self, stored: bytes, sizes: Members) -> bytes:
        stated = zstandard.get_frame_parameters(stored).content_size
        self.need(stated == sizes["raw"], "it states another length than was signed")
        raw = zstandard.ZstdDecompressor().decompress(stored, allow_extra_data=False)
        self.need(len(raw) == stated and sha256(raw) == sizes["raw_sha256"], "it inflates to something else")
        return raw

    def compartment(self, header: Members, entry: Members, stored: bytes) -> list[Members]:
        self.step = 9
        self.need(len(stored) == entry["stored"] and sha256(stored) == entry["stored_sha256"], "not the one signed")
        packed = self.msgpack(self.inflate(stored, entry)[32:])
        self.need(fits(packed, [object]) and len(packed) == 19 and fits(packed[3:6], [[str]]), "other columns")
        count, keys, records, fields, elements, bases, *columns, joined = packed
        self.need(type(count) is int and 0 < count <= 2000 and count == entry["count"], "another count")
        self.need(fits([keys, records, joined, *columns], [bytes]), "other columns")
        self.need(all(len(one) <= 100 and FIELD.fullmatch(one) for one in fields), "no field's id")
        self.need(all(len(one) <= 1000 for one in elements), "too long an element")
        self.need(len(keys) % 32 == 0 and len(records) % 16 == 0, "a table has the wrong length")
        keys = [keys[i : i + 32] for i in range(0, len(keys), 32)]
        records = [records[i : i + 16] for i in range(0, len(records), 16)]
        tables = (keys, records, fields, elements, bases)
        self.need(all(len(set(table)) == len(table) for table in tables), "a table names an entry twice")
        steps, record, of, element, basis = (self.planes(column, 2, count) for column in columns[:5])
        shown = {
            "seq": list(accumulate(steps, initial=header["first"]))[1:],
            "record": [one.hex() for one in self.pick(records, record)],
            "field": self.pick(fields, of),
            "element": self.pick(elements, element),
            "time": list(accumulate(self.planes(columns[5], 8, count, signed=True))),
            "value": [self.value(raw) for raw in joined.split(b"\n")],
            "supersedes": self.ids(keys, count, *columns[6:9]),
            "observes": self.ids(keys, count, *columns[9:12]),
            "basis": self.pick(bases, basis),
        }
        self.need(0 not in steps[1:] and sum(steps) < header["count"], "its numbers do not rise, or do not fit")
        self.need(all(0 <= one < 1 << 63 for one in shown["time"]), "a time out of bounds")
        self.need(len(shown["value"]) == count, "another number of values")
        readable = any(not value.startswith(('{"$sealed":"', "null")) for value in shown["value"])
        self.need(not readable or not entry["label"].startswith("sealed@"), "a sealed value is readable")
        return [dict(zip(shown, row, strict=True)) for row in zip(*shown.values(), strict=True)]

    def value(self, raw: bytes) -> str:
        """Return a value's text, which is one text of JSON, not necessarily canonical, without blanks around it."""
        whole = json.loads(raw.decode(), parse_int=str, parse_constant=int)  # int takes no NaN: refused
        self.need(json.dumps(whole, ensure_ascii=False).encode() and raw.strip(b" \t\r") == raw, "blanks around it")
        return raw.decode()

    def pick(self, table: list[Any], indexes: list[int]) -> list[Any]:
        self.need(all(index < len(table) for index in indexes), "an index leads nowhere")
        return [table[index] for index in indexes]

    def ids(self, keys: list[bytes], count: int, counts: bytes, key: bytes, seq: bytes) -> list[list[str]]:
        ends = list(accumulate(self.planes(counts, 2, count), initial=0))
        numbers = self.planes(seq, 4, ends[-1])
        which = self.pick(keys, self.planes(key, 2, ends[-1]))
        flat = [key.hex() + f"{number:016x}" for key, number in zip(which, numbers, strict=True)]
        return [flat[a:b] for a, b in pairwise(ends)]

    def planes(self, raw: bytes, width: int, count: int, *, signed: bool = False) -> list[int]:
        self.need(len(raw) == width * count, "a column has the wrong length")
        return [int.from_bytes(raw[i::count], "little", signed=signed) for i in range(count)]

    def sidecars(self, stand: set[str], sizes: Members, stored: bytes) -> list[Members]:
        self.step = 10
        pairs = self.msgpack(self.inflate(stored, sizes))
        self.need(fits(pairs, [[bytes]]) and all(len(one) == 2 and len(one[0]) == 16 for one in pairs), "no pairs")
        self.need(all(f'{{"$commit":"{sha256(b"".join(one))}"}}' in stand for one in pairs), "it fits no value")
        return [{"salt": salt.hex(), "value": value.decode()} for salt, value in pairs]

    def others(self, parts: list[tuple[Members, bytes]], segments: list[Members]) -> Members:
        self.step = 11
        found: Members = {"requests": [], "packs": [], "blobs": [], "kept": []}
        texts = [op["value"] for one in segments for ops in one["compartments"].values() for op in ops]
        files = {text.partition('"sha256":"')[2][:64] for text in texts if text.startswith("{")}
        for part, stored in parts:
            kind, name = part["kind"], part["name"]
            if kind == "request":
                found["requests"].append(self.request(stored))
            elif kind in ("pack", "blob"):
                content = self.inflate(stored, part) if kind == "pack" else stored
                self.need(sha256(content) == name, "a pack or file with another content")
                self.need(kind == "pack" or name in files, "a file that no value names")
                found[f"{kind}s"].append(name)
            elif kind == "receipt" or kind not in COMPRESSED | PLAIN:
                found["kept"].append([kind, name, part["label"]])
        return found

    def request(self, envelope: bytes) -> Members:
        request, _, signer = self.signed(envelope, "enrolment")
        self.need(fits(request, REQUEST) and request["format"] == 1 and request["key"] == signer, "not its own key's")
        self.need(ID.fullmatch(request["person"]) and request["role"] in ROLES, "no id, or no role")
        self.need(all(len(request[name]) <= 200 for name in ("name", "device", "created")), "too long a name")
        self.need(re.fullmatch("age1[02-9ac-hj-np-z]{58}", request["age"]), "no age recipient")  # its checksum: by age
        return request

    def msgpack(self, raw: bytes) -> Any:  # noqa: ANN401 - what is in it is for the caller to check
        """Read the part of MessagePack that the format uses: whole numbers from 0 on, str, bin and array."""
        at = 0

        def take(length: int) -> bytes:
            nonlocal at
            at += length
            self.need(at <= len(raw), "it breaks off")
            return raw[at - length : at]

        def value() -> object:
            head = take(1)[0]
            if head < 0x80 or head in NUMBERS:
                return head if head < 0x80 else int.from_bytes(take(NUMBERS[head]), "big")
            short = 0x90 <= head < 0xC0
            self.need(short or head in SIZES, "a kind of value that is not used here")
            size = head & (15 if head < 0xA0 else 31) if short else int.from_bytes(take(SIZES[head]), "big")
            if head < 0xA0 or head >= 0xDC:
                return [value() for _ in range(size)]
            return take(size) if 0xC4 <= head <= 0xC6 else take(size).decode()

        found = value()
        self.need(at == len(raw), "something behind its end")
        return found
