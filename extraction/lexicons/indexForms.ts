/** The first words of all forms of several words. */
const longOpenings = new Set<string>();

/**
 * Maps every form to its entry, as written and in capitals; of two entries that share a form the first has it.
 * A form in small letters never matches, so that "US" is a country and "us" is not.
 */
export function indexForms<Entry>(
  entries: readonly Entry[],
  listForms: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const writeForm of [keepCase, writeInCapitals]) {
    for (const entry of entries) {
      for (const form of listForms(entry)) {
        const written = writeForm(form);
        if (!index.has(written)) index.set(written, entry);
        if (written.includes(' ')) longOpenings.add(written.slice(0, written.indexOf(' ')));
      }
    }
  }
  return index;
}

const ARTICLE_OR_APOSTROPHE = /^(?:the|The|THE)$|['\u2018\u2019]/;

/** Whether a form of several words may begin with this one: if not, none need be looked up. */
export function opensLongForm(word: string): boolean {
  return longOpenings.has(word) || ARTICLE_OR_APOSTROPHE.test(word);
}

const TO_NORMALIZE = /[\u2018\u2019\s]/;

/** Looks a form up with one kind of apostrophe and one kind of space, and without a leading "the". */
export function findForm<Entry>(index: ReadonlyMap<string, Entry>, text: string): Entry | undefined {
  if (!TO_NORMALIZE.test(text)) return index.get(text);
  const form = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return index.get(form) ?? index.get(form.replace(/^(?:the|The|THE) /, ''));
}

function keepCase(form: string): string {
  return form;
}

function writeInCapitals(form: string): string {
  return form.toUpperCase();
}
