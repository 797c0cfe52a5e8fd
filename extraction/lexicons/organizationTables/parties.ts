/** Political parties and alliances. */
export const PARTIES = `
Democratic Party | DNC | Democratic National Committee; Democrats; Democratic party | US
Republican Party | GOP; RNC | Republican National Committee; Republicans; Grand Old Party; Republican party | US
Labour Party | | British Labour Party; Labour; New Labour | GB
Conservative Party | | Tories; Tory Party; Conservatives | GB
Liberal Democrats | | Lib Dems; Liberal Democrat Party | GB
Scottish National Party | SNP | | GB
UK Independence Party | UKIP | Ukip | GB
Reform UK | | Brexit Party | GB
Democratic Unionist Party | DUP | | GB
Sinn Féin | SF | Sinn Fein | IE
Fianna Fáil | | Fianna Fail | IE
Fine Gael | | | IE
Christian Democratic Union | CDU | | DE
Christian Social Union | CSU | | DE
Social Democratic Party of Germany | SPD | | DE
Free Democratic Party | FDP | | DE
Alternative for Germany | AfD | Alternative für Deutschland; Alternative fuer Deutschland | DE
Freedom Party of Austria | FPÖ; FPO | Freedom Party; Austrian Freedom Party | AT
National Rally | RN | National Front; Rassemblement National; Front National | FR
Law and Justice | PiS | | PL
Civic Platform | PO | Civic Coalition | PL
Fidesz | | | HU
Syriza | SYRIZA | | GR
Golden Dawn | | | GR
Forza Italia | | | IT
Five Star Movement | M5S | 5-Star Movement | IT
People's Party of Spain | PP | Partido Popular | ES
Spanish Socialist Workers' Party | PSOE | | ES
Podemos | | | ES
United Russia | | | RU
Communist Party of the Russian Federation | CPRF; KPRF | | RU
Liberal Democratic Party of Russia | LDPR | | RU
Communist Party of the Soviet Union | CPSU | Soviet Communist Party | SU
Yabloko | | | RU
Anti-Corruption Foundation | FBK | | RU
Servant of the People | | | UA
Party of Regions | | | UA
Georgian Dream | | | GE
Justice and Development Party | AKP; AK Party | | TR
Republican People's Party | CHP | | TR
Peoples' Democratic Party | HDP | Peoples' Equality and Democracy Party; DEM Party | TR
Likud | | Likud Party | IL
Kadima | | | IL
Israeli Labor Party | | Labor Party of Israel | IL
Ba'ath Party | | Baath Party; Baath; Ba'ath; Arab Socialist Ba'ath Party |
Supreme Council for the Islamic Revolution in Iraq | SCIRI; ISCI | Islamic Supreme Council of Iraq | IQ
Islamic Dawa Party | | Dawa Party; Da'wa Party; Dawa | IQ
Kurdistan Democratic Party | KDP | | IQ
Patriotic Union of Kurdistan | PUK | | IQ
United Iraqi Alliance | UIA | | IQ
Ennahda | | Ennahda Movement; Ennahdha | TN
Bharatiya Janata Party | BJP | | IN
Indian National Congress | INC | Congress Party; Congress party | IN
Aam Aadmi Party | AAP | | IN
Rashtriya Swayamsevak Sangh | RSS | | IN
Pakistan Tehreek-e-Insaf | PTI | Pakistan Tehrik-e-Insaf | PK
Pakistan Peoples Party | PPP | Pakistan People's Party | PK
Pakistan Muslim League | PML; PML-N | Pakistan Muslim League-Nawaz | PK
Awami League | | Bangladesh Awami League | BD
Bangladesh Nationalist Party | BNP | | BD
Liberal Democratic Party of Japan | LDP | Liberal Democratic Party | JP
Komeito | | New Komeito | JP
United Malays National Organisation | UMNO | Umno; United Malays National Organization | MY
National League for Democracy | NLD | | MM
African National Congress | ANC | | ZA
Economic Freedom Fighters | EFF | | ZA
ZANU-PF | | Zanu-PF; Zanu PF | ZW
Movement for Democratic Change | MDC | | ZW
People's Democratic Party | PDP | | NG
All Progressives Congress | APC | | NG
Workers' Party of Brazil | PT | Partido dos Trabalhadores | BR
Institutional Revolutionary Party | PRI | | MX
Morena | MORENA | | MX
United Socialist Party of Venezuela | PSUV | | VE
Sandinista National Liberation Front | FSLN | Sandinistas; Sandinista Front | NI
Ulster Unionist Party | UUP | | GB
Social Democratic and Labour Party | SDLP | | GB
Plaid Cymru | | | GB
Alliance Party | | | GB
La France Insoumise | LFI | France Unbowed | FR
Les Républicains | | Les Republicains | FR
La République En Marche | LREM | En Marche | FR
Socialist Party of France | | French Socialist Party; Parti Socialiste | FR
New Popular Front | NFP | | FR
Reconquête | | Reconquete | FR
Die Linke | | | DE
Alliance 90/The Greens | | German Greens | DE
Sahra Wagenknecht Alliance | BSW | | DE
Austrian People's Party | ÖVP; OVP | | AT
Social Democratic Party of Austria | SPÖ; SPO | | AT
Swiss People's Party | SVP | | CH
Party for Freedom | PVV | Freedom Party of Geert Wilders | NL
People's Party for Freedom and Democracy | VVD | | NL
Vlaams Belang | | | BE
New Flemish Alliance | N-VA | | BE
Brothers of Italy | FdI | Fratelli d'Italia | IT
Lega | | Lega Nord; Northern League | IT
Democratic Party of Italy | | Partito Democratico | IT
Vox | VOX | | ES
Ciudadanos | | | ES
Together for Catalonia | | Junts per Catalunya; Junts | ES
Republican Left of Catalonia | ERC | Esquerra Republicana de Catalunya | ES
Bildu | | EH Bildu | ES
Chega | | | PT
Socialist Party of Portugal | | | PT
New Democracy | | Nea Dimokratia | GR
PASOK | PASOK | Pasok; Panhellenic Socialist Movement | GR
Confederation Party | | Konfederacja | PL
Jobbik | | | HU
Tisza | | Tisza Party | HU
ANO | | ANO 2011 | CZ
Smer | Smer-SD | Smer party | SK
Progressive Slovakia | | | SK
Alliance for the Union of Romanians | AUR | | RO
National Liberal Party | PNL | | RO
Save Romania Union | USR | | RO
GERB | GERB | | BG
Vazrazhdane | | | BG
We Continue the Change | | | BG
Serbian Progressive Party | | | RS
Alliance of Independent Social Democrats | SNSD | | BA
Party of Democratic Action | SDA | | BA
Vetevendosje | | Vetëvendosje | XK
VMRO-DPMNE | | VMRO | MK
Croatian Democratic Union | HDZ | | HR
Democratic Party of Socialists | DPS | | ME
Socialist Party of Albania | | | AL
Estonian Conservative People's Party | EKRE | | EE
Sweden Democrats | | | SE
Moderate Party | | | SE
Finns Party | | True Finns | FI
National Coalition Party | NCP | | FI
Progress Party | | | NO
Danish People's Party | | | DK
A Just Russia | | | RU
European Solidarity | | | UA
Batkivshchyna | | | UA
Party of Action and Solidarity | | | MD
Shor Party | | Șor Party | MD
United National Movement | UNM | | GE
Civil Contract | | | AM
Nationalist Movement Party | MHP | | TR
IYI Party | | Iyi Party | TR
Yesh Atid | | | IL
Blue and White | | Kahol Lavan | IL
Yisrael Beiteinu | | Yisrael Beitenu | IL
Shas | | | IL
United Torah Judaism | UTJ | | IL
Religious Zionism | | Religious Zionist Party | IL
Otzma Yehudit | | Jewish Power | IL
Meretz | | | IL
Free Patriotic Movement | FPM | | LB
Lebanese Forces | | | LB
Progressive Socialist Party | PSP | | LB
Future Movement | | | LB
State of Law Coalition | | | IQ
Sadrist Movement | | Sadrist movement | IQ
Coordination Framework | | | IQ
National Democratic Party of Egypt | | | EG
National Congress Party | | | SD
Forces of Freedom and Change | FFC | | SD
National Umma Party | | Umma Party | SD
Justice and Charity | | Al Adl Wal Ihsane | MA
Islamic Salvation Front | FIS | | DZ
Frelimo | FRELIMO | | MZ
Renamo | RENAMO | | MZ
MPLA | MPLA | | AO
SWAPO | SWAPO | Swapo | NA
Democratic Alliance | | | ZA
Inkatha Freedom Party | IFP | Inkatha | ZA
uMkhonto weSizwe Party | | MK Party; uMkhonto weSizwe | ZA
Citizens Coalition for Change | CCC | | ZW
Patriotic Front of Zambia | | | ZM
United Party for National Development | UPND | | ZM
Chama Cha Mapinduzi | CCM | | TZ
Chadema | CHADEMA | | TZ
National Resistance Movement | NRM | | UG
National Unity Platform | NUP | | UG
Forum for Democratic Change | FDC | | UG
Orange Democratic Movement | ODM | | KE
United Democratic Alliance | | | KE
Azimio la Umoja | | Azimio | KE
Rwandan Patriotic Front | RPF | | RW
Prosperity Party | | | ET
Ethiopian People's Revolutionary Democratic Front | EPRDF | | ET
National Democratic Congress | NDC | | GH
New Patriotic Party | NPP | | GH
Labour Party of Nigeria | | | NG
PASTEF | PASTEF | Pastef | SN
Alliance for the Republic | APR | | SN
Rally of the Guinean People | RPG | | GN
Patriotic Salvation Movement | | | TD
Cameroon People's Democratic Movement | CPDM | | CM
Trinamool Congress | | All India Trinamool Congress | IN
Shiv Sena | | | IN
Samajwadi Party | | | IN
Bahujan Samaj Party | BSP | | IN
Jamiat Ulema-e-Islam | JUI-F; JUI | Jamiat Ulema-e-Islam-Fazl | PK
Tehreek-e-Labbaik Pakistan | TLP | Tehreek-e-Labbaik | PK
Jamaat-e-Islami | | Bangladesh Jamaat-e-Islami; Jamaat-i-Islami | BD
Sri Lanka Podujana Peramuna | SLPP | | LK
United National Party | UNP | | LK
Janatha Vimukthi Peramuna | JVP | National People's Power | LK
Nepali Congress | | | NP
Communist Party of Nepal | | CPN-UML | NP
Maldivian Democratic Party | MDP | | MV
Union Solidarity and Development Party | USDP | | MM
Pheu Thai | | Pheu Thai Party | TH
Move Forward Party | | People's Party of Thailand | TH
Palang Pracharath | | Palang Pracharath Party | TH
Cambodian People's Party | CPP | | KH
Cambodia National Rescue Party | CNRP | | KH
Communist Party of Vietnam | CPV | Vietnamese Communist Party | VN
People's Action Party | | | SG
Pakatan Harapan | | | MY
Barisan Nasional | BN | | MY
Perikatan Nasional | | | MY
Golkar | | | ID
Gerindra | | | ID
PDI-P | PDI-P; PDIP | Indonesian Democratic Party of Struggle | ID
Constitutional Democratic Party of Japan | CDP | | JP
Democratic Party of Japan | DPJ | | JP
Nippon Ishin | | Japan Innovation Party; Nippon Ishin no Kai | JP
Japanese Communist Party | JCP | Japan Communist Party | JP
People Power Party | | | KR
Democratic Party of Korea | | Democratic Party of South Korea | KR
Saenuri Party | | | KR
Taiwan People's Party | TPP | | TW
Demosisto | | | HK
Bloc Québécois | | Bloc Quebecois; Parti Québécois; Parti Quebecois | CA
New Democratic Party | NDP | | CA
Conservative Party of Canada | | Canadian Conservatives | CA
Liberal Party of Canada | | Canadian Liberals | CA
National Action Party | | | MX
Party of the Democratic Revolution | PRD | | MX
Movement Toward Socialism | | Movement for Socialism | BO
La Libertad Avanza | | Liberty Advances | AR
Justicialist Party | | Peronist Party | AR
Republican Proposal | | Propuesta Republicana | AR
Historic Pact | | Pacto Histórico | CO
Democratic Center | | Centro Democrático | CO
Popular Force | | Fuerza Popular | PE
Peru Libre | | Free Peru | PE
Popular Will | | Voluntad Popular | VE
Justice First | | Primero Justicia | VE
Vente Venezuela | | | VE
Democratic Unity Roundtable | | | VE
Nuevas Ideas | | | SV
Nationalist Republican Alliance | | | SV
Semilla | | Movimiento Semilla; Semilla Movement | GT
Cuban Communist Party | | | CU
Frente Amplio | | | UY
Colorado Party | | | PY
Fanmi Lavalas | | Lavalas | HT
Liberal Party of Australia | | Australian Liberals | AU
Australian Labor Party | ALP | | AU
One Nation | | Pauline Hanson's One Nation | AU
Libertarian Party | | | US
Tea Party | | Tea Party movement | US
Freedom Caucus | | House Freedom Caucus | US
`;
