/** Marks end on the line they begin on, and soon: so the time stays linear in the text, whatever it is. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(```|~~~)[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, ''],
  [/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g, ''],
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,500}\)){0,2000}(?:[ \t]+"[^"\n]{0,500}")?\)/g, '$1'],
  [/^ {0,3}#{1,6}[ \t]+(?![ \t])((?:[^\n]{0,499}?[^ \t#\n])?)[ \t#]*$/gm, '$1'],
  [/^ {0,3}(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^ {0,3}>[ \t]?/gm, ''],
  [/^([ \t]*)[-*+][ \t]+/gm, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=\S)([^*\n]{0,500}?[^*\s])\*(?![\w*])/g, '$1'],
  [/(?<!\w)_(?=\S)([^_\n]{0,500}?[^_\s])_(?!\w)/g, '$1'],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!>])/g, '$1'],
];

/** What a reader sees of Markdown: its words without marks, links without their addresses, no pictures, no code blocks. */
export function stripMarkdown(markdown: string): string {
  return RULES.reduce((text, [mark, words]) => text.replaceAll(mark, words), markdown).trim();
}
