import type { Reader } from './reading.ts';

const HEAD_BYTES = 4096;
const KINDS: readonly (readonly [begin: RegExp, reader: Reader['id']])[] = [
  [/^%PDF-/, 'pdf'],
  [/^PK\p{Cc}{2}.{26}(?:\[Content_Types\]\.xml|_rels\/|word\/|docProps\/)/su, 'word'],
  [/^PK\p{Cc}{2}/u, 'zip'],
  [/^\s*<(?:!doctype html|html)\b/i, 'page'],
  [/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/, 'feed'],
  [
    /^(?:From|Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Date|Subject): .*\r?\n[\w-]+: /,
    'mail',
  ],
];

/** The reader for bytes that have no name, by how they begin; plain text where nothing else is told. */
export function tellKind(bytes: Uint8Array): Reader['id'] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).replace(/^ï»¿/, '');
  return KINDS.find(([begin]) => begin.test(head))?.[1] ?? 'text';
}
