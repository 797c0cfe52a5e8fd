import { readTable } from './readTable.ts';

/** Nouns that, with a capital, head the name of an organization: "Ministry of …", "… Party". */
const NOUNS = `
Academy; Administration; Agency; Airlines; Airways; Alliance; Army; Arsenal; Assembly; Association; Associates; Authority; Bank; Bar; Battalion; Board; Brigade; Brigades; Broadcasting; Brotherhood; Bureau; Cabinet; Cartel; Center; Centre; Chamber; Chronicle; Church; Club; Coalition; College; Command; Commission; Committee; Commonwealth; Communications; Community; Company; Confederation; Conference; Congress; Consortium; Consulate; Convention; Cooperative; Corporation; Corps; Council; Court; Daily; Department; Directorate; Division; Duma; Electric; Embassy; Endowment; Energy; Enterprises; Exchange; Executive; Faculty; Federation; Fellowship; Fleet; Force; Forces; Forum; Foundation; Front; Fund; Gazette; Government; Group; Guard; Guards; Guild; Headquarters; Herald; Holding; Holdings; Hospital; House; Industries; Initiative; Inspectorate; Institute; Institution; Intelligence; Journal; Kuomintang; Laboratories; Laboratory; League; Legion; Library; Media; Militia; Ministry; Mission; Monitor; Motors; Movement; Museum; Navy; Network; News; Observatory; Office; Orchestra; Order; Organisation; Organization; Parliament; Partners; Partnership; Party; Patrol; Police; Post; Press; Programme; Project; Prosecutor's Office; Publishing; Radio; Records; Regiment; Register; Reserve; School; Secretariat; Security; Seminary; Senate; Service; Services; Society; Squad; Staff; Studios; Syndicate; Systems; Tabernacle; Taskforce; Technologies; Telegraph; Television; Theatre; Times; Treasury; Tribunal; Tribune; Trust; Union; University; Watch; Works
`;

/** Forms that close the name of a company: "Inc.", "GmbH". */
const COMPANY_FORMS = `
Inc; Inc.; Corp; Corp.; Co; Co.; Ltd; Ltd.; LLC; L.L.C.; LLP; LP; PLC; Plc; plc; AG; GmbH; SA; S.A.; SE; NV; N.V.; BV; AB; ASA; Oy; Oyj; SpA; S.p.A.; SRL; Pty; Pty.; JSC; OJSC; PJSC; OAO; OOO; ZAO; Bhd; KK; Limited; Incorporated
`;

/** What a ministry is for, where a paper writes it small: "the foreign ministry". */
const MINISTRIES = `
foreign; defence; defense; interior; finance; justice; trade; health; economy; energy; oil; agriculture; education; culture; transport; tourism; information; intelligence; security; labour; labor; environment; commerce
`;

const nouns = readForms('NOUNS', NOUNS);
const companyForms = readForms('COMPANY_FORMS', COMPANY_FORMS);
const ministries = readForms('MINISTRIES', MINISTRIES);

/** "Ministry", "Party", "Court": with a capital, in a name. */
export function isOrganizationNoun(word: string): boolean {
  return nouns.has(word);
}

/** "Inc.", "Corp", "GmbH": the end of a company's name. */
export function isCompanyForm(word: string): boolean {
  return companyForms.has(word);
}

/** "foreign", "health": before "ministry". */
export function isMinistrySubject(word: string): boolean {
  return ministries.has(word);
}

const UPPER_BODY = /^(?:Ministry|Department|University) of\b|(?:Ministry|University|Parliament|Senate)$/;

/** Whether a name is that of a body that has others below it: "(the Institute of) the Ministry of Health". */
export function isUpperBody(name: string): boolean {
  return UPPER_BODY.test(name);
}

function readForms(name: string, text: string): ReadonlySet<string> {
  return new Set(readTable(name, ['forms'], text).flatMap(({ forms }) => forms));
}
