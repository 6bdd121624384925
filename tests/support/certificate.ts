import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

// The least that a certificate is made of (RFC 5280), written in DER by hand: Node makes none.

const SHA256_WITH_ECDSA = '06082a8648ce3d040302';
const COMMON_NAME = '0603550403';
const ALTERNATIVE_NAMES = '0603551d11';
const UTC_TIME = 0x17;
const DAYS = 2; // around today: a test does not run for longer

function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  );
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: (Buffer | string)[]) => der(0x30, ...parts);
const hex = (text: string) => Buffer.from(text).toString('hex');

function moment(days: number): Buffer {
  const at = new Date(Date.now() + days * 86_400_000);
  const digits = at
    .toISOString()
    .replace(/[-:T]|\..*$/g, '')
    .slice(2);
  return der(UTC_TIME, hex(`${digits}Z`));
}

/** A key and a certificate for one name, signed by itself and made anew each time. */
export function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const algorithm = sequence(SHA256_WITH_ECDSA);
  const owner = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, hex(name)))));
  const names = sequence(der(0x82, hex(name)));
  const extension = sequence(ALTERNATIVE_NAMES, der(0x04, names));
  const contents = sequence(
    der(0xa0, der(0x02, '02')), // the third version, which has extensions
    der(0x02, '01'),
    ...[algorithm, owner, sequence(moment(-DAYS), moment(DAYS)), owner, publicKey],
    der(0xa3, sequence(extension)),
  );
  const signature = sign('sha256', contents, createPrivateKey(privateKey));
  const whole = sequence(contents, algorithm, der(0x03, '00', signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
