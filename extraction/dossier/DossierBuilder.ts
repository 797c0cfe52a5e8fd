import type { Document, Dossier, Entity, Mention, Statement } from '../../graph-data/schema/dossier.ts';
import { listNamed } from '../../graph-data/schema/listNamed.ts';
import { renameNamed } from '../../graph-data/schema/renameNamed.ts';
import type { LinkedMention } from '../actors/resolveActors.ts';
import { UNKNOWN_ACTOR, UNKNOWN_ACTOR_LABEL } from '../actors/unknownActor.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';
import { foldName, slugify } from '../entities/foldName.ts';
import { keyOf } from '../entities/keyOf.ts';
import type { DocumentStatement } from '../statements/readStatements.ts';
import { findMisplacedBodies } from './findMisplacedBodies.ts';

/** What was read from one document. */
export interface Reading {
  readonly document: Document;
  readonly entities: readonly DocumentEntity[];
  readonly mentions: readonly LinkedMention[];
  readonly statements: readonly DocumentStatement[];
}

interface OpenEntity extends Omit<Entity, 'aliases' | 'mentions'> {
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
}

/**
 * Joins readings into a dossier. An entity of a new document is one of the dossier's when their keys agree: a country by
 * its code, an organization, person or place by its full name; groups stay within their document.
 */
export class DossierBuilder {
  private readonly documents: Document[] = [];
  private readonly ids = new Set<string>();
  private readonly entities = new Map<string, OpenEntity>();
  private readonly statements: Statement[] = [];
  private readonly idOfKey = new Map<string, string>();
  /** Those of the base that no text of it mentions: an imported graph's. */
  private readonly imported = new Set<string>();

  constructor(
    private readonly name: string,
    base?: Dossier,
  ) {
    if (!base) return;
    this.documents.push(...base.documents);
    for (const { id } of base.documents) this.ids.add(id);
    this.statements.push(...base.statements);
    const documentOf = new Map(base.statements.map(({ source, evidence }) => [source, evidence.document]));
    for (const entity of base.entities) {
      this.entities.set(entity.id, {
        ...entity,
        aliases: new Set(entity.aliases),
        mentions: [...entity.mentions],
      });
      if (entity.mentions.length === 0 && !entity.unknown) this.imported.add(entity.id);
      const key = entity.unknown
        ? keyOfUnknown(documentOf.get(entity.id) ?? '')
        : keyInDossier({ ...entity, key: keyOf(entity) }, entity.mentions[0]?.document ?? '');
      this.idOfKey.set(key, entity.id);
    }
  }

  add({ document, entities, mentions, statements }: Reading): void {
    this.remove(document.id);
    this.ids.add(document.id);
    const used = new Set(
      statements.flatMap(({ source, target, place, attributedTo }) => [source, target, place, attributedTo]),
    );
    const ids = entities.map((entity, i) =>
      entity.type !== 'group' || used.has(i) ? this.ensure(entity, document.id) : undefined,
    );
    for (const { entity, also, start, end, kind, reason } of mentions)
      for (const index of also === undefined ? [entity] : [entity, also]) {
        const id = ids[index];
        if (id !== undefined)
          this.entities.get(id)?.mentions.push({ document: document.id, start, end, kind, reason });
      }
    const unknown = used.has(UNKNOWN_ACTOR) ? this.ensureUnknown(document.id) : '';
    const idAt = (index: number) => (index === UNKNOWN_ACTOR ? unknown : (ids[index] ?? ''));
    statements.forEach(({ source, target, place, attributedTo, ...statement }, n) => {
      this.statements.push({
        id: `${document.id}#${n + 1}`,
        source: idAt(source),
        target: idAt(target),
        ...statement,
        ...(place === undefined ? {} : { place: idAt(place) }),
        ...(attributedTo === undefined ? {} : { attributedTo: idAt(attributedTo) }),
      });
    });
    this.documents.push(document);
  }

  build(): Dossier {
    this.joinFamilyNames();
    this.moveBodies();
    const named = new Set(this.statements.flatMap(listNamed));
    return {
      format: 'attest-dossier',
      version: 1,
      name: this.name,
      documents: [...this.documents],
      entities: Array.from(this.entities.values(), ({ aliases, label, ...entity }) => ({
        ...entity,
        label,
        aliases: [...aliases].filter((alias) => alias !== label),
      })).filter(({ id, mentions }) => mentions.length > 0 || named.has(id) || this.imported.has(id)),
      statements: [...this.statements],
    };
  }

