"""Published vectors: RFC 8032's and the Ed25519 reference's signatures, RFC 8785's examples, DSSE's encoding."""

# ruff: noqa: E501 - published vectors stand as they were published

from __future__ import annotations

import importlib.resources
import json

import pytest
import rfc8785
from nacl.signing import SigningKey

from desktop.trust.envelope import is_sound_key, pae, require_canonical, verify
from desktop.trust.errors import BadSignature

L = 2**252 + 27742317777372353535851937790883648493
RFC_8032 = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
]  # fmt: skip
LOW_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
]
NOT_CANONICAL = [
    "0100000000000000000000000000000000000000000000000000000000000080",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
]


@pytest.mark.parametrize(("seed", "key", "message", "signature"), RFC_8032)
def test_rfc_8032_section_7_1(seed: str, key: str, message: str, signature: str) -> None:
    raw = bytes.fromhex(message)
    assert bytes(SigningKey(bytes.fromhex(seed)).verify_key).hex() == key
    assert SigningKey(bytes.fromhex(seed)).sign(raw).signature.hex() == signature
    assert verify(key, raw, bytes.fromhex(signature))
    assert not verify(key, raw + b"x", bytes.fromhex(signature))


@pytest.mark.parametrize("key", LOW_ORDER + NOT_CANONICAL)
def test_keys_of_low_order_and_in_other_forms_verify_nothing(key: str) -> None:
    assert not is_sound_key(key)
    identity = bytes([1]) + bytes(31)
    for r in (identity, bytes.fromhex(key)):
        assert not verify(key, b"anything", r + bytes(32))


def test_a_signature_with_a_larger_s_is_refused() -> None:
    _, key, message, signature = RFC_8032[1]
    raw = bytes.fromhex(signature)
    s = int.from_bytes(raw[32:], "little")
    for larger in (s + L, s + 2 * L):
        assert not verify(key, bytes.fromhex(message), raw[:32] + larger.to_bytes(32, "little"))


@pytest.mark.parametrize("r", [*LOW_ORDER, *NOT_CANONICAL])
def test_a_signature_whose_r_is_of_low_order_or_another_form_is_refused(r: str) -> None:
    _, key, message, signature = RFC_8032[1]
    assert not verify(key, bytes.fromhex(message), bytes.fromhex(r) + bytes.fromhex(signature)[32:])


@pytest.mark.slow
def test_the_reference_s_sign_input() -> None:
    """1,024 lines of seed‖key : key : message : signature‖message, as djb's ed25519 ships them."""
    file = importlib.resources.files("cryptography_vectors") / "asymmetric/Ed25519/sign.input"
    lines = file.read_text().splitlines()
    assert len(lines) == 1024
    for number, line in enumerate(lines):
        seed, key, message, signed = line.split(":")[:4]
        raw, signature = bytes.fromhex(message), bytes.fromhex(signed)[:64]
        signing = SigningKey(bytes.fromhex(seed)[:32])
        assert signing.sign(raw).signature == signature
        assert verify(key, raw, signature)
        forged = bytearray(signature)
        forged[number % 64] ^= 1 << number % 8
        assert not verify(key, raw, bytes(forged))
        assert not verify(key, raw + b"x", signature)


CANONICAL = {
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}': '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    r'{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",'
    r'"\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}': (
        '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",'
        '"\u20ac":"Euro Sign","\U0001f600":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}'
    ),
    '[56,{"d":true,"10":null,"1":[]}]': '[56,{"1":[],"10":null,"d":true}]',
}


@pytest.mark.parametrize("given", CANONICAL)
def test_rfc_8785_s_examples(given: str) -> None:
    canonical = CANONICAL[given].encode()
    assert rfc8785.dumps(json.loads(given)) == canonical
    require_canonical(canonical)
    with pytest.raises(BadSignature):
        require_canonical(given.encode())


@pytest.mark.parametrize(
    "payload",
    [
        b'{"a":1,"a":1}', b'{"a":1,"a":2}', b'{"b":1,"a":2}', b'{"a": 1}', b'{"a":1}\n', b"\xef\xbb\xbf{}", b'{"a":01}',
        b'{"a":1.0}', b'{"a":-0}', b'{"a":1e2}', b'{"a":NaN}', b'{"a":Infinity}', b'{"a":9007199254740993}',
        b'{"a":1e999}', b'{"a":"\\ud800"}', b'{"a":"\\u0041"}', b'{"a":"\\/"}', b'{"a":"\xff"}', b"[" * 100_000,
        b'{"a":' * 50_000, b"", b"nul",
    ],
    ids=lambda payload: repr(payload[:20]),
)  # fmt: skip
def test_what_is_not_canonical_json_is_refused(payload: bytes) -> None:
    with pytest.raises(BadSignature):
        require_canonical(payload)


def test_dsse_s_example_of_its_encoding() -> None:
    assert (
        pae("http://example.com/HelloWorld", b"hello world")
        == b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )
    assert pae("", b"") == b"DSSEv1 0  0 "
