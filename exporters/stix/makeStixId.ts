import { hashSha1 } from './hashSha1.ts';

/** Attest's own namespace, as STIX 2.1 (2.9) asks of objects that are not observables. */
const NAMESPACE = '5d0c8f3a-6c1e-5f0b-9a53-0f6f1b7f2c11';

const encoder = new TextEncoder();
const namespaceBytes = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g) ?? [], (byte) =>
  Number.parseInt(byte, 16),
);

/** The id of a STIX object, the same for the same kind and name: TYPE--UUID, with a UUID of version 5 (RFC 9562, 5.5). */
export function makeStixId(type: string, name: string): string {
  const named = encoder.encode(`${type}:${name}`);
  const bytes = new Uint8Array(namespaceBytes.length + named.length);
  bytes.set(namespaceBytes);
  bytes.set(named, namespaceBytes.length);
  const hash = hashSha1(bytes).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${type}--${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
