"""Envelopes: published vectors hold, what is malformed never verifies, and no change goes unnoticed."""

from __future__ import annotations

import base64
import json
import string
from typing import TYPE_CHECKING

import msgspec
import pytest
from nacl.bindings import crypto_core_ed25519_add
from nacl.signing import SigningKey

from desktop.trust.envelope import Envelope, Signature, is_sound_key, pae, parse, require_canonical, sign, verify
from desktop.trust.errors import BadSignature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KIND = "application/vnd.stocktake.test+json"
ORDER = 2**252 + 27742317777372353535851937790883648493
RFC_8032 = {  # section 7.1: secret key, public key, message, signature
    "TEST 1": (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
            "655141438e7a100b"
        ),
    ),
    "TEST 2": (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aee"
            "b00d291612bb0c00"
        ),
    ),
    "TEST 3": (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28d"
            "c027beceea1ec40a"
        ),
    ),
}
EIGHTH = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"  # a point of order 8
LOW_ORDER = [
    "00" * 32,
    "00" * 31 + "80",
    "01" + "00" * 31,
    "ec" + "ff" * 30 + "7f",
    EIGHTH,
    EIGHTH[:-2] + "85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
]
NOT_CANONICAL = [f"{low:02x}" + "ff" * 30 + high for low in range(0xED, 0x100) for high in ("7f", "ff")]


@pytest.mark.parametrize("test", RFC_8032)
def test_the_vectors_of_rfc_8032_verify_and_are_what_we_sign(test: str) -> None:
    seed, public, message, signature = RFC_8032[test]
    signed = SigningKey(bytes.fromhex(seed)).sign(bytes.fromhex(message)).signature
    assert signed.hex() == signature
    assert verify(public, bytes.fromhex(message), signed)
    assert not verify(public, bytes.fromhex(message) + b"x", signed)


@pytest.mark.parametrize("test", RFC_8032)
def test_a_signature_with_s_raised_by_the_group_order_is_refused(test: str) -> None:
    _, public, message, signature = RFC_8032[test]
    r, s = bytes.fromhex(signature)[:32], int.from_bytes(bytes.fromhex(signature)[32:], "little")
    assert not verify(public, bytes.fromhex(message), r + (s + ORDER).to_bytes(32, "little"))


def test_a_signature_is_64_bytes_long() -> None:
    _, public, message, signature = RFC_8032["TEST 3"]
    assert not verify(public, bytes.fromhex(message), bytes.fromhex(signature)[:-1])
    # the signature's overhang must not be taken for the message's beginning
    assert not verify(public, b"\x82", bytes.fromhex(signature + "af"))


@pytest.mark.parametrize("key", [*LOW_ORDER, *NOT_CANONICAL])
def test_a_key_of_low_order_or_not_canonical_is_unsound_and_verifies_nothing(key: str) -> None:
    assert not is_sound_key(key)
    assert not verify(key, b"anything", bytes.fromhex(LOW_ORDER[2]) + bytes(32))


def test_a_key_outside_the_main_subgroup_is_unsound() -> None:
    sound = RFC_8032["TEST 1"][1]
    assert is_sound_key(sound)
    assert not is_sound_key(crypto_core_ed25519_add(bytes.fromhex(sound), bytes.fromhex(EIGHTH)).hex())


@pytest.mark.parametrize(
    "change",
    [str.upper, lambda key: key[:-2], lambda key: key + "00", lambda key: f" {key}", lambda key: f"zz{key[2:]}"],
)
def test_a_key_is_written_in_one_way_only(change: Callable[[str], str]) -> None:
    _, public, message, signature = RFC_8032["TEST 2"]
    assert not is_sound_key(change(public))
    assert not verify(change(public), bytes.fromhex(message), bytes.fromhex(signature))


@pytest.mark.parametrize(
    ("kind", "payload", "encoded"),
    [
        ("http://example.com/HelloWorld", "hello world", "DSSEv1 29 http://example.com/HelloWorld 11 hello world"),
        ("", "", "DSSEv1 0  0 "),
        ("http://example.com/HelloWorld", "ಠ", "DSSEv1 29 http://example.com/HelloWorld 3 ಠ"),
        ("ಠ", "hello", "DSSEv1 3 ಠ 5 hello"),
    ],
)
def test_the_pre_authentication_encoding_is_that_of_dsse(kind: str, payload: str, encoded: str) -> None:
    assert pae(kind, payload.encode()) == encoded.encode()


