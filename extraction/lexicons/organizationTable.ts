export const ORGANIZATION_COLUMNS = ['name', 'acronyms', 'aliases', 'country'] as const;

/** Bodies of several states: name | acronyms | aliases | country. */
export const INTERNATIONAL_ORGANIZATIONS = `
United Nations | UN | United Nations Organization; Turtle Bay |
UN Security Council | UNSC | United Nations Security Council; Security Council; U.N. Security Council |
UN General Assembly | UNGA | United Nations General Assembly; General Assembly; U.N. General Assembly |
UN Human Rights Council | UNHRC | United Nations Human Rights Council; Human Rights Council; U.N. Human Rights Council |
UNESCO | UNESCO | United Nations Educational, Scientific and Cultural Organization; Unesco |
UNICEF | UNICEF | United Nations Children's Fund; Unicef |
United Nations High Commissioner for Refugees | UNHCR | UN Refugee Agency; U.N. Refugee Agency; UN High Commissioner for Refugees |
Office of the United Nations High Commissioner for Human Rights | OHCHR | UN Human Rights Office; U.N. Human Rights Office |
UNRWA | UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees |
United Nations Development Programme | UNDP | UN Development Programme; United Nations Development Program |
United Nations Environment Programme | UNEP | UN Environment Programme; United Nations Environment Program |
United Nations Population Fund | UNFPA | UN Population Fund |
United Nations Office on Drugs and Crime | UNODC | UN Office on Drugs and Crime |
United Nations Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA | UN Office for the Coordination of Humanitarian Affairs |
United Nations Conference on Trade and Development | UNCTAD | |
United Nations Interim Force in Lebanon | UNIFIL | UN Interim Force in Lebanon |
United Nations Assistance Mission in Afghanistan | UNAMA | |
United Nations Framework Convention on Climate Change | UNFCCC | |
World Food Programme | WFP | World Food Program; UN World Food Programme |
Food and Agriculture Organization | FAO | Food and Agriculture Organisation |
International Labour Organization | ILO | International Labor Organization; International Labour Organisation |
International Organization for Migration | IOM | International Organisation for Migration |
International Maritime Organization | IMO | International Maritime Organisation |
International Civil Aviation Organization | ICAO | International Civil Aviation Organisation |
International Telecommunication Union | ITU | |
World Meteorological Organization | WMO | World Meteorological Organisation |
World Intellectual Property Organization | WIPO | World Intellectual Property Organisation |
World Health Organization | WHO | World Health Organisation |
International Atomic Energy Agency | IAEA | UN nuclear watchdog |
International Monetary Fund | IMF | |
World Bank | | World Bank Group; International Bank for Reconstruction and Development |
International Finance Corporation | IFC | |
World Trade Organization | WTO | World Trade Organisation |
Intergovernmental Panel on Climate Change | IPCC | |
International Court of Justice | ICJ | World Court |
International Criminal Court | ICC | |
International Criminal Tribunal for the former Yugoslavia | ICTY | International Criminal Tribunal for the Former Yugoslavia |
International Criminal Tribunal for Rwanda | ICTR | |
Permanent Court of Arbitration | PCA | |
European Court of Human Rights | ECHR; ECtHR | Strasbourg Court |
European Court of Justice | ECJ | Court of Justice of the European Union |
International Seabed Authority | ISA | |
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons |
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO | |
Nuclear Suppliers Group | NSG | |
European Union | EU | European Community; European Communities; European Economic Community |
European Commission | EC | EU Commission; Berlaymont |
European Council | EUCO | |
Council of the European Union | | EU Council; Council of the EU |
European Parliament | EP | EU Parliament |
European Central Bank | ECB | |
European External Action Service | EEAS | |
European Investment Bank | EIB | |
European Bank for Reconstruction and Development | EBRD | |
European Medicines Agency | EMA | |
European Space Agency | ESA | |
Eurogroup | | Euro Group |
Europol | | European Police Office |
Eurojust | | |
Frontex | | European Border and Coast Guard Agency |
European Free Trade Association | EFTA | |
Council of Europe | CoE | |
Parliamentary Assembly of the Council of Europe | PACE | |
Venice Commission | | European Commission for Democracy through Law |
NATO | NATO | North Atlantic Treaty Organization; Nato; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; North Atlantic Council |
NATO-Russia Council | NRC | |
Warsaw Pact | | Warsaw Treaty Organization |
International Security Assistance Force | ISAF | |
Kosovo Force | KFOR | |
Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe |
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development; Organization for Economic Co-operation and Development |
Group of Seven | G7; G-7 | Group of 7 |
Group of Eight | G8; G-8 | Group of 8 |
Group of Twenty | G20; G-20 | Group of 20 |
Group of 77 | G77; G-77 | |
BRICS | | Brics |
Visegrád Group | V4 | Visegrad Group; Visegrad Four; Visegrád Four |
Bucharest Nine | B9 | |
Benelux | | |
Nordic Council | | |
Arctic Council | | |
Council of the Baltic Sea States | CBSS | |
International Energy Agency | IEA | |
OPEC | OPEC | Organization of the Petroleum Exporting Countries; Opec; Organisation of the Petroleum Exporting Countries; OPEC+ |
Interpol | INTERPOL; ICPO | International Criminal Police Organization |
Financial Action Task Force | FATF | |
Bank for International Settlements | BIS | |
Paris Club | | |
Commonwealth of Nations | | British Commonwealth |
Organisation internationale de la Francophonie | OIF | La Francophonie; Francophonie |
Non-Aligned Movement | NAM | |
African Union | AU | |
Organization of African Unity | OAU | Organisation of African Unity |
Economic Community of West African States | ECOWAS | Ecowas |
Southern African Development Community | SADC | |
East African Community | EAC | |
Intergovernmental Authority on Development | IGAD | |
African Development Bank | AfDB | |
Alliance of Sahel States | AES | |
Arab League | | League of Arab States |
Gulf Cooperation Council | GCC | Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf |
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference |
ASEAN | ASEAN | Association of Southeast Asian Nations; Asean; Association of South East Asian Nations |
Asia-Pacific Economic Cooperation | APEC | Apec |
South Asian Association for Regional Cooperation | SAARC | |
Shanghai Cooperation Organisation | SCO | Shanghai Cooperation Organization |
Quadrilateral Security Dialogue | | Quad |
AUKUS | | Aukus |
Five Eyes | | |
Asian Development Bank | ADB | |
Asian Infrastructure Investment Bank | AIIB | |
New Development Bank | NDB | BRICS Bank |
Pacific Islands Forum | PIF | |
Commonwealth of Independent States | CIS | |
Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation |
Eurasian Economic Union | EAEU; EEU | |
Organization of Turkic States | OTS | Turkic Council; Organisation of Turkic States |
GUAM Organization for Democracy and Economic Development | | |
Minsk Group | | OSCE Minsk Group |
Normandy Format | | Normandy Four |
Organization of American States | OAS | Organisation of American States |
Inter-American Development Bank | IDB; IADB | |
Inter-American Court of Human Rights | | |
Inter-American Commission on Human Rights | IACHR | |
Mercosur | MERCOSUR | Mercosul; Southern Common Market |
Caribbean Community | CARICOM | Caricom |
Community of Latin American and Caribbean States | CELAC | |
Union of South American Nations | UNASUR | Unasur |
Bolivarian Alliance for the Americas | ALBA | |
Andean Community | CAN | |
Pacific Alliance | | |
Lima Group | | |
`;

