import type { EntityList } from '../EntityList.ts';
import { findInitials, foldName, isAcronym } from '../foldName.ts';

/** The organizations a document has named so far, by every way to name them again. */
export class OrganizationNames {
  private readonly byAlias = new Map<string, number>();
  private readonly byInitials = new Map<string, number>();
  private readonly byFirstWord = new Map<string, number>();

  constructor(private readonly list: EntityList) {}

  /** Remembers an organization under a name: the name itself, its initials, its first word. */
  remember(entity: number, name: string): number {
    const folded = foldName(name);
    this.byAlias.set(folded, entity);
    for (const initials of findInitials(name))
      if (!this.byInitials.has(initials)) this.byInitials.set(initials, entity);
    const [first = '', ...rest] = folded.split(' ');
    if (rest.length > 0 && !this.byFirstWord.has(first)) this.byFirstWord.set(first, entity);
    return this.list.addAlias(entity, name);
  }

  findByName(name: string): number | undefined {
    return this.byAlias.get(foldName(name));
  }

  /** An organization named before by this name, by what this is the acronym or first word of, or whose acronym came first. */
  findLike(name: string): number | undefined {
    const folded = foldName(name);
    const byFullName = findInitials(name).map((initials) => this.byAlias.get(initials.toLowerCase()));
    return (
      this.byAlias.get(folded) ??
      (isAcronym(name) ? this.byInitials.get(name.replace(/[^\p{L}]/gu, '')) : undefined) ??
      (folded.includes(' ')
        ? byFullName.find((entity) => entity !== undefined)
        : this.byFirstWord.get(folded))
    );
  }
}