def test_what_was_signed_is_parsed_again(signing: Callable[[str], SigningKey], public: Callable[[str], str]) -> None:
    envelope = sign(KIND, b'{"a":1}', signing("amina"), signing("ben"))
    assert parse(envelope.encode(), KIND) == envelope
    assert json.loads(envelope.encode()) == {
        "payload": "eyJhIjoxfQ==",
        "payloadType": KIND,
        "signatures": [{"keyid": one.keyid, "sig": base64.b64encode(one.sig).decode()} for one in envelope.signatures],
    }
    assert [one.keyid for one in envelope.signatures] == [public("amina"), public("ben")]


def test_each_key_counts_once_however_often_it_signed(
    signing: Callable[[str], SigningKey], public: Callable[[str], str]
) -> None:
    envelope = sign(KIND, b"{}", signing("amina"), signing("amina"), signing("ben"))
    listed = [public("amina"), public("amina"), public("cleo")]
    assert envelope.signers(listed) == {public("amina")}


def test_the_key_id_is_a_hint_only(signing: Callable[[str], SigningKey], public: Callable[[str], str]) -> None:
    (signature,) = sign(KIND, b"{}", signing("amina")).signatures
    claimed = Envelope(KIND, b"{}", (Signature(public("ben"), signature.sig),))
    assert claimed.signers([public("amina"), public("ben")]) == {public("amina")}


def test_a_signature_for_one_kind_is_none_for_another(
    signing: Callable[[str], SigningKey], public: Callable[[str], str]
) -> None:
    envelope = sign(KIND, b"{}", signing("amina"))
    assert envelope.signed_by(public("amina"))
    assert not Envelope("another", b"{}", envelope.signatures).signed_by(public("amina"))


def test_the_sole_signer_is_the_key_that_verifies(
    signing: Callable[[str], SigningKey], public: Callable[[str], str]
) -> None:
    assert sign(KIND, b"{}", signing("amina")).sole_signer() == public("amina")


@pytest.mark.parametrize("signers", [[], ["amina", "amina"], ["amina", "ben"]])
def test_there_is_no_sole_signer_without_exactly_one_signature(
    signers: list[str], signing: Callable[[str], SigningKey]
) -> None:
    with pytest.raises(BadSignature, match="not signed by the one key"):
        sign(KIND, b"{}", *map(signing, signers)).sole_signer()


def test_the_sole_signer_is_never_merely_claimed(
    signing: Callable[[str], SigningKey], public: Callable[[str], str]
) -> None:
    (signature,) = sign(KIND, b"{}", signing("amina")).signatures
    with pytest.raises(BadSignature, match="not signed by the one key"):
        Envelope(KIND, b"{}", (Signature(public("ben"), signature.sig),)).sole_signer()


def changes(raw: bytes) -> Iterator[bytes]:
    """Give every envelope that differs in one character, by its lowest bit as a byte or as a digit of base64."""
    digits = (string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/").encode()
    for place, char in enumerate(raw):
        others = {char ^ 1} | ({digits[digits.index(char) ^ 1]} if char in digits else set())
        yield from (raw[:place] + bytes([other]) + raw[place + 1 :] for other in others)


def test_no_single_character_can_be_changed_unnoticed(signing: Callable[[str], SigningKey]) -> None:
    raw = sign(KIND, b'{"ab":1}', signing("amina")).encode()
    assert parse(raw, KIND).sole_signer()
    for changed in changes(raw):
        with pytest.raises(BadSignature):
            parse(changed, KIND).sole_signer()


def test_spare_bits_of_base64_are_refused_in_payload_and_signature(signing: Callable[[str], SigningKey]) -> None:
    raw = sign(KIND, b"{ }{}", signing("amina")).encode()
    payload, signature = (json.loads(raw)["payload"], json.loads(raw)["signatures"][0]["sig"])
    for text, last in ((payload, payload[-2]), (signature, signature[-3])):
        spare = text[: text.rindex(last)] + chr(ord(last) + 1) + text[text.rindex(last) + 1 :]
        assert base64.b64decode(spare) == base64.b64decode(text)
        with pytest.raises(BadSignature, match="not in its canonical form"):
            parse(raw.replace(text.encode(), spare.encode()), KIND)


@pytest.mark.parametrize("bad", ["A", "A===", "AA=A", "AAA", "AA AA", "AA-_", "ÄÄÄÄ"])
def test_what_is_no_base64_is_refused(bad: str) -> None:
    for payload, signature in ((bad, "AAAA"), ("AAAA", bad)):
        wire = {"payload": payload, "payloadType": KIND, "signatures": [{"keyid": "", "sig": signature}]}
        raw = json.dumps(wire, separators=(",", ":"), ensure_ascii=False).encode()
        with pytest.raises(BadSignature, match=r"base64|not in its canonical form"):
            parse(raw, KIND)


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw + b"\n",
        lambda raw: raw.replace(b'":"', b'": "', 1),
        lambda raw: raw.replace(b"stocktake", b"stockta\\u006be"),
        lambda raw: raw.replace(b"{", b'{"payload":"",', 1),
    ],
)
def test_an_envelope_has_one_form_only(change: Callable[[bytes], bytes], signing: Callable[[str], SigningKey]) -> None:
    raw = sign(KIND, b"{}", signing("amina")).encode()
    assert change(raw) != raw
    with pytest.raises(BadSignature, match="not in its canonical form"):
        parse(change(raw), KIND)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"payload":"\xff","payloadType":"","signatures":[]}',
        b'{"more":1,"payload":"","payloadType":"","signatures":[]}',
    ],
)
def test_what_is_no_envelope_is_refused(raw: bytes) -> None:
    with pytest.raises(BadSignature, match="cannot be read"):
        parse(raw, KIND)


