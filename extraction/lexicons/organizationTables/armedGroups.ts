/** Armed groups and movements. */
export const ARMED_GROUPS = `
Hamas | | Islamic Resistance Movement; HAMAS | PS
Fatah | | Al-Fatah; al-Fatah | PS
Palestinian Islamic Jihad | PIJ | Islamic Jihad; Islamic Jihad Movement in Palestine | PS
Al-Aqsa Martyrs' Brigades | | Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades; Al Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigade; al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigade; Al-Aqsa Martyrs Brigade | PS
Izz ad-Din al-Qassam Brigades | | Al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades | PS
Popular Front for the Liberation of Palestine | PFLP | | PS
Hezbollah | | Hizbollah; Hizbullah; Hezbullah; Hizballah | LB
Amal Movement | | Amal | LB
Taliban | | Taleban; Afghan Taliban; Talibans | AF
Northern Alliance | | United Islamic Front | AF
Haqqani Network | | Haqqani network | AF
Tehrik-i-Taliban Pakistan | TTP | Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan | PK
Lashkar-e-Taiba | LeT | Lashkar-e-Tayyiba; Lashkar-e-Toiba; Lashkar e-Taiba | PK
Jaish-e-Mohammed | JeM | Jaish-e-Mohammad; Jaish-e-Muhammad | PK
Al-Qaeda | | al-Qaeda; Al Qaeda; al Qaeda; Al-Qaida; al-Qaida; al Qaida; Al Qaida; Al-Qa'ida; al-Qa'ida; Al Qa'ida; Qaeda; Al-Qaeda in Iraq; al-Qaeda in Iraq; Al Qaeda in Iraq |
Al-Qaeda in the Arabian Peninsula | AQAP | al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula | YE
Al-Qaeda in the Islamic Maghreb | AQIM | al-Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb |
Islamic State | ISIS; ISIL; IS | Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Daesh; Da'esh; Islamic State group; Isis |
Islamic State Khorasan Province | ISKP; ISIS-K; IS-K | Islamic State Khorasan; Islamic State-Khorasan | AF
Al-Nusra Front | | al-Nusra Front; Jabhat al-Nusra; Nusra Front | SY
Hayat Tahrir al-Sham | HTS | Hay'at Tahrir al-Sham | SY
Free Syrian Army | FSA | | SY
Syrian Democratic Forces | SDF | | SY
People's Protection Units | YPG | People's Defense Units | SY
Kurdistan Workers' Party | PKK | Kurdistan Workers Party | TR
Peshmerga | | | IQ
Mahdi Army | | Mehdi Army; al-Mahdi Army; Jaish al-Mahdi | IQ
Badr Organization | | Badr Brigade; Badr Brigades; Badr Corps | IQ
Ansar al-Islam | | Ansar al-Sunna | IQ
Popular Mobilization Forces | PMF | Hashd al-Shaabi; Popular Mobilisation Forces; Popular Mobilization Units; Hashed al-Shaabi | IQ
Kataib Hezbollah | | Kata'ib Hezbollah | IQ
People's Mujahedin of Iran | MEK; MKO | Mujahedin-e Khalq; Mojahedin-e Khalq; People's Mujahedeen of Iran | IR
Houthis | | Houthi; Houthi movement; Ansar Allah; Ansarullah; Huthis | YE
Muslim Brotherhood | | Ikhwan; the Brotherhood; Society of the Muslim Brothers |
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
National Liberation Army | ELN | Ejército de Liberación Nacional | CO
Shining Path | | Sendero Luminoso | PE
Zapatista Army of National Liberation | EZLN | Zapatistas | MX
Sinaloa Cartel | | Sinaloa cartel | MX
Tupac Amaru Revolutionary Movement | MRTA | Túpac Amaru Revolutionary Movement | PE
Ku Klux Klan | KKK | Klan | US
Proud Boys | | | US
Oath Keepers | | | US
Africa Corps | | | RU
Redut | | | RU
Rusich | | | RU
Freedom of Russia Legion | | Russian Volunteer Corps | RU
Akhmat | | Akhmat Battalion; Akhmat special forces; Kadyrovtsy | RU
Right Sector | | | UA
Jama'at Nasr al-Islam wal-Muslimin | JNIM | Jamaat Nusrat al-Islam wal-Muslimin; Jama'a Nusrat ul-Islam wa al-Muslimin; Group for the Support of Islam and Muslims | ML
Islamic State in the Greater Sahara | ISGS | Islamic State Sahel Province | ML
Islamic State West Africa Province | ISWAP | Islamic State in West Africa Province | NG
Ansar Dine | | Ansar al-Dine | ML
National Movement for the Liberation of Azawad | MNLA | | ML
Coordination of Azawad Movements | | | ML
Ansaru | | | NG
Democratic Forces for the Liberation of Rwanda | FDLR | | CD
CODECO | | Codeco | CD
Mai-Mai | | Mai Mai | CD
Anti-balaka | | anti-balaka | CF
Séléka | | Seleka | CF
Coalition of Patriots for Change | | | CF
Ambazonia Defence Forces | | Ambazonia Defense Forces | CM
Ansar al-Sunna Wa Jama | | al-Shabab of Mozambique | MZ
Tigray Defense Forces | TDF | Tigray Defence Forces | ET
Oromo Liberation Front | OLF | | ET
Fano | | Fano militia; Amhara Fano | ET
Ogaden National Liberation Front | ONLF | | ET
Eritrean Defence Forces | | Eritrean Defense Forces | ER
Sudan Liberation Movement | SLM; SLA | Sudan Liberation Army | SD
Justice and Equality Movement | | | SD
Sudan Revolutionary Front | SRF | | SD
Sudan People's Liberation Movement-North | SPLM-N | | SD
Front for Change and Concord in Chad | | | TD
Niger Delta Avengers | | | NG
Indigenous People of Biafra | IPOB | | NG
Movement of Democratic Forces of Casamance | MFDC | | SN
Revolutionary United Front | RUF | | SL
UNITA | UNITA | Unita | AO
Front for the Liberation of the Enclave of Cabinda | FLEC | | AO
Ahrar al-Sham | | | SY
Jaysh al-Islam | | Army of Islam | SY
Syrian National Army | SNA | | SY
Women's Protection Units | YPJ | | SY
Fatemiyoun Brigade | | Liwa Fatemiyoun; Fatemiyoun | SY
Asa'ib Ahl al-Haq | | Asaib Ahl al-Haq | IQ
Harakat Hezbollah al-Nujaba | | Harakat al-Nujaba; al-Nujaba | IQ
Islamic Resistance in Iraq | | | IQ
Saraya al-Salam | | Peace Brigades | IQ
Jaish al-Adl | | Jaysh al-Adl; Army of Justice | IR
Jundallah | | Jundullah | IR
Kurdistan Free Life Party | PJAK | | IR
Kurdistan Freedom Falcons | | Kurdistan Freedom Hawks | TR
Revolutionary People's Liberation Party-Front | DHKP-C | | TR
Gülen movement | FETO | Gulen movement; Gulenists; Gülenists; Hizmet | TR
Al-Quds Brigades | | al-Quds Brigades | PS
Lions' Den | | Lion's Den | PS
Democratic Front for the Liberation of Palestine | DFLP | | PS
Radwan Force | | Radwan Forces | LB
Fatah al-Islam | | | LB
South Lebanon Army | | | LB
Islamic Movement of Uzbekistan | IMU | | UZ
East Turkistan Islamic Movement | ETIM | Turkistan Islamic Party | CN
National Resistance Front | NRF | National Resistance Front of Afghanistan | AF
Hezb-e-Islami | | Hizb-i-Islami; Hezb-i-Islami | AF
Lashkar-e-Jhangvi | LeJ | | PK
Balochistan Liberation Army | BLA | Baloch Liberation Army; Baluchistan Liberation Army | PK
Hizbul Mujahideen | | Hizb-ul-Mujahideen | IN
Naxalites | | Maoist rebels of India; Naxals | IN
Communist Party of India (Maoist) | | CPI (Maoist) | IN
United Liberation Front of Asom | ULFA | United Liberation Front of Assam | IN
National Socialist Council of Nagaland | NSCN | National Socialist Council of Nagalim | IN
Arakan Rohingya Salvation Army | ARSA | | MM
Kachin Independence Army | KIA | | MM
Karen National Liberation Army | KNLA | | MM
Ta'ang National Liberation Army | TNLA | | MM
Myanmar National Democratic Alliance Army | MNDAA | | MM
People's Defence Force | PDF | People's Defense Force | MM
United Wa State Army | UWSA | | MM
Three Brotherhood Alliance | | Brotherhood Alliance | MM
Moro National Liberation Front | MNLF | | PH
Bangsamoro Islamic Freedom Fighters | BIFF | | PH
Maute Group | | Maute group | PH
Free Papua Movement | OPM | West Papua National Liberation Army; TPNPB | ID
Barisan Revolusi Nasional | BRN | | TH
Viet Minh | | | VN
Pathet Lao | | | LA
Clan del Golfo | | Gulf Clan | CO
Segunda Marquetalia | | Second Marquetalia | CO
United Self-Defense Forces of Colombia | AUC | | CO
Jalisco New Generation Cartel | CJNG | Jalisco cartel; Jalisco Cartel | MX
Gulf Cartel | | Gulf cartel | MX
Los Zetas | | Zetas | MX
Tijuana Cartel | | Tijuana cartel | MX
Medellín Cartel | | Medellin cartel; Medellin Cartel | CO
Cali Cartel | | Cali cartel | CO
Tren de Aragua | | | VE
Mara Salvatrucha | MS-13 | | SV
Barrio 18 | | 18th Street gang | SV
First Capital Command | PCC | Primeiro Comando da Capital | BR
Comando Vermelho | | Red Command | BR
Los Choneros | | Choneros | EC
Los Lobos | | | EC
Viv Ansanm | | G9 | HT
'Ndrangheta | | Ndrangheta | IT
Cosa Nostra | | Sicilian Mafia | IT
Camorra | | | IT
Red Brigades | | Brigate Rosse | IT
Red Army Faction | | Baader-Meinhof Gang | DE
Ulster Defence Association | UDA | | GB
New IRA | | | IE
National Liberation Army of Macedonia | | | MK
Army of Republika Srpska | VRS | Bosnian Serb Army | BA
Hells Angels | | Hell's Angels | US
Contras | | | NI
Farabundo Martí National Liberation Front | FMLN | Farabundo Marti National Liberation Front | SV
Aum Shinrikyo | | Aum Supreme Truth | JP
Japanese Red Army | JRA | | JP
LockBit | | Lockbit | RU
REvil | | | RU
DarkSide | | Darkside | RU
Killnet | | | RU
Cozy Bear | APT29 | | RU
Fancy Bear | APT28 | | RU
Sandworm | | | RU
Lazarus Group | | | KP
Volt Typhoon | | | CN
Salt Typhoon | | | CN
Anonymous Sudan | | | SD
`;
