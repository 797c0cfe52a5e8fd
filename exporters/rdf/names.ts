import { replaceUnwritable } from '../replaceUnwritable.ts';

/** What stands in an IRI as it is: letters, digits and a few signs; everything else is percent-encoded. */
const ENCODED = /[^\p{L}\p{M}\p{N}._~@!$&'()*+,;=-]/gu;

const encoder = new TextEncoder();

function encodePart(id: string): string {
  return id.replaceAll(ENCODED, (character) =>
    Array.from(
      encoder.encode(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );
}

/** The names of things in linked data. They are URNs, since Attest has no address on the web. */
export const nameEntity = (id: string): string => `urn:attest:entity:${encodePart(id)}`;
export const nameDocument = (id: string): string => `urn:attest:document:${encodePart(id)}`;
export const nameStatement = (id: string): string => `urn:attest:statement:${encodePart(id)}`;
export const nameLink = (edgeId: string): string => `urn:attest:link:${encodePart(edgeId)}`;
export const nameRelation = (relation: string): string => `urn:attest:relation:${encodePart(relation)}`;

const FORBIDDEN_IN_IRI = /[\p{Cc}\s<>"{}|^`\\]/gu;

/** A web address as an IRI; undefined when it is none. */
export function readAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\/\S/.test(url)) return undefined;
  return replaceUnwritable(url).replaceAll(FORBIDDEN_IN_IRI, encodePart);
}
