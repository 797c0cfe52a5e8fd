export const COUNTRY_COLUMNS = [
  'code',
  'name',
  'aliases',
  'adjectives',
  'people',
  'capital',
  'seats',
] as const;

/** The states of the world: ISO 3166-1 code | name | aliases | adjectives | people | capital and its spellings | seats of government. */
export const STATES = `
AF | Afghanistan | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan | Afghan; Afghani | Afghans; Afghan | Kabul |
AL | Albania | Republic of Albania | Albanian | Albanians; Albanian | Tirana |
DZ | Algeria | People's Democratic Republic of Algeria | Algerian | Algerians; Algerian | Algiers |
AD | Andorra | Principality of Andorra | Andorran | Andorrans; Andorran | Andorra la Vella |
AO | Angola | Republic of Angola | Angolan | Angolans; Angolan | Luanda |
AG | Antigua and Barbuda | Antigua | Antiguan; Barbudan | Antiguans; Antiguan; Barbudans | Saint John's; St. John's |
AR | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | Argentines; Argentine; Argentinians; Argentinian; Argentineans | Buenos Aires | Casa Rosada
AM | Armenia | Republic of Armenia | Armenian | Armenians; Armenian | Yerevan |
AU | Australia | Commonwealth of Australia | Australian; Aussie | Australians; Australian; Aussies | Canberra |
AT | Austria | Republic of Austria | Austrian | Austrians; Austrian | Vienna | Ballhausplatz
AZ | Azerbaijan | Republic of Azerbaijan | Azerbaijani; Azeri | Azerbaijanis; Azerbaijani; Azeris; Azeri | Baku |
BS | Bahamas | The Bahamas; Commonwealth of The Bahamas | Bahamian | Bahamians; Bahamian | Nassau |
BH | Bahrain | Kingdom of Bahrain | Bahraini | Bahrainis; Bahraini | Manama |
BD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Bangladeshis; Bangladeshi | Dhaka; Dacca |
BB | Barbados | | Barbadian; Bajan | Barbadians; Barbadian; Bajans | Bridgetown |
BY | Belarus | Republic of Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Belorussian; Byelorussian | Belarusians; Belarusian; Belarussians; Belarussian | Minsk |
BE | Belgium | Kingdom of Belgium | Belgian | Belgians; Belgian | Brussels |
BZ | Belize | | Belizean | Belizeans; Belizean | Belmopan |
BJ | Benin | Republic of Benin | Beninese; Beninois | Beninese | Porto-Novo | Cotonou
BT | Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu |
BO | Bolivia | Plurinational State of Bolivia | Bolivian | Bolivians; Bolivian | Sucre | La Paz
BA | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH | Bosnian; Bosnian-Herzegovinian | Bosnians; Bosnian | Sarajevo |
BW | Botswana | Republic of Botswana | Botswanan; Motswana | Botswanans; Botswanan; Batswana; Motswana | Gaborone |
BR | Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brazilians; Brazilian | Brasília; Brasilia | Planalto; Planalto Palace; Itamaraty
BN | Brunei | Brunei Darussalam | Bruneian | Bruneians; Bruneian | Bandar Seri Begawan |
BG | Bulgaria | Republic of Bulgaria | Bulgarian | Bulgarians; Bulgarian | Sofia |
BF | Burkina Faso | Burkina; Upper Volta | Burkinabe; Burkinabé | Burkinabe; Burkinabé | Ouagadougou |
BI | Burundi | Republic of Burundi | Burundian | Burundians; Burundian | Gitega | Bujumbura
CV | Cape Verde | Cabo Verde; Republic of Cabo Verde | Cape Verdean | Cape Verdeans; Cape Verdean | Praia |
KH | Cambodia | Kingdom of Cambodia; Kampuchea | Cambodian; Khmer | Cambodians; Cambodian | Phnom Penh |
CM | Cameroon | Republic of Cameroon | Cameroonian | Cameroonians; Cameroonian | Yaoundé; Yaounde |
CA | Canada | | Canadian | Canadians; Canadian | Ottawa | Parliament Hill
CF | Central African Republic | CAR | Central African | Central Africans; Central African | Bangui |
TD | Chad | Republic of Chad | Chadian | Chadians; Chadian | N'Djamena; Ndjamena |
CL | Chile | Republic of Chile | Chilean | Chileans; Chilean | Santiago; Santiago de Chile | La Moneda; Palacio de La Moneda
CN | China | People's Republic of China; PRC; P.R.C.; P.R. China; PR China; Mainland China; mainland China; Communist China; Red China | Chinese | Chinese | Beijing; Peking | Zhongnanhai
CO | Colombia | Republic of Colombia | Colombian | Colombians; Colombian | Bogotá; Bogota | Casa de Nariño; Casa de Narino
KM | Comoros | Union of the Comoros; Comoro Islands | Comorian; Comoran | Comorians; Comorian | Moroni |
CG | Republic of the Congo | Congo-Brazzaville; Congo Republic; Republic of Congo | | | Brazzaville |
CD | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo; Congo-Kinshasa; Zaire; Zaïre | Congolese; Zairean; Zairian | Congolese; Zaireans | Kinshasa |
CR | Costa Rica | Republic of Costa Rica | Costa Rican | Costa Ricans; Costa Rican | San José; San Jose |
CI | Ivory Coast | Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | Ivorians; Ivorian | Yamoussoukro | Abidjan
HR | Croatia | Republic of Croatia | Croatian; Croat | Croatians; Croatian; Croats; Croat | Zagreb |
CU | Cuba | Republic of Cuba | Cuban | Cubans; Cuban | Havana |
CY | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot | Cypriots; Cypriot; Greek Cypriots | Nicosia |
CZ | Czech Republic | Czechia | Czech | Czechs; Czech | Prague | Prague Castle; Černín Palace; Cernin Palace
DK | Denmark | Kingdom of Denmark | Danish | Danes; Dane | Copenhagen | Christiansborg
DJ | Djibouti | Republic of Djibouti | Djiboutian | Djiboutians; Djiboutian | Djibouti City |
DM | Dominica | Commonwealth of Dominica | | | Roseau |
DO | Dominican Republic | | Dominican | Dominicans; Dominican | Santo Domingo |
EC | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Ecuadorians; Ecuadorian; Ecuadoreans; Ecuadorean | Quito | Carondelet
EG | Egypt | Arab Republic of Egypt; United Arab Republic | Egyptian | Egyptians; Egyptian | Cairo |
SV | El Salvador | Republic of El Salvador | Salvadoran; Salvadorean; Salvadorian | Salvadorans; Salvadoran; Salvadoreans | San Salvador |
GQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | Equatorial Guineans; Equatoguineans | Malabo |
ER | Eritrea | State of Eritrea | Eritrean | Eritreans; Eritrean | Asmara |
EE | Estonia | Republic of Estonia | Estonian | Estonians; Estonian | Tallinn |
SZ | Eswatini | Kingdom of Eswatini; Swaziland | Swazi; Liswati | Swazis; Swazi | Mbabane | Lobamba
ET | Ethiopia | Federal Democratic Republic of Ethiopia | Ethiopian | Ethiopians; Ethiopian | Addis Ababa |
FJ | Fiji | Republic of Fiji; Fiji Islands | Fijian | Fijians; Fijian | Suva |
FI | Finland | Republic of Finland | Finnish | Finns; Finn | Helsinki |
FR | France | French Republic | French | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris | Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Quai d'Orsay; Matignon
GA | Gabon | Gabonese Republic | Gabonese | Gabonese | Libreville |
GM | Gambia | The Gambia; Republic of The Gambia | Gambian | Gambians; Gambian | Banjul |
GE | Georgia | Republic of Georgia | Georgian | Georgians; Georgian | Tbilisi |
DE | Germany | Federal Republic of Germany; West Germany; FRG | German; West German | Germans; German; West Germans; West German | Berlin | Bonn
GH | Ghana | Republic of Ghana | Ghanaian | Ghanaians; Ghanaian | Accra | Jubilee House
GR | Greece | Hellenic Republic | Greek; Hellenic | Greeks; Greek | Athens | Maximos Mansion
GD | Grenada | | Grenadian | Grenadians; Grenadian | Saint George's; St. George's |
GT | Guatemala | Republic of Guatemala | Guatemalan | Guatemalans; Guatemalan | Guatemala City |
GN | Guinea | Republic of Guinea; Guinea-Conakry | Guinean | Guineans; Guinean | Conakry |
GW | Guinea-Bissau | Republic of Guinea-Bissau; Guinea Bissau | Bissau-Guinean; Bissau Guinean | Bissau-Guineans; Bissau-Guinean | Bissau |
GY | Guyana | Co-operative Republic of Guyana | Guyanese | Guyanese | Georgetown |
HT | Haiti | Republic of Haiti | Haitian | Haitians; Haitian | Port-au-Prince |
HN | Honduras | Republic of Honduras | Honduran | Hondurans; Honduran | Tegucigalpa |
HU | Hungary | | Hungarian; Magyar | Hungarians; Hungarian; Magyars | Budapest |
IS | Iceland | Republic of Iceland | Icelandic | Icelanders; Icelander | Reykjavík; Reykjavik |
IN | India | Republic of India; Bharat | Indian | Indians; Indian | New Delhi; Delhi | South Block; Rashtrapati Bhavan
ID | Indonesia | Republic of Indonesia | Indonesian | Indonesians; Indonesian | Jakarta |
IR | Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Iranians; Iranian; Persians | Tehran; Teheran |
IQ | Iraq | Republic of Iraq | Iraqi | Iraqis; Iraqi | Baghdad; Bagdad |
IE | Ireland | Republic of Ireland; Irish Republic; Eire; Éire | Irish | Irish; Irishman; Irishmen; Irishwoman; Irishwomen | Dublin | Áras an Uachtaráin; Leinster House
IL | Israel | State of Israel; Jewish state; Zionist regime; Zionist entity | Israeli | Israelis; Israeli | Jerusalem | Tel Aviv
IT | Italy | Italian Republic | Italian | Italians; Italian | Rome | Palazzo Chigi; Quirinal; Quirinal Palace; Farnesina
JM | Jamaica | | Jamaican | Jamaicans; Jamaican | Kingston |
JP | Japan | State of Japan; Empire of Japan | Japanese | Japanese | Tokyo | Kasumigaseki; Kantei
JO | Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian | Jordanians; Jordanian | Amman |
KZ | Kazakhstan | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Kazakhs; Kazakh; Kazakhstanis; Kazakhstani | Astana; Nur-Sultan; Nursultan | Akorda
KE | Kenya | Republic of Kenya | Kenyan | Kenyans; Kenyan | Nairobi |
KI | Kiribati | Republic of Kiribati | I-Kiribati | I-Kiribati | South Tarawa; Tarawa |
KW | Kuwait | State of Kuwait | Kuwaiti | Kuwaitis; Kuwaiti | Kuwait City |
KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizia; Kyrghyzstan | Kyrgyz; Kyrgyzstani; Kirghiz | Kyrgyz; Kyrgyzstanis; Kyrgyzstani | Bishkek |
LA | Laos | Lao People's Democratic Republic; Lao PDR | Laotian; Lao | Laotians; Laotian | Vientiane |
LV | Latvia | Republic of Latvia | Latvian | Latvians; Latvian | Riga |
LB | Lebanon | Lebanese Republic | Lebanese | Lebanese | Beirut | Baabda; Baabda Palace
LS | Lesotho | Kingdom of Lesotho; Basutoland | Basotho; Mosotho | Basotho; Mosotho | Maseru |
LR | Liberia | Republic of Liberia | Liberian | Liberians; Liberian | Monrovia |
LY | Libya | State of Libya; Great Socialist People's Libyan Arab Jamahiriya | Libyan | Libyans; Libyan | Tripoli |
LI | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Liechtensteiners; Liechtensteiner | Vaduz |
LT | Lithuania | Republic of Lithuania | Lithuanian | Lithuanians; Lithuanian | Vilnius |
LU | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourgian; Luxembourger | Luxembourgers; Luxembourger | Luxembourg City |
MG | Madagascar | Republic of Madagascar | Malagasy; Madagascan | Malagasy; Madagascans | Antananarivo |
MW | Malawi | Republic of Malawi; Nyasaland | Malawian | Malawians; Malawian | Lilongwe |
MY | Malaysia | Federation of Malaysia | Malaysian | Malaysians; Malaysian | Kuala Lumpur | Putrajaya
MV | Maldives | Republic of Maldives; Maldive Islands | Maldivian | Maldivians; Maldivian | Malé; Male City |
ML | Mali | Republic of Mali | Malian | Malians; Malian | Bamako |
MT | Malta | Republic of Malta | Maltese | Maltese | Valletta |
MH | Marshall Islands | Republic of the Marshall Islands | Marshallese | Marshallese | Majuro |
MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Mauritanians; Mauritanian | Nouakchott |
MU | Mauritius | Republic of Mauritius | Mauritian | Mauritians; Mauritian | Port Louis |
MX | Mexico | United Mexican States; México | Mexican | Mexicans; Mexican | Mexico City; Ciudad de México | Los Pinos; National Palace
FM | Micronesia | Federated States of Micronesia | Micronesian | Micronesians; Micronesian | Palikir |
MD | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | Moldovans; Moldovan; Moldavians | Chișinău; Chisinau; Chişinău; Kishinev |
MC | Monaco | Principality of Monaco | Monegasque; Monégasque | Monegasques; Monegasque; Monégasques | Monaco-Ville |
MN | Mongolia | Outer Mongolia | Mongolian; Mongol | Mongolians; Mongolian; Mongols | Ulaanbaatar; Ulan Bator |
ME | Montenegro | Crna Gora | Montenegrin | Montenegrins; Montenegrin | Podgorica |
MA | Morocco | Kingdom of Morocco | Moroccan | Moroccans; Moroccan | Rabat |
MZ | Mozambique | Republic of Mozambique | Mozambican | Mozambicans; Mozambican | Maputo |
MM | Myanmar | Burma; Republic of the Union of Myanmar; Union of Myanmar | Burmese | Burmese | Naypyidaw; Naypyitaw; Nay Pyi Taw | Rangoon; Yangon
NA | Namibia | Republic of Namibia; South West Africa | Namibian | Namibians; Namibian | Windhoek |
NR | Nauru | Republic of Nauru | Nauruan | Nauruans; Nauruan | Yaren |
NP | Nepal | Federal Democratic Republic of Nepal; Kingdom of Nepal | Nepali; Nepalese | Nepalis; Nepali; Nepalese | Kathmandu; Katmandu |
NL | Netherlands | The Netherlands; Kingdom of the Netherlands; Holland | Dutch | Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen | Amsterdam | The Hague; Binnenhof
NZ | New Zealand | Aotearoa; Aotearoa New Zealand | New Zealand; Kiwi | New Zealanders; New Zealander; Kiwis | Wellington | Beehive
NI | Nicaragua | Republic of Nicaragua | Nicaraguan | Nicaraguans; Nicaraguan | Managua |
NE | Niger | Republic of Niger | Nigerien | Nigeriens; Nigerien | Niamey |
NG | Nigeria | Federal Republic of Nigeria | Nigerian | Nigerians; Nigerian | Abuja | Aso Rock; Aso Villa
KP | North Korea | Democratic People's Republic of Korea; DPRK; D.P.R.K.; DPR Korea; N. Korea; N Korea | North Korean | North Koreans; North Korean | Pyongyang |
MK | North Macedonia | Republic of North Macedonia; Macedonia; Republic of Macedonia; FYROM; Former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | Macedonians; Macedonian; North Macedonians | Skopje |
NO | Norway | Kingdom of Norway | Norwegian | Norwegians; Norwegian | Oslo |
OM | Oman | Sultanate of Oman | Omani | Omanis; Omani | Muscat |
PK | Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistanis; Pakistani | Islamabad | Rawalpindi
PW | Palau | Republic of Palau; Belau | Palauan | Palauans; Palauan | Ngerulmud |
PS | Palestine | State of Palestine; Palestinian territories; Palestinian Territories; Occupied Palestinian Territories; Occupied Territories | Palestinian | Palestinians; Palestinian | Ramallah | Mukataa; Muqata
PA | Panama | Republic of Panama; Panamá | Panamanian | Panamanians; Panamanian | Panama City |
PG | Papua New Guinea | Independent State of Papua New Guinea; PNG | Papua New Guinean; Papuan | Papua New Guineans; Papua New Guinean; Papuans | Port Moresby |
PY | Paraguay | Republic of Paraguay | Paraguayan | Paraguayans; Paraguayan | Asunción; Asuncion |
PE | Peru | Republic of Peru; Perú | Peruvian | Peruvians; Peruvian | Lima |
PH | Philippines | The Philippines; Republic of the Philippines | Philippine; Filipino; Filipina | Filipinos; Filipino; Filipinas; Filipina | Manila | Malacañang; Malacanang; Malacañang Palace; Malacanang Palace
PL | Poland | Republic of Poland; Polish People's Republic | Polish | Poles; Pole | Warsaw |
PT | Portugal | Portuguese Republic | Portuguese | Portuguese | Lisbon |
QA | Qatar | State of Qatar | Qatari | Qataris; Qatari | Doha |
RO | Romania | Rumania | Romanian; Rumanian | Romanians; Romanian; Rumanians | Bucharest | Cotroceni; Cotroceni Palace
RU | Russia | Russian Federation; Rossiya | Russian | Russians; Russian | Moscow | Kremlin; the Kremlin; Smolenskaya Square
RW | Rwanda | Republic of Rwanda | Rwandan; Rwandese | Rwandans; Rwandan; Rwandese | Kigali |
KN | Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis; Saint Kitts; St. Kitts | Kittitian; Nevisian | Kittitians; Kittitian; Nevisians | Basseterre |
LC | Saint Lucia | St. Lucia; St Lucia | Saint Lucian; St. Lucian | Saint Lucians; St. Lucians | Castries |
VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent | Vincentian | Vincentians; Vincentian | Kingstown |
WS | Samoa | Western Samoa; Independent State of Samoa | Samoan | Samoans; Samoan | Apia |
SM | San Marino | Republic of San Marino | Sammarinese; San Marinese | Sammarinese | City of San Marino |
ST | São Tomé and Príncipe | Sao Tome and Principe; São Tomé; Sao Tome | São Toméan; Sao Tomean; Santomean | São Toméans; Sao Tomeans; Santomeans | São Tomé City |
SA | Saudi Arabia | Kingdom of Saudi Arabia; KSA; K.S.A. | Saudi; Saudi Arabian | Saudis; Saudi; Saudi Arabians | Riyadh |
SN | Senegal | Republic of Senegal; Sénégal | Senegalese | Senegalese | Dakar |
RS | Serbia | Republic of Serbia | Serbian; Serb | Serbs; Serb; Serbians; Serbian | Belgrade |
SC | Seychelles | Republic of Seychelles; The Seychelles | Seychellois | Seychellois | Victoria |
SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Sierra Leoneans; Sierra Leonean | Freetown |
SG | Singapore | Republic of Singapore | Singaporean | Singaporeans; Singaporean | Singapore City | Istana
SK | Slovakia | Slovak Republic | Slovak; Slovakian | Slovaks; Slovak; Slovakians | Bratislava |
SI | Slovenia | Republic of Slovenia | Slovenian; Slovene | Slovenians; Slovenian; Slovenes; Slovene | Ljubljana |
SB | Solomon Islands | The Solomon Islands; Solomons | Solomon Islander; Solomon Island | Solomon Islanders; Solomon Islander | Honiara |
SO | Somalia | Federal Republic of Somalia; Somali Republic | Somali; Somalian | Somalis; Somali; Somalians | Mogadishu | Villa Somalia
ZA | South Africa | Republic of South Africa; RSA | South African | South Africans; South African | Pretoria; Tshwane | Union Buildings
KR | South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; S Korea; Korea | South Korean; Korean | South Koreans; South Korean; Koreans; Korean | Seoul | Blue House; Yongsan
SS | South Sudan | Republic of South Sudan | South Sudanese | South Sudanese | Juba |
ES | Spain | Kingdom of Spain; España | Spanish | Spaniards; Spaniard; Spanish | Madrid | La Moncloa; Moncloa; Moncloa Palace
LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan; Ceylonese | Sri Lankans; Sri Lankan | Colombo; Sri Jayawardenepura Kotte |
SD | Sudan | Republic of Sudan; Republic of the Sudan | Sudanese | Sudanese | Khartoum |
SR | Suriname | Republic of Suriname; Surinam | Surinamese | Surinamese | Paramaribo |
SE | Sweden | Kingdom of Sweden | Swedish | Swedes; Swede | Stockholm | Rosenbad
CH | Switzerland | Swiss Confederation | Swiss | Swiss | Bern; Berne |
SY | Syria | Syrian Arab Republic | Syrian | Syrians; Syrian | Damascus |
TW | Taiwan | Republic of China; ROC; R.O.C.; Chinese Taipei; Formosa; Nationalist China | Taiwanese | Taiwanese | Taipei |
TJ | Tajikistan | Republic of Tajikistan; Tadjikistan; Tadzhikistan | Tajik; Tajikistani; Tadzhik | Tajiks; Tajik; Tajikistanis | Dushanbe |
TZ | Tanzania | United Republic of Tanzania; Tanganyika | Tanzanian | Tanzanians; Tanzanian | Dodoma | Dar es Salaam
TH | Thailand | Kingdom of Thailand; Siam | Thai; Siamese | Thais; Thai | Bangkok | Government House
TL | East Timor | Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste | Timorese; East Timorese | Timorese; East Timorese | Dili |
TG | Togo | Togolese Republic | Togolese | Togolese | Lomé; Lome |
TO | Tonga | Kingdom of Tonga | Tongan | Tongans; Tongan | Nukuʻalofa; Nuku'alofa |
TT | Trinidad and Tobago | Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian | Trinidadians; Trinidadian; Tobagonians | Port of Spain; Port-of-Spain |
TN | Tunisia | Republic of Tunisia; Tunisian Republic | Tunisian | Tunisians; Tunisian | Tunis | Carthage Palace
TR | Turkey | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye | Turkish | Turks; Turk | Ankara |
TM | Turkmenistan | Turkmenia; Turkmeniya | Turkmen; Turkmenistani | Turkmens; Turkmen; Turkmenistanis | Ashgabat; Ashkhabad |
TV | Tuvalu | | Tuvaluan | Tuvaluans; Tuvaluan | Funafuti |
UG | Uganda | Republic of Uganda | Ugandan | Ugandans; Ugandan | Kampala |
UA | Ukraine | the Ukraine | Ukrainian | Ukrainians; Ukrainian | Kyiv; Kiev | Bankova; Mariinskyi Palace
AE | United Arab Emirates | UAE; U.A.E.; the Emirates; Emirates | Emirati; UAE | Emiratis; Emirati | Abu Dhabi |
GB | United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB; G.B. | British; UK; U.K. | Britons; Briton; Brits; Brit; British | London | Downing Street; 10 Downing Street; No 10; No. 10; Number 10; Whitehall; Westminster; Buckingham Palace
US | United States | U.S.; US; USA; U.S.A.; United States of America; America; the States; U. S.; U.S | American; US; U.S. | Americans; American | Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC | White House; Capitol Hill; Oval Office; Foggy Bottom
UY | Uruguay | Oriental Republic of Uruguay | Uruguayan | Uruguayans; Uruguayan | Montevideo |
UZ | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Uzbeks; Uzbek; Uzbekistanis | Tashkent |
VU | Vanuatu | Republic of Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; ni-Vanuatu | Ni-Vanuatu; ni-Vanuatu; Vanuatuans | Port Vila; Port-Vila |
VA | Vatican City | Vatican; the Vatican; Holy See; the Holy See; Vatican City State | Vatican; Papal | | | Apostolic Palace
VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans; Venezuelan | Caracas | Miraflores; Miraflores Palace
VN | Vietnam | Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; North Vietnam; SRV | Vietnamese; North Vietnamese | Vietnamese; North Vietnamese | Hanoi; Ha Noi |
YE | Yemen | Republic of Yemen; Yemen Arab Republic | Yemeni; Yemenite | Yemenis; Yemeni; Yemenites | Sanaa; Sana'a; Sana |
ZM | Zambia | Republic of Zambia; Northern Rhodesia | Zambian | Zambians; Zambian | Lusaka |
ZW | Zimbabwe | Republic of Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Rhodesian | Zimbabweans; Zimbabwean; Rhodesians | Harare |
XK | Kosovo | Republic of Kosovo; Kosova | Kosovar; Kosovan; Kosovo Albanian | Kosovars; Kosovar; Kosovans; Kosovan; Kosovo Albanians | Pristina; Prishtina; Priština |
`;