  /** A person known in a document by family name alone is the only one of that name in the dossier, where there is only one. */
  private joinFamilyNames(): void {
    const bearers = new Map<string, OpenEntity[]>();
    for (const entity of this.entities.values()) {
      const family =
        entity.type === 'person' && entity.label.includes(' ')
          ? foldName(entity.label.split(' ').at(-1) ?? '')
          : '';
      if (family !== '') bearers.set(family, [...(bearers.get(family) ?? []), entity]);
    }
    const renamed = new Map<string, string>();
    for (const entity of [...this.entities.values()]) {
      if (entity.type !== 'person' || entity.label.includes(' ')) continue;
      const [bearer, ...others] = bearers.get(foldName(entity.label)) ?? [];
      if (!bearer || others.length > 0) continue;
      this.moveMentions(entity, bearer);
      renamed.set(entity.id, bearer.id);
    }
    if (renamed.size > 0) this.renameIds((id) => renamed.get(id) ?? id);
  }

  /** "The Foreign Ministry" of a text about Poland is Russia's where its spokeswoman is Russia's. */
  private moveBodies(): void {
    for (const { document, from, to } of findMisplacedBodies(this.entities, this.statements)) {
      const [wrong, right] = [this.entities.get(from), this.entities.get(to)];
      if (!wrong || !right || from === to) continue;
      const moved = wrong.mentions.filter((mention) => mention.document === document);
      wrong.mentions.splice(
        0,
        wrong.mentions.length,
        ...wrong.mentions.filter((mention) => mention.document !== document),
      );
      right.mentions.push(
        ...moved.map((mention) => ({ ...mention, reason: 'its country by who speaks for it' })),
      );
      this.statements.forEach((statement, i) => {
        if (statement.evidence.document === document)
          this.statements[i] = renameNamed(statement, (id) => (id === from ? to : id));
      });
    }
  }

  private moveMentions(from: OpenEntity, to: OpenEntity): void {
    for (const mention of from.mentions)
      to.mentions.push(
        mention.reason === 'name' ? { ...mention, reason: 'the only one of that family name' } : mention,
      );
    for (const alias of [from.label, ...from.aliases]) to.aliases.add(alias);
    this.entities.delete(from.id);
  }

  private renameIds(rename: (id: string) => string): void {
    for (const [key, id] of this.idOfKey) this.idOfKey.set(key, rename(id));
    this.statements.forEach((statement, i) => {
      this.statements[i] = renameNamed(statement, rename);
    });
  }

  /** A document that is read again replaces its old reading. */
  private remove(document: string): void {
    if (!this.ids.has(document)) return;
    this.documents.splice(
      this.documents.findIndex(({ id }) => id === document),
      1,
    );
    this.statements.splice(
      0,
      this.statements.length,
      ...this.statements.filter(({ evidence }) => evidence.document !== document),
    );
    for (const entity of this.entities.values())
      entity.mentions.splice(
        0,
        entity.mentions.length,
        ...entity.mentions.filter((mention) => mention.document !== document),
      );
  }

  private ensure(entity: DocumentEntity, document: string): string {
    const key = keyInDossier(entity, document);
    const known = this.idOfKey.get(key);
    if (known !== undefined) {
      for (const alias of entity.aliases) this.entities.get(known)?.aliases.add(alias);
      return known;
    }
    const id = this.chooseId(entity.label);
    this.entities.set(id, {
      id,
      label: entity.label,
      type: entity.type,
      aliases: new Set(entity.aliases),
      ...(entity.country ? { country: entity.country } : {}),
      mentions: [],
    });
    this.idOfKey.set(key, id);
    return id;
  }

  /** The unknown actor of a document: nobody knows whether another document's is the same. */
  private ensureUnknown(document: string): string {
    const key = keyOfUnknown(document);
    const known = this.idOfKey.get(key);
    if (known !== undefined) return known;
    const id = this.chooseId(UNKNOWN_ACTOR_LABEL);
    this.entities.set(id, {
      id,
      label: UNKNOWN_ACTOR_LABEL,
      type: 'group',
      unknown: true,
      aliases: new Set(),
      mentions: [],
    });
    this.idOfKey.set(key, id);
    return id;
  }

  private chooseId(label: string): string {
    const slug = slugify(label);
    let id = slug;
    for (let n = 2; this.entities.has(id); n += 1) id = `${slug}-${n}`;
    return id;
  }
}

/** Groups without a name ("protesters") are the same only within one document. */
function keyInDossier({ type, key }: { type: Entity['type']; key: string }, document: string): string {
  return type === 'group' ? `${key}@${document}` : key;
}

function keyOfUnknown(document: string): string {
  return `unknown@${document}`;
}