/** Ministries, agencies, services, armed forces, parliaments, courts and central banks of one state. */
export const STATE_BODIES = `
United States Department of State | | State Department; U.S. State Department; US State Department; Department of State; U.S. Department of State; US Department of State | US
United States Department of Defense | DoD; DOD | Pentagon; the Pentagon; Defense Department; U.S. Defense Department; US Defense Department; Department of Defense; U.S. Department of Defense; US Department of Defense | US
United States Department of Justice | DOJ; DoJ | Justice Department; U.S. Justice Department; US Justice Department; U.S. Department of Justice; US Department of Justice | US
United States Department of the Treasury | | Treasury Department; U.S. Treasury; US Treasury; U.S. Treasury Department; US Treasury Department; U.S. Department of the Treasury; US Department of the Treasury | US
United States Department of Commerce | | Commerce Department; U.S. Commerce Department; US Commerce Department; U.S. Department of Commerce; US Department of Commerce | US
United States Department of Homeland Security | DHS | Department of Homeland Security; Homeland Security; U.S. Department of Homeland Security; US Department of Homeland Security | US
United States Department of Energy | DOE; DoE | Energy Department; U.S. Department of Energy; US Department of Energy | US
Office of Foreign Assets Control | OFAC | | US
Central Intelligence Agency | CIA | Langley | US
Federal Bureau of Investigation | FBI | | US
National Security Agency | NSA | | US
Defense Intelligence Agency | DIA | | US
Drug Enforcement Administration | DEA | | US
Immigration and Customs Enforcement | ICE | U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement | US
Customs and Border Protection | CBP | U.S. Customs and Border Protection; US Customs and Border Protection | US
Secret Service | USSS | U.S. Secret Service; US Secret Service | US
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | | US
Director of National Intelligence | DNI; ODNI | Office of the Director of National Intelligence | US
National Security Council | NSC | U.S. National Security Council; US National Security Council | US
United States Congress | | Congress; U.S. Congress; US Congress | US
United States Senate | | U.S. Senate; US Senate | US
United States House of Representatives | | U.S. House of Representatives; US House of Representatives; U.S. House; US House | US
Supreme Court of the United States | SCOTUS | U.S. Supreme Court; US Supreme Court; United States Supreme Court | US
Federal Reserve | | Fed; Federal Reserve Board; Federal Reserve System; U.S. Federal Reserve; US Federal Reserve | US
Securities and Exchange Commission | SEC | | US
Federal Trade Commission | FTC | | US
Federal Communications Commission | FCC | | US
Federal Aviation Administration | FAA | | US
Food and Drug Administration | FDA | | US
Environmental Protection Agency | EPA | | US
Federal Emergency Management Agency | FEMA | | US
Centers for Disease Control and Prevention | CDC | Centers for Disease Control | US
National Aeronautics and Space Administration | NASA | Nasa | US
National Transportation Safety Board | NTSB | | US
National Oceanic and Atmospheric Administration | NOAA | | US
United States Agency for International Development | USAID | U.S. Agency for International Development; US Agency for International Development | US
Internal Revenue Service | IRS | | US
United States Army | | U.S. Army; US Army | US
United States Navy | | U.S. Navy; US Navy | US
United States Air Force | USAF | U.S. Air Force; US Air Force | US
United States Marine Corps | USMC | U.S. Marine Corps; US Marine Corps; Marine Corps; U.S. Marines; US Marines | US
United States Coast Guard | USCG | U.S. Coast Guard; US Coast Guard | US
United States Central Command | CENTCOM | Centcom; U.S. Central Command; US Central Command | US
United States Cyber Command | USCYBERCOM | U.S. Cyber Command; US Cyber Command; Cyber Command | US
National Guard | | U.S. National Guard; US National Guard | US
Foreign, Commonwealth and Development Office | FCDO; FCO | Foreign Office; British Foreign Office; Foreign and Commonwealth Office; Foreign, Commonwealth & Development Office | GB
Home Office | | British Home Office | GB
Ministry of Defence of the United Kingdom | MoD; MOD | British Ministry of Defence; UK Ministry of Defence | GB
Secret Intelligence Service | MI6; SIS | | GB
MI5 | | Security Service; British Security Service | GB
Government Communications Headquarters | GCHQ | | GB
Metropolitan Police | | Scotland Yard; New Scotland Yard; Met Police; Metropolitan Police Service | GB
National Crime Agency | NCA | | GB
Crown Prosecution Service | CPS | | GB
National Health Service | NHS | | GB
House of Commons | | | GB
House of Lords | | | GB
Bank of England | BoE | | GB
Defence Science and Technology Laboratory | | Porton Down; Dstl | GB
Royal Navy | | | GB
Royal Air Force | RAF | | GB
British Army | | | GB
Police Service of Northern Ireland | PSNI | | GB
Federal Security Service | FSB | Russian Federal Security Service | RU
Foreign Intelligence Service of the Russian Federation | SVR | Russian Foreign Intelligence Service; Foreign Intelligence Service | RU
Main Intelligence Directorate | GRU | Main Directorate of the General Staff; Main Intelligence Directorate of the General Staff | RU
Committee for State Security | KGB | | SU
NKVD | | People's Commissariat for Internal Affairs | SU
Politburo of the Soviet Union | | Soviet Politburo | SU
Red Army | | Soviet Army | SU
Russian Armed Forces | | Russian Army; Russian army | RU
Russian Ministry of Foreign Affairs | MID | Russian Foreign Ministry; Ministry of Foreign Affairs of the Russian Federation; Ministry of Foreign Affairs of Russia | RU
Russian Ministry of Defence | | Russian Defense Ministry; Russian Defence Ministry; Russian Ministry of Defense | RU
State Duma | | Duma; Russian State Duma; Russian Duma | RU
Federation Council | | Russian Federation Council | RU
Security Council of Russia | | Russian Security Council; Security Council of the Russian Federation | RU
Investigative Committee of Russia | | Investigative Committee; Russian Investigative Committee | RU
Central Bank of Russia | CBR | Bank of Russia; Russian Central Bank | RU
Roskomnadzor | | | RU
Roscosmos | | | RU
Rosatom | | | RU
Rosneft | | | RU
Gazprom | | | RU
Rosoboronexport | | | RU
Rossotrudnichestvo | | | RU
Wagner Group | PMC Wagner | Wagner; Wagner mercenary group; Wagner PMC | RU
Internet Research Agency | IRA | | RU
Black Sea Fleet | | | RU
Security Service of Ukraine | SBU | Ukrainian Security Service; Ukraine's Security Service | UA
Main Directorate of Intelligence | HUR | Defence Intelligence of Ukraine | UA
Verkhovna Rada | | Rada; Supreme Rada; Ukrainian Parliament | UA
Armed Forces of Ukraine | AFU; ZSU | Ukrainian Armed Forces; Ukrainian armed forces | UA
Azov Regiment | | Azov Battalion; Azov Brigade; Azov | UA
Naftogaz | | | UA
KGB of Belarus | | State Security Committee of the Republic of Belarus; State Security Committee | BY
Bundestag | | German Bundestag; German Parliament | DE
Bundesrat | | | DE
Bundeswehr | | | DE
Federal Intelligence Service | BND | Bundesnachrichtendienst | DE
Federal Office for the Protection of the Constitution | BfV | Bundesamt für Verfassungsschutz; Verfassungsschutz | DE
Federal Foreign Office | | German Foreign Office; Auswärtiges Amt; German Foreign Ministry | DE
Federal Constitutional Court | | Bundesverfassungsgericht | DE
Bundesbank | | Deutsche Bundesbank | DE
Stasi | | Ministry for State Security | DD
Directorate-General for External Security | DGSE | | FR
Directorate-General for Internal Security | DGSI | | FR
National Assembly of France | | French National Assembly; Assemblée nationale | FR
French Foreign Legion | | Foreign Legion | FR
Internal Security Agency | ABW | Agencja Bezpieczeństwa Wewnętrznego | PL
Sejm | | Polish Sejm | PL
Security Information Service | BIS | Bezpečnostní informační služba; Czech Security Information Service | CZ
General Intelligence and Security Service | AIVD | | NL
Norwegian Police Security Service | PST | Police Security Service | NO
Swedish Security Service | SÄPO | Säpo; Sapo | SE
Riksdag | | Swedish Riksdag; Swedish Parliament | SE
Finnish Security and Intelligence Service | SUPO | Supo | FI
Eduskunta | | | FI
Folketing | | | DK
Storting | | | NO
Dáil Éireann | | Dáil; Dail | IE
Garda Síochána | | Gardaí; Garda; Gardai | IE
Saeima | | | LV
Seimas | | | LT
Riigikogu | | | EE
Cortes Generales | | Cortes | ES
Civil Guard | | Guardia Civil | ES
Carabinieri | | | IT
Guardia di Finanza | | | IT
Holy Office | | Dicastery for the Doctrine of the Faith; Congregation for the Doctrine of the Faith | VA
Roman Curia | | Curia | VA
Swiss Guard | | | VA
National Intelligence Organization | MIT; MİT | National Intelligence Organisation | TR
Mossad | | | IL
Shin Bet | ISA | Shabak; Israel Security Agency | IL
Israel Defense Forces | IDF | Israel Defence Forces; Israeli Defense Forces; Israeli Army; Israeli army | IL
Knesset | | | IL
Palestinian Authority | PA; PNA | Palestinian National Authority | PS
Palestine Liberation Organization | PLO | Palestine Liberation Organisation | PS
Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Pasdaran | IR
Quds Force | | Qods Force; Jerusalem Force | IR
Basij | | | IR
Guardian Council | | | IR
Majlis | | Islamic Consultative Assembly | IR
Atomic Energy Organization of Iran | AEOI | | IR
Syrian Arab Army | SAA | Syrian Army; Syrian army | SY
Loya Jirga | | | AF
Inter-Services Intelligence | ISI | | PK
Research and Analysis Wing | RAW; R&AW | | IN
Central Bureau of Investigation | CBI | | IN
Lok Sabha | | | IN
Rajya Sabha | | | IN
Reserve Bank of India | RBI | | IN
Ministry of External Affairs | MEA | Indian Ministry of External Affairs | IN
Ministry of State Security | MSS | Chinese Ministry of State Security | CN
People's Liberation Army | PLA | Chinese People's Liberation Army | CN
Chinese Communist Party | CCP; CPC | Communist Party of China; Chinese Communist party | CN
National People's Congress | NPC | | CN
State Council of China | | State Council; Chinese State Council | CN
Politburo Standing Committee | | | CN
Taiwan Affairs Office | TAO | | CN
People's Bank of China | PBOC; PBoC | | CN
Kuomintang | KMT | Chinese Nationalist Party | TW
Democratic Progressive Party | DPP | | TW
Legislative Yuan | | | TW
Korean People's Army | KPA | | KP
Korean Central News Agency | KCNA | | KP
Workers' Party of Korea | WPK | Korean Workers' Party | KP
National Intelligence Service | NIS | South Korean National Intelligence Service | KR
Japan Self-Defense Forces | JSDF; SDF | Self-Defense Forces; Self-Defence Forces | JP
Diet of Japan | | National Diet; Japanese Diet | JP
Bank of Japan | BOJ; BoJ | | JP
Ministry of Foreign Affairs of Japan | MOFA | Japanese Foreign Ministry; Japanese Ministry of Foreign Affairs | JP
Australian Security Intelligence Organisation | ASIO | | AU
Australian Federal Police | AFP | | AU
Canadian Security Intelligence Service | CSIS | | CA
Royal Canadian Mounted Police | RCMP | Mounties | CA
Global Affairs Canada | GAC | | CA
Tatmadaw | | Myanmar Armed Forces | MM
State Administration Council | SAC | | MM
Bolivarian National Guard | | | VE
National Electoral Council | CNE | | VE
Petróleos de Venezuela | PDVSA | Petroleos de Venezuela | VE
Petróleos Mexicanos | PEMEX | Pemex; Petroleos Mexicanos | MX
Petrobras | | | BR
Rapid Support Forces | RSF | | SD
Sudanese Armed Forces | SAF | | SD
Janjaweed | | | SD
`;

