const HEAD_BYTES = 2048;
const CHARSET = /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i;

/** The encoding that an HTML page says it is in. */
export function findCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))?.[1]?.toLowerCase();
}
