import { escapeXml } from './escapeXml.ts';

export type AttributeValue = string | number | boolean | undefined;

/** One element on one line; attributes that are undefined are left out. `children` are elements, written before. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}