/** Armed groups and movements. */
export const ARMED_GROUPS = `
Hamas | | Islamic Resistance Movement; HAMAS | PS
Fatah | | Al-Fatah; al-Fatah | PS
Palestinian Islamic Jihad | PIJ | Islamic Jihad | PS
Al-Aqsa Martyrs' Brigades | | Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades; Al Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigade | PS
Izz ad-Din al-Qassam Brigades | | Al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades | PS
Popular Front for the Liberation of Palestine | PFLP | | PS
Hezbollah | | Hizbollah; Hizbullah; Hezbullah; Hizballah | LB
Amal Movement | | Amal | LB
Taliban | | Taleban; Afghan Taliban; Talibans | AF
Northern Alliance | | | AF
Haqqani Network | | Haqqani network | AF
Tehrik-i-Taliban Pakistan | TTP | Pakistani Taliban; Tehreek-e-Taliban Pakistan | PK
Lashkar-e-Taiba | LeT | Lashkar-e-Tayyiba; Lashkar-e-Toiba; Lashkar e-Taiba | PK
Jaish-e-Mohammed | JeM | Jaish-e-Mohammad; Jaish-e-Muhammad | PK
Al-Qaeda | | al-Qaeda; Al Qaeda; al Qaeda; Al-Qaida; al-Qaida; al Qaida; Al Qaida; Al-Qa'ida; al-Qa'ida; Al Qa'ida; Qaeda; Al-Qaeda in Iraq; al-Qaeda in Iraq |
Al-Qaeda in the Arabian Peninsula | AQAP | al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula | YE
Al-Qaeda in the Islamic Maghreb | AQIM | al-Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb |
Islamic State | ISIS; ISIL; IS | Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Daesh; Da'esh; Islamic State group; Isis |
Islamic State Khorasan Province | ISKP; ISIS-K; IS-K | Islamic State Khorasan | AF
Al-Nusra Front | | al-Nusra Front; Jabhat al-Nusra; Nusra Front | SY
Hayat Tahrir al-Sham | HTS | | SY
Free Syrian Army | FSA | | SY
Syrian Democratic Forces | SDF | | SY
People's Protection Units | YPG | | SY
Kurdistan Workers' Party | PKK | Kurdistan Workers Party | TR
Peshmerga | | | IQ
Mahdi Army | | Mehdi Army; al-Mahdi Army | IQ
Badr Organization | | Badr Brigade; Badr Brigades; Badr Corps | IQ
Ansar al-Islam | | Ansar al-Sunna | IQ
Popular Mobilization Forces | PMF | Hashd al-Shaabi | IQ
Kataib Hezbollah | | Kata'ib Hezbollah | IQ
People's Mujahedin of Iran | MEK; MKO | Mujahedin-e Khalq; Mojahedin-e Khalq; People's Mujahedeen of Iran | IR
Houthis | | Houthi; Houthi movement; Ansar Allah; Ansarullah; Huthis | YE
Muslim Brotherhood | | Ikhwan; the Brotherhood |
Boko Haram | | | NG
Movement for the Emancipation of the Niger Delta | MEND | | NG
Al-Shabaab | | al-Shabaab; Al Shabaab; al Shabaab; Al-Shabab; al-Shabab | SO
Islamic Courts Union | ICU | Union of Islamic Courts | SO
Lord's Resistance Army | LRA | | UG
Allied Democratic Forces | ADF | | CD
M23 | | March 23 Movement | CD
Tigray People's Liberation Front | TPLF | | ET
Oromo Liberation Army | OLA | | ET
Sudan People's Liberation Army | SPLA | Sudan People's Liberation Movement; SPLM | SS
Polisario Front | | Polisario; Frente Polisario | EH
Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers; Tigers of Tamil Eelam; Liberation Tigers | LK
Jemaah Islamiyah | JI | Jemaah Islamiah | ID
Free Aceh Movement | GAM | | ID
Abu Sayyaf | | Abu Sayyaf Group | PH
Moro Islamic Liberation Front | MILF | | PH
New People's Army | NPA | | PH
Arakan Army | AA | | MM
Karen National Union | KNU | | MM
Viet Cong | | Vietcong; National Liberation Front | VN
Khmer Rouge | | | KH
Irish Republican Army | IRA | Provisional IRA; Real IRA; Provisional Irish Republican Army | IE
Ulster Volunteer Force | UVF | | GB
ETA | | Euskadi Ta Askatasuna; Basque Homeland and Freedom | ES
Kosovo Liberation Army | KLA; UCK | | XK
Donetsk People's Republic | DPR; DNR | | UA
Luhansk People's Republic | LPR; LNR | Lugansk People's Republic | UA
Revolutionary Armed Forces of Colombia | FARC | Farc | CO
National Liberation Army | ELN | | CO
Shining Path | | Sendero Luminoso | PE
Zapatista Army of National Liberation | EZLN | Zapatistas | MX
Sinaloa Cartel | | Sinaloa cartel | MX
Tupac Amaru Revolutionary Movement | MRTA | | PE
Ku Klux Klan | KKK | Klan | US
Proud Boys | | | US
Oath Keepers | | | US
`;