def test_an_envelope_of_another_kind_is_refused_by_name(signing: Callable[[str], SigningKey]) -> None:
    with pytest.raises(BadSignature, match="of the kind other, not application"):
        parse(sign("other", b"{}", signing("amina")).encode(), KIND)


def test_no_more_than_64_signatures_are_read(signing: Callable[[str], SigningKey]) -> None:
    (signature,) = sign(KIND, b"{}", signing("amina")).signatures
    assert parse(Envelope(KIND, b"{}", (signature,) * 64).encode(), KIND)
    with pytest.raises(BadSignature, match="cannot be read"):
        parse(Envelope(KIND, b"{}", (signature,) * 65).encode(), KIND)


@pytest.mark.parametrize(
    "text",
    [
        # RFC 8785, section 3.2.3
        (
            '{"\\r":"Carriage Return","1":"One","\x80":"Control","ö":"Latin Small Letter O With Diaeresis",'
            '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}'
        ),
        # section 3.2.2 and 3.2.4
        (
            '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
            '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
        ),
        # appendix B
        "[0,5e-324,-5e-324,1.7976931348623157e+308,-9007199254740991,9.999999999999997e+22,1e+23,1e+21]",
        "[9.999999999999997e-7,0.000001,333333333.3333332,333333333.33333325,-0.0000033333333333333333]",
    ],
)
def test_the_canonical_texts_of_rfc_8785_pass(text: str) -> None:
    require_canonical(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        '{"b":1,"a":1}',
        '{"€":1,"\\r":1}',
        '{"\ufb33":1,"😀":1}',
        '{"a":1,"a":1}',
        '{"a": 1}',
        " 1",
        "1E30",
        "1e30",
        "4.50",
        "2e-3",
        "0.0000001",
        "1.0",
        "-0",
        "333333333.33333329",
        '"\\u20ac"',
        '"\\/"',
        '"\\u000F"',
        "\ufeff1",
    ],
)
def test_another_text_for_the_same_is_not_canonical(text: str) -> None:
    with pytest.raises(BadSignature, match="not in its canonical form"):
        require_canonical(text.encode())


@pytest.mark.parametrize(
    "payload",
    [b"", b"{", b"NaN", b"1e400", b'"\\ud800"', b"\xff", b"9007199254740992", b"9" * 5000, b"[" * 100_000],
    ids=lambda payload: repr(payload[:8]),
)
def test_what_is_no_proper_json_is_refused(payload: bytes) -> None:
    with pytest.raises(BadSignature, match="no proper JSON"):
        require_canonical(payload)


class Small(msgspec.Struct):
    """What a reader makes of a payload."""

    a: int


@pytest.mark.parametrize("payload", [b'{"a":1}', b'{"a":1,"later":{"b":[1.5]}}'])
def test_a_payload_is_canonical_whether_or_not_all_of_it_is_read(payload: bytes) -> None:
    require_canonical(payload, msgspec.json.decode(payload, type=Small))


@pytest.mark.parametrize(
    "payload", [b'{"a": 1}', b'{"a":2,"a":1}', b'{"later":1,"a":1}', b'{"a":1,"later":1.0}', b'{"a":1}\n']
)
def test_what_a_reader_passes_over_must_be_canonical_too(payload: bytes) -> None:
    with pytest.raises(BadSignature):
        require_canonical(payload, msgspec.json.decode(payload, type=Small))
