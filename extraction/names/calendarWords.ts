const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Christmas Easter Ramadan'.split(
    ' ',
  ),
);

/** "March", "Wednesday", "Sept.". */
export function isCalendarWord(word: string): boolean {
  return CALENDAR_WORDS.has(word.replace(/\.$/, ''));
}
