const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a string is a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether a string is a day of the calendar as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length && isIsoDate(text);
}