/** Political parties and alliances. */
export const PARTIES = `
Democratic Party | DNC | Democratic National Committee; Democrats; Democratic party | US
Republican Party | GOP; RNC | Republican National Committee; Republicans; Grand Old Party; Republican party | US
Labour Party | | British Labour Party; Labour; New Labour | GB
Conservative Party | | Tories; Tory Party; Conservatives | GB
Liberal Democrats | | Lib Dems; Liberal Democrat Party | GB
Scottish National Party | SNP | | GB
UK Independence Party | UKIP | Ukip | GB
Democratic Unionist Party | DUP | | GB
Sinn Féin | SF | Sinn Fein | IE
Fianna Fáil | | Fianna Fail | IE
Fine Gael | | | IE
Christian Democratic Union | CDU | | DE
Christian Social Union | CSU | | DE
Social Democratic Party of Germany | SPD | | DE
Free Democratic Party | FDP | | DE
Alternative for Germany | AfD | Alternative für Deutschland | DE
Freedom Party of Austria | FPÖ; FPO | Freedom Party | AT
National Rally | RN | National Front; Rassemblement National; Front National | FR
Law and Justice | PiS | | PL
Civic Platform | PO | | PL
Fidesz | | | HU
Syriza | SYRIZA | | GR
Golden Dawn | | | GR
Forza Italia | | | IT
Five Star Movement | M5S | | IT
People's Party of Spain | PP | | ES
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
Peoples' Democratic Party | HDP | | TR
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
Pakistan Tehreek-e-Insaf | PTI | | PK
Pakistan Peoples Party | PPP | Pakistan People's Party | PK
Pakistan Muslim League | PML; PML-N | Pakistan Muslim League-Nawaz | PK
Awami League | | Bangladesh Awami League | BD
Bangladesh Nationalist Party | BNP | | BD
Liberal Democratic Party of Japan | LDP | Liberal Democratic Party | JP
Komeito | | | JP
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
`;

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
Novaya Gazeta | | | RU
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
Al Jazeera | | Al-Jazeera; al-Jazeera; al Jazeera; Aljazeera | QA
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
Daily Telegraph | | The Daily Telegraph; The Telegraph | GB
Daily Mail | | The Daily Mail | GB
Bellingcat | | | NL
Deutsche Welle | DW | | DE
Der Spiegel | | Spiegel | DE
Süddeutsche Zeitung | | | DE
Le Monde | | | FR
Le Figaro | | | FR
El País | | El Pais | ES
La Repubblica | | | IT
Corriere della Sera | | | IT
The New York Times | NYT | New York Times; NY Times | US
The Washington Post | WaPo | Washington Post | US
The Wall Street Journal | WSJ | Wall Street Journal | US
Los Angeles Times | LAT | The Los Angeles Times; LA Times | US
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
`;

/** Companies. */
export const COMPANIES = `
Alphabet | | Alphabet Inc. | US
Google | | Google Inc. | US
Apple | | Apple Inc. | US
Microsoft | MSFT | Microsoft Corp.; Microsoft Corporation | US
Amazon | | Amazon.com | US
Meta | | Meta Platforms | US
Facebook | | | US
Twitter | | | US
YouTube | | | US
WhatsApp | | | US
Yahoo | | Yahoo! | US
IBM | | International Business Machines | US
Intel | | Intel Corp. | US
Nvidia | NVIDIA | | US
Tesla | | Tesla Motors; Tesla Inc. | US
SpaceX | | Space Exploration Technologies | US
Boeing | | Boeing Co. | US
Lockheed Martin | | Lockheed | US
Raytheon | RTX | | US
Northrop Grumman | | | US
General Electric | GE | | US
General Motors | GM | | US
Ford | | Ford Motor Co.; Ford Motor Company; Ford Motor | US
ExxonMobil | | Exxon Mobil; Exxon | US
Chevron | | | US
ConocoPhillips | | | US
Halliburton | KBR | Kellogg Brown & Root | US
Enron | | Enron Corp. | US
Goldman Sachs | | Goldman | US
JPMorgan Chase | JPMorgan | JP Morgan; J.P. Morgan | US
Morgan Stanley | | | US
Citigroup | | Citibank; Citi | US
Bank of America | BofA | | US
Lehman Brothers | | | US
BlackRock | | | US
Visa | | | US
Mastercard | | MasterCard | US
PayPal | | | US
McDonald's | | | US
Starbucks | | | US
Coca-Cola | | Coca Cola | US
PepsiCo | | Pepsi | US
Walmart | | Wal-Mart | US
Walt Disney Company | | Disney; Walt Disney | US
Netflix | | | US
Pfizer | | | US
Moderna | | | US
Johnson & Johnson | J&J | | US
Verizon | | | US
AT&T | | | US
FedEx | | | US
Blackwater | | Blackwater Worldwide | US
BP | | British Petroleum; Beyond Petroleum | GB
Shell | | Royal Dutch Shell | GB
HSBC | | | GB
Barclays | | | GB
Rolls-Royce | | Rolls Royce | GB
BAE Systems | BAE | | GB
British Airways | BA | | GB
Vodafone | | | GB
AstraZeneca | | | GB
TotalEnergies | | | FR
Renault | | | FR
Airbus | EADS | | FR
Air France | | | FR
Société Générale | | Societe Generale | FR
BNP Paribas | BNP | | FR
Danone | | | FR
Volkswagen | VW | Volkswagen AG | DE
BMW | | | DE
Daimler | | Mercedes-Benz; DaimlerChrysler | DE
Siemens | | Siemens AG | DE
Deutsche Bank | | | DE
Deutsche Telekom | | | DE
Lufthansa | | Deutsche Lufthansa | DE
Uniper | | | DE
Wirecard | | | DE
Nord Stream | | Nord Stream AG; Nord Stream 2 AG | CH
Nestlé | | Nestle | CH
Credit Suisse | | | CH
UBS | | | CH
Glencore | | | CH
Philips | | | NL
ASML | | | NL
Heineken | | | NL
Ikea | IKEA | | SE
Ericsson | | | SE
Volvo | | | SE
Nokia | | | FI
Equinor | | Statoil | NO
Maersk | | A.P. Moller-Maersk | DK
Eni | ENI | | IT
Fiat | | | IT
UniCredit | | | IT
Repsol | | | ES
Orlen | | PKN Orlen | PL
Ryanair | | | IE
Lukoil | LUKOIL | | RU
Yukos | | | RU
Novatek | | | RU
Sberbank | | | RU
VTB Bank | VTB | | RU
Alfa-Bank | | Alfa Bank; Alfa Group | RU
Rusal | RUSAL | | RU
Aeroflot | | | RU
Yandex | | | RU
Kaspersky Lab | | Kaspersky | RU
Almaz-Antey | | | RU
Telegram | | | AE
Belavia | | | BY
Huawei | | Huawei Technologies | CN
ZTE | | | CN
Alibaba | | Alibaba Group | CN
Tencent | | | CN
ByteDance | | | CN
TikTok | | | CN
CNOOC | | China National Offshore Oil Corporation | CN
PetroChina | CNPC | China National Petroleum Corporation | CN
Evergrande | | | CN
Lenovo | | | CN
TSMC | | Taiwan Semiconductor Manufacturing Company | TW
Foxconn | | | TW
Toyota | | Toyota Motor | JP
Honda | | | JP
Nissan | | | JP
Sony | | | JP
Toshiba | | | JP
Mitsubishi | | Mitsubishi Heavy Industries; Mitsubishi Corporation | JP
Mitsui | | Mitsui & Co. | JP
SoftBank | | | JP
Tokyo Electric Power Company | TEPCO | Tepco | JP
Samsung | | Samsung Electronics | KR
Hyundai | | Hyundai Motor | KR
LG | | LG Electronics | KR
Tata | | Tata Group; Tata Motors | IN
Reliance Industries | | | IN
Infosys | | | IN
Adani Group | | | IN
Saudi Aramco | | Aramco | SA
Emirates | | Emirates Airline | AE
Qatar Airways | | | QA
Turkish Airlines | | | TR
Baykar | | | TR
NSO Group | NSO | | IL
El Al | | | IL
Vale | | | BR
Embraer | | | BR
Bombardier | | | CA
BHP | | BHP Billiton | AU
Rio Tinto | | | AU
`;

/** Non-governmental organizations, religious bodies, federations, universities. */
export const SOCIETIES = `
Amnesty International | AI | Amnesty |
Human Rights Watch | HRW | | US
International Committee of the Red Cross | ICRC | |
Red Cross | IFRC | Red Crescent; International Federation of Red Cross and Red Crescent Societies; American Red Cross; British Red Cross |
Doctors Without Borders | MSF | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors without Borders |
Reporters Without Borders | RSF | Reporters Sans Frontières |
Committee to Protect Journalists | CPJ | | US
Transparency International | TI | |
Greenpeace | | Greenpeace International |
World Wide Fund for Nature | WWF | World Wildlife Fund |
Oxfam | | |
Save the Children | | |
Norwegian Refugee Council | NRC | | NO
International Rescue Committee | IRC | | US
World Economic Forum | WEF | | CH
International Crisis Group | ICG | Crisis Group | BE
Carnegie Endowment for International Peace | | Carnegie Endowment | US
Council on Foreign Relations | CFR | | US
Brookings Institution | | Brookings | US
RAND Corporation | RAND | Rand Corporation | US
Atlantic Council | | | US
Center for Strategic and International Studies | CSIS | | US
Institute for the Study of War | ISW | | US
Heritage Foundation | | | US
Human Rights Center Viasna | | Viasna | BY
Chatham House | RIIA | Royal Institute of International Affairs | GB
International Institute for Strategic Studies | IISS | | GB
Royal United Services Institute | RUSI | | GB
Stockholm International Peace Research Institute | SIPRI | | SE
Syrian Observatory for Human Rights | SOHR | | GB
White Helmets | | Syria Civil Defence; Syrian Civil Defense | SY
International Consortium of Investigative Journalists | ICIJ | | US
Open Society Foundations | OSF | Open Society Institute | US
Bill & Melinda Gates Foundation | | Gates Foundation; Bill and Melinda Gates Foundation | US
American Civil Liberties Union | ACLU | | US
National Rifle Association | NRA | | US
Nobel Committee | | Norwegian Nobel Committee | NO
Roman Catholic Church | | Catholic Church |
Russian Orthodox Church | ROC | Moscow Patriarchate | RU
Orthodox Church of Ukraine | OCU | | UA
Church of England | | Anglican Church | GB
World Council of Churches | WCC | |
International Olympic Committee | IOC | |
World Anti-Doping Agency | WADA | Wada |
FIFA | | Fifa; Fédération Internationale de Football Association |
UEFA | | Uefa |
National Football League | NFL | | US
National Basketball Association | NBA | | US
Major League Baseball | MLB | | US
Harvard University | | Harvard; Harvard Law School | US
Yale University | | Yale; Yale Law School | US
Stanford University | | Stanford | US
Princeton University | | Princeton | US
Massachusetts Institute of Technology | MIT | | US
University of Oxford | | Oxford University | GB
University of Cambridge | | Cambridge University | GB
London School of Economics | LSE | | GB
King's College London | KCL | | GB
Moscow State University | MGU | | RU
Tsinghua University | | Tsinghua | CN
Peking University | | | CN
`;
