const HEAD_BYTES = 2048;
const CHARSET = /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i;
const XML_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i;

/** The encoding that a page or an XML file says it is in. */
export function findCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return (XML_ENCODING.exec(head) ?? CHARSET.exec(head))?.[1]?.toLowerCase();
}
