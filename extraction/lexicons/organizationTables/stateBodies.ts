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
Main Intelligence Directorate | GRU | Main Directorate of the General Staff; Main Intelligence Directorate of the General Staff; Russian military intelligence | RU
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
Investigative Committee of Russia | | Investigative Committee; Russian Investigative Committee; Russia's Investigative Committee | RU
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
Federal Constitutional Court | | Bundesverfassungsgericht; German Constitutional Court; Federal Constitutional Court of Germany | DE
Bundesbank | | Deutsche Bundesbank | DE
Stasi | | Ministry for State Security | DD
Directorate-General for External Security | DGSE | | FR
Directorate-General for Internal Security | DGSI | | FR
National Assembly of France | | French National Assembly; Assemblée nationale | FR
French Foreign Legion | | Foreign Legion | FR
Internal Security Agency | ABW | Agencja Bezpieczeństwa Wewnętrznego | PL
Sejm | | Polish Sejm | PL
Security Information Service | | Bezpečnostní informační služba; Czech Security Information Service | CZ
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
National Intelligence Organization | MIT; MİT | National Intelligence Organisation; Turkish National Intelligence Organization | TR
Mossad | | | IL
Shin Bet | ISA | Shabak; Israel Security Agency; Shin Bet security agency | IL
Israel Defense Forces | IDF | Israel Defence Forces; Israeli Defense Forces; Israeli Army; Israeli army; Israeli Defence Forces | IL
Knesset | | | IL
Palestinian Authority | PA; PNA | Palestinian National Authority | PS
Palestine Liberation Organization | PLO | Palestine Liberation Organisation | PS
Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Pasdaran | IR
Quds Force | | Qods Force; Jerusalem Force; al-Quds Force | IR
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
Politburo Standing Committee | | Chinese Politburo | CN
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
Bureau of Industry and Security | | | US
Federal Election Commission | FEC | | US
Consumer Financial Protection Bureau | CFPB | | US
Nuclear Regulatory Commission | | | US
Office of Management and Budget | OMB | | US
Government Accountability Office | | | US
Congressional Budget Office | CBO | | US
Joint Chiefs of Staff | | | US
Defense Advanced Research Projects Agency | DARPA | Darpa | US
Defense Security Cooperation Agency | DSCA | | US
National Reconnaissance Office | NRO | | US
Cybersecurity and Infrastructure Security Agency | CISA | | US
U.S. Marshals Service | | US Marshals; U.S. Marshals | US
Bureau of Prisons | | Federal Bureau of Prisons | US
Navy SEALs | | SEAL Team Six | US
Delta Force | | | US
Africa Command | AFRICOM | Africom; U.S. Africa Command | US
European Command | EUCOM | U.S. European Command | US
Indo-Pacific Command | INDOPACOM | U.S. Indo-Pacific Command; Pacific Command | US
Southern Command | SOUTHCOM | U.S. Southern Command | US
U.S. Forces Korea | USFK | United States Forces Korea | US
Seventh Fleet | | US Seventh Fleet; U.S. Seventh Fleet; 7th Fleet | US
Fifth Fleet | | US Fifth Fleet; U.S. Fifth Fleet; 5th Fleet | US
Sixth Fleet | | US Sixth Fleet; U.S. Sixth Fleet; 6th Fleet | US
House Intelligence Committee | | House Permanent Select Committee on Intelligence | US
Senate Intelligence Committee | | Senate Select Committee on Intelligence | US
Senate Foreign Relations Committee | | | US
House Foreign Affairs Committee | | | US
Senate Judiciary Committee | | | US
House Judiciary Committee | | | US
Senate Armed Services Committee | | | US
Guantanamo Bay Naval Base | | Guantanamo Naval Base | US
New York Police Department | NYPD | | US
Los Angeles Police Department | LAPD | | US
Tennessee Valley Authority | TVA | | US
National Weather Service | NWS | | US
National Institutes of Health | NIH | | US
Radio Free Asia | RFA | | US
Serious Fraud Office | SFO | | GB
Downing Street | | | GB
Ofcom | | | GB
Charity Commission | | | GB
Electoral Commission of the United Kingdom | | UK Electoral Commission | GB
Information Commissioner's Office | ICO | | GB
Competition and Markets Authority | CMA | | GB
Financial Conduct Authority | FCA | | GB
Royal Ulster Constabulary | RUC | | GB
Special Air Service | SAS | | GB
Royal Marines | | | GB
British Council | | | GB
Office for National Statistics | ONS | | GB
Office for Budget Responsibility | OBR | | GB
Stormont | | Northern Ireland Assembly; Stormont Assembly | GB
Holyrood | | Scottish Parliament | GB
Senedd | | Welsh Assembly; Welsh Parliament | GB
Federal Protective Service | FSO | | RU
Rosgvardia | | Russian National Guard; Rosgvardiya | RU
Rossiyskaya Gazeta | | | RU
Rosselkhoznadzor | | | RU
Rospotrebnadzor | | | RU
Rosaviatsia | | Rosaviatsiya | RU
Rosneftegaz | | | RU
Rostec | | Rostekh | RU
Rosfinmonitoring | | | RU
Russian Direct Investment Fund | RDIF | | RU
Northern Fleet | | | RU
Baltic Fleet | | | RU
Pacific Fleet | | Russian Pacific Fleet | RU
Main Directorate of Intelligence of Ukraine | GUR | Ukrainian military intelligence | UA
National Anti-Corruption Bureau of Ukraine | NABU | National Anti-Corruption Bureau | UA
Energoatom | | | UA
Ukroboronprom | | | UA
Ukrenergo | | | UA
Ukrzaliznytsia | | | UA
Berkut | | | UA
National Guard of Ukraine | | | UA
State Border Guard Service of Ukraine | | | UA
State Security Committee of Belarus | | Belarusian KGB | BY
Federal Criminal Police Office | BKA | Bundeskriminalamt | DE
Federal Prosecutor's Office of Germany | | German Federal Prosecutor's Office | DE
BaFin | | Bafin | DE
Élysée Palace | | | FR
Quai d'Orsay | | | FR
General Directorate for External Security | | | FR
Conseil d'État | | Conseil d'Etat | FR
Palazzo Chigi | | | IT
Farnesina | | | IT
National Court of Spain | | Audiencia Nacional; Spanish National Court | ES
Generalitat | | Generalitat de Catalunya; Catalan Government | ES
Swiss Federal Council | | | CH
FINMA | FINMA | Finma; Swiss Financial Market Supervisory Authority | CH
Internal Security Service of Latvia | VDD | | LV
State Security Department of Lithuania | VSD | | LT
Internal Security Service of Estonia | KAPO | Kapo | EE
Norges Bank | | | NO
Danish Defence Intelligence Service | | | DK
Swedish Migration Agency | | | SE
National Bank of Ukraine | NBU | | UA
National Bank of Poland | NBP | | PL
Constitutional Tribunal of Poland | | Polish Constitutional Tribunal | PL
Military Counterintelligence Service | SKW | | PL
National Anticorruption Directorate | | | RO
Securitate | | | RO
Grand National Assembly of Turkey | | | TR
Supreme Election Board | YSK | Supreme Electoral Board | TR
Diyanet | | | TR
National Security Council of Turkey | MGK | | TR
Israel Police | | | IL
Coordination of Government Activities in the Territories | COGAT | | IL
Palestinian Legislative Council | PLC | | PS
Supreme National Security Council | SNSC | | IR
Assembly of Experts | | | IR
Expediency Council | | Expediency Discernment Council | IR
National Iranian Oil Company | NIOC | | IR
Ministry of Intelligence of Iran | | | IR
Morality Police | | Guidance Patrol; Gasht-e Ershad | IR
Iraqi Security Forces | ISF | | IQ
Kurdistan Regional Government | KRG | | IQ
Iraqi Governing Council | | | IQ
Coalition Provisional Authority | CPA | | IQ
Lebanese Armed Forces | | | LB
Banque du Liban | BDL | | LB
Public Investment Fund | | | SA
Supreme Council of the Armed Forces | SCAF | | EG
Supreme Constitutional Court of Egypt | | | EG
Suez Canal Authority | SCA | | EG
Libyan National Army | LNA | | LY
Government of National Accord | | | LY
Government of National Unity | | | LY
National Transitional Council | | | LY
National Oil Corporation | NOC | | LY
Southern Transitional Council | STC | | YE
Presidential Leadership Council | | | YE
Transitional Sovereign Council | | Sovereign Council; Sovereignty Council | SD
Transitional Military Council | TMC | | SD
Ethiopian National Defense Force | ENDF | Ethiopian National Defence Force | ET
National Intelligence and Security Agency | NISA | | SO
Inter-Services Public Relations | ISPR | | PK
National Accountability Bureau | NAB | | PK
Election Commission of Pakistan | ECP | | PK
Federal Investigation Agency | FIA | | PK
National Investigation Agency | NIA | | IN
Enforcement Directorate | | | IN
Election Commission of India | | | IN
Border Security Force | BSF | | IN
Central Reserve Police Force | CRPF | | IN
Rapid Action Battalion | RAB | | BD
National Security Intelligence | NSI | | BD
State Law and Order Restoration Council | SLORC | State Peace and Development Council; SPDC | MM
National Unity Government | NUG | | MM
Cyberspace Administration of China | CAC | | CN
Ministry of Public Security | MPS | Chinese Ministry of Public Security | CN
Central Military Commission | CMC | | CN
Central Commission for Discipline Inspection | CCDI | | CN
Standing Committee of the National People's Congress | | NPC Standing Committee | CN
United Front Work Department | UFWD | | CN
Xinjiang Production and Construction Corps | XPCC | | CN
China Coast Guard | CCG | Chinese Coast Guard | CN
Mainland Affairs Council | | | TW
Executive Yuan | | | TW
Legislative Council of Hong Kong | LegCo | Hong Kong Legislative Council | HK
Hong Kong Monetary Authority | HKMA | | HK
Hong Kong Police Force | | | HK
Joint Chiefs of Staff of South Korea | JCS | South Korean Joint Chiefs of Staff | KR
Blue House | | Cheong Wa Dae | KR
Supreme People's Assembly | | | KP
Reconnaissance General Bureau | RGB | | KP
Japan Coast Guard | JCG | Japanese Coast Guard | JP
Tokyo Metropolitan Police Department | | | JP
Philippine National Police | PNP | | PH
Philippine Coast Guard | PCG | | PH
Armed Forces of the Philippines | | | PH
Malacañang | | | PH
Commission on Elections | COMELEC | Comelec | PH
Corruption Eradication Commission | KPK | | ID
Indonesian National Armed Forces | TNI | | ID
1Malaysia Development Berhad | 1MDB | | MY
Malaysian Anti-Corruption Commission | MACC | | MY
Vietnam People's Navy | | | VN
National Council for Peace and Order | NCPO | | TH
Australian Defence Force | | | AU
Department of Foreign Affairs and Trade | DFAT | | AU
High Court of Australia | | Australian High Court | AU
Bank of Canada | | | CA
Supreme Tribunal of Justice | TSJ | | VE
Bolivarian National Intelligence Service | SEBIN | Sebin | VE
Supreme Electoral Tribunal | | |
Supreme Federal Court | STF | Supreme Federal Tribunal | BR
Superior Electoral Court | | | BR
Planalto | | | BR
Casa Rosada | | | AR
National Electoral Institute | INE | | MX
Secretariat of National Defense | SEDENA | Sedena | MX
Comisión Federal de Electricidad | CFE | | MX
Special Jurisdiction for Peace | JEP | | CO
Independent National Electoral Commission | INEC | | NG
Economic and Financial Crimes Commission | EFCC | | NG
Department of State Services | DSS | | NG
Nigerian National Petroleum Corporation | NNPC | Nigerian National Petroleum Company | NG
Independent Electoral and Boundaries Commission | IEBC | | KE
Zimbabwe Electoral Commission | ZEC | | ZW
Eskom | | | ZA
Transnet | | | ZA
National Prosecuting Authority | | | ZA
Sonangol | | | AO
Sonatrach | | | DZ
`;
