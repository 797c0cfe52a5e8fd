/** "lambast, hit out" as a list: wordings of one or more words, between commas. */
export function listWords(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim());
}
