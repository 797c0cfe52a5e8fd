import { ImportError } from './importError.ts';

/** A file with a graph in it, decoded; JSON is parsed once, when first asked for. */
export class GraphFile {
  readonly name: string;
  readonly text: string;
  private parsed: { readonly value: unknown } | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  /** Whether the text begins as JSON does; says nothing of the rest. */
  get beginsAsJson(): boolean {
    return /^\s*[[{]/.test(this.text);
  }

  get beginsAsXml(): boolean {
    return /^\s*</.test(this.text);
  }

  /** The parsed JSON, or undefined when the text is none. */
  findJson(): unknown {
    if (!this.parsed) {
      try {
        this.parsed = { value: this.beginsAsJson ? JSON.parse(this.text) : undefined };
      } catch {
        this.parsed = { value: undefined };
      }
    }
    return this.parsed.value;
  }

  /** The parsed JSON. Throws an ImportError that says where it breaks off. */
  readJson(): unknown {
    const found = this.findJson();
    if (found !== undefined) return found;
    try {
      return JSON.parse(this.text);
    } catch (error) {
      throw new ImportError(
        'malformed',
        `${this.name}: the file is not whole JSON (${error instanceof Error ? error.message : String(error)}). Write it again with the program it comes from.`,
      );
    }
  }
}
