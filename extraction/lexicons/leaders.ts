import { type Country, findCountryByCode } from './countries.ts';
import { findForm, indexForms } from './indexForms.ts';
import { readTable } from './readTable.ts';

/** Family names of heads of state and of government after whom the news calls their governments, with the country's ISO code. */
const LEADERS = `
Eisenhower; Kennedy; Nixon; Carter; Reagan; Bush; Clinton; Obama; Trump; Biden | US
Churchill; Attlee; Macmillan; Callaghan; Thatcher; Major; Blair; Cameron; May; Johnson; Truss; Sunak; Starmer | GB
Mitterrand; Chirac; Sarkozy; Hollande; Macron; Barnier; Bayrou; Lecornu; Jospin | FR
Adenauer; Brandt; Kohl; Schröder; Schroeder; Merkel; Scholz; Merz | DE
Gorbachev; Brezhnev; Khrushchev; Stalin | SU
Putin; Yeltsin; Medvedev | RU
Zelensky; Zelenskyy; Zelenskiy; Poroshenko; Yanukovych; Yanukovich; Yushchenko; Kuchma; Tymoshenko | UA
Lukashenko; Lukashenka | BY
Duda; Tusk; Morawiecki; Nawrocki; Szydlo; Szydło; Kaczynski; Kaczyński | PL
Orban; Orbán; Gyurcsany; Gyurcsány | HU
Fico; Pellegrini; Heger; Caputova; Čaputová | SK
Babis; Babiš; Fiala; Zeman; Havel | CZ
Iohannis; Ciolacu; Ceausescu; Ceaușescu | RO
Borisov; Borissov; Radev | BG
Vucic; Vučić; Milosevic; Milošević; Djindjic | RS
Tudjman; Tuđman; Plenkovic; Plenković | HR
Rama; Berisha; Hoxha | AL
Kurti; Thaci; Thaçi | XK
Berlusconi; Renzi; Conte; Draghi; Meloni; Prodi; Gentiloni; Andreotti | IT
Franco; Aznar; Zapatero; Rajoy; Sánchez; Sanchez | ES
Salazar; Montenegro; Costa | PT
Mitsotakis; Tsipras; Papandreou; Samaras; Karamanlis | GR
Erdogan; Erdoğan; Ozal; Özal; Demirel; Ecevit | TR
Palme; Löfven; Lofven; Kristersson | SE
Stoltenberg; Solberg; Støre; Stoere | NO
Frederiksen; Rasmussen | DK
Marin; Niinistö; Niinisto; Orpo; Stubb | FI
Rutte; Schoof; Balkenende | NL
Michel; Verhofstadt | BE
Kurz; Nehammer; Haider | AT
Varadkar; Ahern | IE
Kallas | EE
Sandu; Voronin | MD
Saakashvili; Garibashvili; Kobakhidze; Shevardnadze | GE
Pashinyan; Sargsyan; Kocharyan | AM
Aliyev | AZ
Nazarbayev; Tokayev | KZ
Karimov; Mirziyoyev | UZ
Rahmon | TJ
Japarov; Bakiyev; Akayev; Atambayev | KG
Berdymukhamedov; Niyazov | TM
Netanyahu; Sharon; Olmert; Barak; Rabin; Peres; Bennett; Lapid; Begin; Shamir | IL
Abbas; Arafat | PS
Assad; al-Assad | SY
Hariri; Mikati; Aoun; Siniora | LB
Saddam; Maliki; al-Maliki; Abadi; al-Abadi; Kadhimi; al-Kadhimi; Sudani; al-Sudani; Allawi | IQ
Khomeini; Khamenei; Rafsanjani; Khatami; Ahmadinejad; Rouhani; Raisi; Pezeshkian | IR
Nasser; Sadat; Mubarak; Morsi; Mursi; Sisi; el-Sisi; al-Sisi | EG
Gaddafi; Qaddafi; Kadhafi; Dbeibah; Dbeibeh | LY
Saied; Bourguiba; Ghannouchi | TN
Bouteflika; Tebboune | DZ
Hadi; Saleh | YE
Bashir; al-Bashir; Burhan; al-Burhan; Hamdok | SD
Kiir | SS
Abiy; Meles; Mengistu; Hailemariam | ET
Isaias; Afwerki | ER
Farmajo; Farmaajo | SO
Kenyatta; Ruto; Kibaki; Moi | KE
Museveni; Obote | UG
Kagame; Habyarimana | RW
Nkurunziza; Ndayishimiye | BI
Magufuli; Suluhu | TZ
Mobutu; Kabila; Tshisekedi | CD
Biya | CM
Deby; Déby | TD
Bozize; Bozizé; Touadera; Touadéra | CF
Bongo | GA
Obiang | GQ
Jonathan; Buhari; Tinubu; Obasanjo; Abacha | NG
Akufo-Addo; Mahama; Kufuor | GH
Ouattara; Gbagbo | CI
Conde; Condé; Doumbouya | GN
Sall; Faye | SN
Jammeh; Barrow | GM
Goita; Goïta | ML
Traore; Traoré; Compaore; Compaoré | BF
Bazoum; Tiani | NE
Sankoh; Bio | SL
Weah; Sirleaf; Boakai | LR
Mugabe; Mnangagwa; Tsvangirai | ZW
Mandela; Mbeki; Zuma; Ramaphosa; Botha; de Klerk | ZA
dos Santos; Lourenço; Lourenco | AO
Lungu; Hichilema | ZM
Nyusi; Guebuza | MZ
Rajoelina; Ravalomanana | MG
Nehru; Gandhi; Vajpayee; Singh; Modi | IN
Bhutto; Zia; Musharraf; Sharif; Zardari; Khan | PK
Hasina; Yunus | BD
Karzai; Ghani | AF
Rajapaksa; Sirisena; Wickremesinghe; Dissanayake | LK
Dahal; Oli; Deuba | NP
Solih; Muizzu | MV
Suharto; Widodo; Jokowi; Prabowo; Yudhoyono | ID
Mahathir; Najib; Muhyiddin; Anwar | MY
Lee; Wong | SG
Marcos; Aquino; Estrada; Arroyo; Duterte | PH
Thaksin; Yingluck; Prayuth; Srettha; Paetongtarn | TH
Hun | KH
Suu | MM
Mao; Deng; Jiang; Hu; Xi | CN
Chen; Ma; Tsai; Lai | TW
Roh; Park; Moon; Yoon | KR
Kim | KP
Koizumi; Abe; Aso; Hatoyama; Kan; Noda; Suga; Kishida; Ishiba; Takaichi; Nakasone | JP
Howard; Rudd; Gillard; Abbott; Turnbull; Morrison; Albanese | AU
Ardern; Hipkins; Luxon; Key | NZ
Mulroney; Chrétien; Chretien; Harper; Trudeau; Carney | CA
Fox; Calderon; Calderón; Peña; Pena; López; Lopez; Sheinbaum | MX
Castro; Batista; Diaz-Canel; Díaz-Canel | CU
Ortega; Somoza; Chamorro | NI
Bukele | SV
Zelaya; Hernandez; Hernández; Micheletti | HN
Giammattei; Arévalo; Arevalo | GT
Noriega; Mulino | PA
Aristide; Duvalier; Preval; Préval; Moise; Moïse; Henry | HT
Chavez; Chávez; Maduro | VE
Uribe; Santos; Duque; Petro | CO
Correa; Moreno; Lasso; Noboa | EC
Fujimori; Humala; Kuczynski; Vizcarra; Castillo; Boluarte | PE
Morales; Arce; Añez; Anez | BO
Pinochet; Allende; Piñera; Pinera; Bachelet; Boric; Kast | CL
Perón; Peron; Menem; Kirchner; Macri; Fernández; Fernandez; Milei | AR
Collor; Cardoso; Lula; Rousseff; Temer; Bolsonaro | BR
Stroessner; Lugo | PY
Mujica; Lacalle | UY
`;

const leaders = readTable('LEADERS', ['names', 'code'], LEADERS).flatMap(({ names, code }) => {
  const country = findCountryByCode(code[0] ?? '');
  if (!country) throw new Error(`LEADERS: no country has the code "${code[0]}". Use one of countryTable.ts.`);
  return names.map((name) => ({ name, country }));
});
const byName = indexForms(leaders, ({ name }) => [name]);

/** The country whose government is called after this leader: "the Trump administration", "the Maduro regime". */
export function findCountryOfLeader(familyName: string): Country | undefined {
  return findForm(byName, familyName)?.country;
}

const GOVERNMENTS: ReadonlySet<string> = new Set([
  'administration',
  'government',
  'cabinet',
  'regime',
  'junta',
]);

/** "administration", "government": what is called after a leader. */
export function isGovernmentNoun(word: string): boolean {
  return GOVERNMENTS.has(word);
}
