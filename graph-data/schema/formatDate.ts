const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 date of any precision as it is read: "8 April 2022", "May 2012", "2012". What is no date stays as it is. */
export function formatDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match?.[1] || !month) return date;
  return [match[3] && String(Number(match[3])), month, match[1]].filter(Boolean).join(' ');
}
