/** Lines of a web page that are not its article, each with a line that it matches: the tests read them. */
export const LITTER: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^(?:https?:\/\/|www\.)\S+$/i, example: 'https://example.org/a' },
  {
    pattern: /^(?:please )?(?:subscribe|sign up|sign in|log in|register)\b.{0,120}$/i,
    example: 'Subscribe to our newsletter',
  },
  {
    pattern: /^(?:already )?(?:have|not) an? (?:account|subscriber|member)\b/i,
    example: 'Already have an account? Log in',
  },
  {
    pattern:
      /\b(?:our|this|free|daily|weekly|the) (?:\S+ )?newsletters?\b.*(?:inbox|sign|subscri)|newsletters? (?:sign|preferences)/i,
    example: 'Get our daily newsletter in your inbox',
  },
  {
    pattern:
      /\b(?:we|site|website) uses? cookies\b|\b(?:accept|manage|reject) (?:all )?cookies\b|^cookies?(?: policy| settings)?$/i,
    example: 'This site uses cookies to improve your visit.',
  },
  {
    pattern: /\bprotected by reCAPTCHA\b|\b(?:solve|complete|enter) (?:the|this) captcha\b|\bnot a robot\b/i,
    example: 'This site is protected by reCAPTCHA.',
  },
  {
    pattern:
      /\bcomments (?:are|have been) (?:now )?(?:closed|disabled|turned off)\b|^(?:leave|post|add) a (?:comment|reply)\b|^\d* ?comments?$/i,
    example: 'Comments are closed.',
  },
  {
    pattern:
      /^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))\b.{0,60}$|\b(?:agree to|read|see|view) (?:our|the) .{0,40}(?:privacy (?:policy|notice)|terms (?:of|and))/i,
    example: 'By continuing you agree to our Privacy Policy.',
  },
  {
    pattern: /\ball rights reserved\b|^(?:copyright\b|©|\(c\) ?\d{4})/i,
    example: '© 2022 Example Media. All rights reserved.',
  },
  {
    pattern:
      /^(?:advertisement|advertising|sponsored(?: content)?|ad|promoted|story continues below)\b.{0,40}$/i,
    example: 'Advertisement',
  },
  {
    pattern:
      /^(?:read (?:more|also|next|the full story)|see also|also read|related(?: (?:articles?|stories|topics|content|news))?|more (?:on this|from|stories)|recommended|most (?:read|popular)|trending|latest news|top stories)\b[^.]{0,20}(?::.*)?$/i,
    example: 'Read more: envoys leave',
  },
  {
    pattern:
      /^(?:share|follow|like|tweet|email|print|save)(?: (?:this|us|on|it|article|story|via|with)\b.{0,60})?$/i,
    example: 'Share this article',
  },
  {
    pattern: /^(?:click|tap|scroll|download|watch) (?:here|now|live|down|the app|to)\b.{0,80}$/i,
    example: 'Click here to download the app',
  },
  {
    pattern:
      /^(?:photo|image|picture|video|file photo|photograph|caption|graphic|illustration|source|credit)s?(?: (?:by|credit|source|caption|courtesy)\b)? ?[:/|].{0,200}$/i,
    example: 'Photo: an agency',
  },
  {
    pattern: /\((?:AP photo|photo by|file photo|photo:|image:)[^)]{0,120}\)$/i,
    example: 'A minister speaks. (Photo by A. Person)',
  },
  {
    pattern: /^.{0,60}\b(?:getty images|shutterstock|afp via getty)\b.{0,40}$/i,
    example: 'A. Person/Getty Images',
  },
  {
    pattern:
      /^[Bb][Yy] \p{Lu}[\p{L}.'’-]*(?:(?:,? and|,| in|)? \p{Lu}[\p{L}.'’-]*){1,8}(?: ?\|.*)?(?<![.!?])$/u,
    example: 'By Anna Person in Oslo and Ben Somebody, Our Correspondent',
  },
  {
    pattern:
      /^(?:(?:first |last )?(?:published|updated|modified|posted))(?: on| at|:)*\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).{0,60}(?<![.!?])$/i,
    example: 'Published April 8, 2022',
  },
  {
    pattern:
      /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?\d{4}.{0,30}$/i,
    example: 'Friday, April 8, 2022 10:15 GMT',
  },
  {
    pattern: /\benable javascript\b|\bbrowser (?:is|does) not support/i,
    example: 'Please enable JavaScript to view this page.',
  },
  {
    pattern: /^(?:\(?(?:reporting|writing|editing|additional reporting|compiled|edited|translated)) by\b/i,
    example: 'Reporting by Anna Person; Editing by Ben Somebody',
  },
  {
    pattern:
      /^(?:skip to\b.{0,25}|back to top|home|menu|search|contact us|about us|help|login|faq|sitemap|(?:next|previous)(?: (?:article|post|page|story))?|(?:tags?|topics?|categor(?:y|ies))(?::.*)?)$/i,
    example: 'Skip to content',
  },
  {
    pattern:
      /^(?:support (?:our|independent|quality)\b|donate(?: (?:to|now|today)\b|$)|become a (?:member|subscriber|supporter)\b).{0,60}$/i,
    example: 'Support our journalism',
  },
  { pattern: /^\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago)\b.{0,20}$/i, example: '5 min read' },
];

/** Longer blocks are prose whatever words are in them. */
const LONGEST_LITTER = 300;

const LETTER = /\p{L}/u;

/** Says whether a block of text is no part of the article: navigation, notices, credits, bylines. */
export function isLitter(block: string): boolean {
  if (!LETTER.test(block)) return true;
  return block.length <= LONGEST_LITTER && LITTER.some(({ pattern }) => pattern.test(block));
}
