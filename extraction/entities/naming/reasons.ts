/** Why a ministry named without its country has the one it has: it is the one that acts in the text before. */
export const COUNTRY_BY_CONTEXT = 'its country by the text before';