/** Territories that the news names as actors of their own. */
export const TERRITORIES = `
AW | Aruba | | Aruban | Arubans; Aruban | Oranjestad |
AS | American Samoa | | American Samoan | American Samoans | Pago Pago |
AI | Anguilla | | Anguillan | Anguillans; Anguillan | The Valley |
BM | Bermuda | Bermudas | Bermudian; Bermudan | Bermudians; Bermudian | Hamilton, Bermuda |
VG | British Virgin Islands | BVI | British Virgin Islander | British Virgin Islanders | Road Town |
KY | Cayman Islands | Caymans | Caymanian | Caymanians; Caymanian | George Town |
CK | Cook Islands | | Cook Islander | Cook Islanders; Cook Islander | Avarua |
CW | Curaçao | Curacao | Curaçaoan | Curaçaoans | Willemstad |
FK | Falkland Islands | Falklands; Malvinas; Islas Malvinas | Falkland Islander | Falkland Islanders; Falkland Islander | Port Stanley; Stanley |
FO | Faroe Islands | Faeroe Islands; Faroes | Faroese; Faeroese | Faroese; Faroe Islanders | Tórshavn; Torshavn |
GF | French Guiana | French Guyana | French Guianese | French Guianese | Cayenne |
PF | French Polynesia | | French Polynesian | French Polynesians | Papeete |
GI | Gibraltar | | Gibraltarian | Gibraltarians; Gibraltarian | |
GL | Greenland | Kalaallit Nunaat | Greenlandic | Greenlanders; Greenlander | Nuuk |
GP | Guadeloupe | | Guadeloupean | Guadeloupeans | Basse-Terre |
GU | Guam | | Guamanian | Guamanians; Guamanian | Hagåtña; Hagatna |
GG | Guernsey | | | | Saint Peter Port; St Peter Port |
HK | Hong Kong | Hong Kong SAR; HKSAR; Hongkong | Hong Konger; Hongkonger | Hong Kongers; Hong Konger; Hongkongers; Hongkonger | |
IM | Isle of Man | | Manx | Manxmen; Manxman | Douglas |
JE | Jersey | Bailiwick of Jersey | | | Saint Helier; St Helier |
MO | Macau | Macao | Macanese | Macanese | |
MQ | Martinique | | Martinican; Martiniquais | Martinicans; Martiniquais | Fort-de-France |
YT | Mayotte | | Mahoran | Mahorans; Mahoran | Mamoudzou |
MS | Montserrat | | Montserratian | Montserratians | |
NC | New Caledonia | | New Caledonian | New Caledonians; New Caledonian | Nouméa; Noumea |
NU | Niue | | Niuean | Niueans; Niuean | Alofi |
MP | Northern Mariana Islands | Northern Marianas | | | Saipan |
PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | Puerto Ricans; Puerto Rican | San Juan | La Fortaleza
RE | Réunion | Reunion Island | Réunionese | Réunionese | |
SX | Sint Maarten | Saint Martin; St. Maarten; St Maarten | | | Philipsburg |
TC | Turks and Caicos Islands | Turks and Caicos; Turks & Caicos | | | Cockburn Town |
VI | U.S. Virgin Islands | US Virgin Islands; Virgin Islands; United States Virgin Islands | Virgin Islander | Virgin Islanders; Virgin Islander | Charlotte Amalie |
EH | Western Sahara | Sahrawi Arab Democratic Republic; SADR | Sahrawi; Saharawi | Sahrawis; Sahrawi; Saharawis | Laayoune; El Aaiún |
AX | Åland | Åland Islands; Aland Islands | | | Mariehamn |
`;

/** States that are no more, under the codes of ISO 3166-3. */
export const FORMER_STATES = `
SU | Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; Soviet Republics | Soviet | Soviets; Soviet | |
YU | Yugoslavia | Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; FRY; SFRY; Serbia and Montenegro; former Yugoslavia | Yugoslav; Yugoslavian | Yugoslavs; Yugoslav; Yugoslavians | |
CS | Czechoslovakia | Czechoslovak Republic; Czechoslovak Socialist Republic | Czechoslovak; Czechoslovakian | Czechoslovaks; Czechoslovak; Czechoslovakians | |
DD | East Germany | German Democratic Republic; GDR; G.D.R.; DDR | East German | East Germans; East German | East Berlin |
VD | South Vietnam | Republic of Vietnam | South Vietnamese | South Vietnamese | Saigon |
YD | South Yemen | People's Democratic Republic of Yemen; Democratic Yemen | South Yemeni | South Yemenis; South Yemeni | Aden |
`;
