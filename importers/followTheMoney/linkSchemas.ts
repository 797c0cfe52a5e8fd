import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';

/** An entity of FollowTheMoney that is an edge: the properties that hold its ends, and what it says where its role does not. */
export interface LinkSchema {
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly relation?: RelationId;
  readonly label: string;
}

/** Every schema with an `edge` in FollowTheMoney 4.5 and 3.8; tests/importers compares both models. */
export const LINK_SCHEMAS: ReadonlyMap<string, LinkSchema> = new Map<string, LinkSchema>([
  ['Associate', link('person', 'associate', 'associated with', { isDirected: false })],
  ['ContractAward', link('contract', 'supplier', 'awarded to')],
  ['CourtCaseParty', link('party', 'case', 'involved in')],
  ['Debt', link('debtor', 'creditor', 'owes')],
  ['Directorship', link('director', 'organization', 'directs', { relation: 'leads' })],
  ['Documentation', link('document', 'entity', 'documents', { isDirected: false })],
  ['Employment', link('employee', 'employer', 'works for', { relation: 'works-for' })],
  ['Family', link('person', 'relative', 'related to', { isDirected: false, relation: 'family-of' })],
  ['Membership', link('member', 'organization', 'belongs to', { relation: 'member-of' })],
  ['Occupancy', link('holder', 'post', 'holds')],
  ['Ownership', link('owner', 'asset', 'owns', { relation: 'owns' })],
  ['Payment', link('payer', 'beneficiary', 'paid')],
  ['ProjectParticipant', link('participant', 'project', 'participates in')],
  ['Representation', link('agent', 'client', 'represents', { relation: 'represents' })],
  ['Succession', link('predecessor', 'successor', 'precedes')],
  ['UnknownLink', link('subject', 'object', 'linked to', { isDirected: false })],
]);

function link(
  source: string,
  target: string,
  label: string,
  { isDirected = true, relation }: Partial<Pick<LinkSchema, 'isDirected' | 'relation'>> = {},
): LinkSchema {
  return { source, target, label, isDirected, ...(relation && { relation }) };
}

/** What holds texts: named as the source of a link, never an actor. */
export const DOCUMENT_SCHEMAS: ReadonlySet<string> = new Set([
  'Article',
  'Audio',
  'Document',
  'Email',
  'Folder',
  'HyperText',
  'Image',
  'Message',
  'Package',
  'Page',
  'Pages',
  'PlainText',
  'Table',
  'Video',
  'Workbook',
]);

/** Records about an actor that are neither an actor nor a link between two. */
export const SIDE_SCHEMAS: ReadonlySet<string> = new Set([
  'Call',
  'EconomicActivity',
  'Identification',
  'Mention',
  'Note',
  'Passport',
  'Risk',
  'Sanction',
  'Similar',
  'TaxRoll',
]);
