/** News agencies, newspapers, broadcasters. */
export const MEDIA = `
Reuters | | Reuters News Agency; Thomson Reuters | GB
Associated Press | AP | | US
Agence France-Presse | AFP | Agence France Presse | FR
Deutsche Presse-Agentur | DPA; dpa | | DE
United Press International | UPI | | US
TASS | ITAR-TASS | Tass; TASS news agency; Itar-Tass | RU
RIA Novosti | RIA | Ria Novosti; RIA news agency | RU
Interfax | | Interfax news agency | RU
Sputnik | | Sputnik news agency | RU
RT | | Russia Today | RU
France 24 | | France24 | FR
Rossiya Segodnya | | | RU
Novaya Gazeta | | Novaya Gazeta Europe | RU
Kommersant | | | RU
Izvestia | | | RU
Meduza | | | LV
Radio Free Europe/Radio Liberty | RFE/RL; RFERL | Radio Free Europe; Radio Liberty | US
Voice of America | VOA | | US
Xinhua | | Xinhua News Agency; Xinhua news agency | CN
China Central Television | CCTV | | CN
Global Times | | | CN
People's Daily | | | CN
China Daily | | | CN
South China Morning Post | SCMP | | HK
Kyodo News | | Kyodo; Kyodo news agency | JP
NHK | | | JP
Asahi Shimbun | | | JP
Yomiuri Shimbun | | | JP
Nikkei | | | JP
Yonhap | | Yonhap News Agency; Yonhap news agency | KR
Press Trust of India | PTI | | IN
Times of India | | The Times of India | IN
Islamic Republic News Agency | IRNA | | IR
Fars News Agency | | Fars news agency; Fars | IR
Press TV | | | IR
Tasnim | | Tasnim News Agency; Tasnim news agency | IR
Anadolu Agency | AA | Anadolu; Anadolu agency | TR
Al Jazeera | | Al-Jazeera; al-Jazeera; al Jazeera; Aljazeera; Al Jazeera English | QA
Al Arabiya | | Al-Arabiya; al-Arabiya | SA
Al Manar | | Al-Manar; al-Manar | LB
Syrian Arab News Agency | SANA | | SY
WAFA | | Wafa | PS
Haaretz | | Ha'aretz | IL
Jerusalem Post | | The Jerusalem Post | IL
Polish Press Agency | PAP | | PL
Czech News Agency | CTK; ČTK | | CZ
BELTA | BelTA | Belta | BY
Ukrinform | | | UA
Ukrainska Pravda | | | UA
British Broadcasting Corporation | BBC | BBC News; BBC World Service | GB
Sky News | | | GB
Financial Times | FT | The Financial Times | GB
The Guardian | | Guardian | GB
The Times | | Times of London | GB
The Economist | | Economist | GB
Daily Telegraph | | The Daily Telegraph; The Telegraph; Sunday Telegraph | GB
Daily Mail | | The Daily Mail | GB
Bellingcat | | | NL
Deutsche Welle | DW | | DE
Der Spiegel | | Spiegel | DE
Süddeutsche Zeitung | | Sueddeutsche Zeitung | DE
Le Monde | | | FR
Le Figaro | | | FR
El País | | El Pais | ES
La Repubblica | | | IT
Corriere della Sera | | | IT
The New York Times | NYT | New York Times; NY Times | US
The Washington Post | WaPo | Washington Post | US
The Wall Street Journal | WSJ | Wall Street Journal | US
Los Angeles Times | LAT | The Los Angeles Times; LA Times; L.A. Times | US
USA Today | | | US
Newsweek | | | US
Time magazine | | TIME magazine; Time Magazine | US
Politico | | | US
Axios | | | US
Bloomberg | | Bloomberg News | US
Cable News Network | CNN | | US
Fox News | FOX | Fox News Channel; Fox | US
NBC News | NBC | | US
CBS News | CBS | | US
ABC News | ABC | | US
MSNBC | | | US
CNBC | | | US
National Public Radio | NPR | | US
Public Broadcasting Service | PBS | | US
Canadian Broadcasting Corporation | CBC | | CA
Australian Broadcasting Corporation | | | AU
Radio France Internationale | RFI | Radio France International | FR
TV5Monde | | TV5 | FR
Libération | | | FR
Mediapart | | | FR
Bild | | Bild Zeitung | DE
Die Zeit | | | DE
Die Welt | | | DE
Frankfurter Allgemeine Zeitung | FAZ | | DE
ARD | | | DE
ZDF | | | DE
Handelsblatt | | | DE
Neue Zürcher Zeitung | NZZ | | CH
Rai | RAI | | IT
La Stampa | | | IT
ANSA | | Ansa | IT
El Mundo | | | ES
Europa Press | | | ES
NRK | | | NO
TV2 | | | DK
Ritzau | | | DK
Dagens Nyheter | | | SE
Aftonbladet | | | SE
Helsingin Sanomat | | | FI
Yle | YLE | | FI
ERR | | | EE
LRT | | | LT
Gazeta Wyborcza | | | PL
TVP | | Telewizja Polska | PL
TVN | | TVN24 | PL
Dozhd | | TV Rain | RU
Ekho Moskvy | | Echo of Moscow | RU
The Insider | | | RU
Mediazona | | | RU
Channel One Russia | | Channel One | RU
NTV | | | RU
Rossiya 1 | | Rossiya-1 | RU
Vedomosti | | | RU
Moscow Times | | The Moscow Times | RU
Readovka | | | RU
Kyiv Independent | | The Kyiv Independent; Kyiv Post | UA
Suspilne | | | UA
Nexta | NEXTA | | BY
Tut.by | | | BY
Index.hu | | | HU
Balkan Insight | | |
Cumhuriyet | | | TR
Hürriyet | | Hurriyet | TR
TRT | | TRT World | TR
Zaman | | | TR
Times of Israel | | The Times of Israel | IL
Yedioth Ahronoth | | Ynet | IL
Al Mayadeen | | Al-Mayadeen | LB
Al-Akhbar | | Al Akhbar | LB
An-Nahar | | | LB
L'Orient-Le Jour | | L'Orient Today | LB
Asharq Al-Awsat | | Asharq al-Awsat | SA
Al-Ahram | | Al Ahram | EG
Mada Masr | | | EG
Middle East Eye | | | GB
Middle East Broadcasting Center | MBC | | SA
Sky News Arabia | | | AE
Mehr News Agency | | Mehr news agency | IR
Iran International | | | GB
ISNA | ISNA | Iranian Students' News Agency | IR
Rudaw | | | IQ
TOLOnews | | Tolo News; ToloNews; Tolo TV | AF
Khaama Press | | | AF
Geo News | | Geo TV | PK
Hindustan Times | | | IN
The Hindu | | | IN
Indian Express | | The Indian Express | IN
NDTV | | | IN
Asian News International | | | IN
Daily Star | | The Daily Star | BD
Irrawaddy | | The Irrawaddy | MM
Bangkok Post | | | TH
Straits Times | | The Straits Times | SG
Channel NewsAsia | CNA | | SG
Jakarta Post | | The Jakarta Post | ID
Rappler | | | PH
Philippine Daily Inquirer | | | PH
ABS-CBN | | | PH
Caixin | | | CN
Apple Daily | | | HK
Stand News | | | HK
Central News Agency | | | TW
Taipei Times | | | TW
Jiji Press | Jiji | | JP
Mainichi Shimbun | | Mainichi | JP
Sankei Shimbun | | Sankei | JP
Japan Times | | The Japan Times | JP
Chosun Ilbo | | | KR
Korea Herald | | The Korea Herald | KR
KBS | KBS | | KR
Rodong Sinmun | | | KP
Globe and Mail | | The Globe and Mail | CA
Toronto Star | | | CA
Sydney Morning Herald | | The Sydney Morning Herald | AU
Chicago Tribune | | | US
Boston Globe | | The Boston Globe | US
Miami Herald | | | US
ProPublica | | | US
The Intercept | | | US
Vice News | | VICE News | US
BuzzFeed News | | BuzzFeed; Buzzfeed | US
Univision | | | US
Telemundo | | | US
Breitbart | | Breitbart News | US
Daily Caller | | | US
Foreign Policy | | | US
Foreign Affairs | | | US
New Yorker | | The New Yorker | US
The Atlantic | | | US
Rolling Stone | | | US
Vanity Fair | | | US
Forbes | | | US
Barron's | | | US
Media Matters | | Media Matters for America | US
The Independent | | | GB
Sunday Times | | The Sunday Times | GB
Daily Mirror | | | GB
ITV | | ITV News | GB
Irish Times | | The Irish Times | IE
Folha de S.Paulo | | Folha de Sao Paulo | BR
O Globo | | TV Globo | BR
Clarín | | Clarin | AR
La Nación | | La Nacion | AR
El Tiempo | | | CO
El Universal | | | MX
El Faro | | | SV
La Prensa | | | NI
El Nacional | | | VE
Telesur | | teleSUR; TeleSUR | VE
Prensa Latina | | | CU
Granma | | | CU
Daily Nation | | | KE
Premium Times | | | NG
Daily Maverick | | | ZA
News24 | | | ZA
Addis Standard | | | ET
Radio Dabanga | | | SD
Garowe Online | | | SO
Jeune Afrique | | | FR
The EastAfrican | | | KE
`;
