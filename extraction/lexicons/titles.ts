import { readTable } from './readTable.ts';

/** Words that stand before a person's name, alone or together: "Russian Deputy Foreign Minister Sergei Ryabkov". */
const TITLE_WORDS = `
Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Mx; Madam; Madame; Monsieur; Sir; Dame; Lord; Lady; Baron; Baroness; Count; Countess; Duke; Duchess; Earl; Viscount; Marquess
Dr; Dr.; Prof; Prof.; Professor; Doctor; Hon; Hon.; Honorable; Honourable; Rev; Rev.; Reverend; Fr; Fr.; Father; Sister; Brother; Pastor; Bishop; Archbishop; Cardinal; Pope; Patriarch; Metropolitan; Rabbi; Imam; Sheikh; Sheik; Shaikh; Mullah; Ayatollah; Grand Ayatollah; Hojatoleslam; Mufti; Grand Mufti; Maulana; Swami; Deacon; Abbot; Monsignor
King; Queen; Prince; Princess; Crown Prince; Crown Princess; Emperor; Empress; Tsar; Czar; Kaiser; Sultan; Emir; Shah; Khan; Pharaoh; Caliph; Regent
President; Vice President; Vice-President; Vice; President-elect; Prime Minister; Prime; Premier; Deputy; Chancellor; Vice Chancellor; Taoiseach; Tánaiste; Minister; Foreign Minister; Defense Minister; Defence Minister; Interior Minister; Finance Minister; Justice Minister; Secretary; Foreign Secretary; Home Secretary; Defense Secretary; Defence Secretary; Treasury Secretary; Secretary of State; Secretary General; Secretary-General; Undersecretary; Under Secretary; Under-Secretary; Governor; Gov; Gov.; Lt. Gov.; Lieutenant Governor; Mayor; Lord Mayor; Senator; Sen; Sen.; Congressman; Congresswoman; Representative; Rep; Rep.; Delegate; MP; M.P.; MEP; Assemblyman; Councilman; Councillor; Alderman; Speaker; Leader; Chairman; Chairwoman; Chairperson; Chair; Vice Chairman; Commissioner; High Commissioner; High Representative; Special Representative; Special Envoy; Envoy; Ambassador; Amb; Amb.; Consul; Consul General; Chargé d'Affaires; Attache; Attaché; Spokesman; Spokeswoman; Spokesperson; Director; Deputy Director; Executive Director; Managing Director; Director General; Director-General; Chief; Chief Executive; Chief Executive Officer; CEO; CFO; Head; Founder; Administrator; Adviser; Advisor; National Security Adviser; National Security Advisor; Aide; Attorney General; Solicitor General; Attorney; Prosecutor; Chief Prosecutor; Judge; Justice; Chief Justice; Magistrate; Sheriff; Marshal; Inspector; Detective; Constable; Superintendent; Officer; Agent; Special Agent; Lawyer; Professor Emeritus; Dean; Provost; Coach; Captain; Capt; Capt.; Commander; Cmdr; Cmdr.; Commodore; Admiral; Adm; Adm.; Rear Admiral; Vice Admiral; General; Gen; Gen.; Lieutenant General; Lt. Gen.; Major General; Maj. Gen.; Brigadier General; Brig. Gen.; Brigadier; Brig; Brig.; Colonel; Col; Col.; Colonel General; Lieutenant Colonel; Lt. Col.; Major; Maj; Maj.; Lieutenant; Lt; Lt.; Sergeant; Sgt; Sgt.; Staff Sergeant; Corporal; Cpl; Cpl.; Private; Pvt; Pvt.; Pfc; Field Marshal; Air Marshal; Warlord; Comrade; Commandant; Cosmonaut; Astronaut; Actor; Actress; Singer; Author; Journalist; Blogger; Activist; Analyst; Economist; Historian; Saint; St; St.; Señor; Herr; Frau; Signor; Acting; Former; Late; Ex-President; Then-President
`;

const TITLE_FORMS: ReadonlySet<string> = new Set(
  readTable('TITLE_WORDS', ['forms'], TITLE_WORDS).flatMap(({ forms }) => forms),
);

/** Titles that end in a stop are written before names only: "Gen.", "Sen.", "Mr". */
const TITLES_OF_COURTESY: ReadonlySet<string> = new Set([
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Miss',
  'Mx',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'Dr',
  'Dr.',
  'Prof',
  'Prof.',
  'Gen.',
  'Col.',
  'Capt.',
  'Lt.',
  'Sgt.',
  'Maj.',
  'Sen.',
  'Rep.',
  'Gov.',
  'Adm.',
  'Cmdr.',
  'Rev.',
  'Amb.',
  'Cpl.',
  'Pvt.',
  'Brig.',
  'Hon.',
  'Fr.',
  'HE',
  'H.E.',
]);

/** "President", "Foreign Minister", "Gen.": in the case a title before a name is written in. */
export function isTitle(words: string): boolean {
  return TITLE_FORMS.has(words);
}

/** Whether a name of a person must follow: "Mr", "Gen.", "Sir". */
export function isTitleOfCourtesy(word: string): boolean {
  return TITLES_OF_COURTESY.has(word);
}
