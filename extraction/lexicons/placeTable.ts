export const PLACE_COLUMNS = ['name', 'aliases', 'country', 'adjectives', 'people'] as const;

/** Continents, parts of the world and camps that act or are acted on: name | aliases | country | adjectives | people. */
export const WORLD_REGIONS = `
Africa | | | African | Africans; African
Antarctica | | | Antarctic |
Asia | | | Asian | Asians; Asian
Europe | | | European | Europeans; European
North America | | | North American | North Americans; North American
South America | | | South American | South Americans; South American
Latin America | | | Latin American | Latin Americans; Latin American
Central America | | | Central American | Central Americans; Central American
Oceania | | | Oceanian |
Eurasia | | | Eurasian |
Americas | the Americas | | |
West | the West; Western world | | Western; western | Westerners; Westerner
East | the East | | |
Global South | the Global South | | |
Global North | the Global North | | |
Third World | the Third World | | |
Free World | the Free World; free world | | |
Eastern Bloc | Eastern bloc; Soviet bloc; Soviet Bloc | | |
Western Europe | | | Western European; West European | Western Europeans; West Europeans
Eastern Europe | | | Eastern European; East European | Eastern Europeans; East Europeans
Central Europe | | | Central European | Central Europeans
Northern Europe | | | Northern European | Northern Europeans
Southern Europe | | | Southern European | Southern Europeans
Central and Eastern Europe | | | |
Southeastern Europe | South-Eastern Europe; South-East Europe | | |
Scandinavia | | | Scandinavian | Scandinavians; Scandinavian
Nordic countries | Nordics; Nordic region | | Nordic | Nordics
Baltic states | Baltics; the Baltics; Baltic States; Baltic countries; Baltic republics | | Baltic | Balts
Balkans | Balkan Peninsula; the Balkans; Western Balkans | | Balkan |
Benelux countries | Low Countries | | |
Iberia | Iberian Peninsula | | Iberian |
Mediterranean | Mediterranean region | | Mediterranean |
Caucasus | South Caucasus; Transcaucasia; the Caucasus | | Caucasian |
North Caucasus | Northern Caucasus | RU | North Caucasian |
Central Asia | | | Central Asian | Central Asians
South Asia | | | South Asian | South Asians
Southeast Asia | South East Asia; South-East Asia; Indochina | | Southeast Asian; South-East Asian | Southeast Asians
East Asia | Northeast Asia; Far East | | East Asian | East Asians
Indian subcontinent | Subcontinent | | |
Asia-Pacific | Asia Pacific; Indo-Pacific | | |
Middle East | Mideast; Near East; Greater Middle East | | Middle Eastern; Mideastern | Middle Easterners
Levant | | | Levantine |
Mesopotamia | | IQ | Mesopotamian |
Arabian Peninsula | Arabia | | Arabian |
Persian Gulf | Arabian Gulf; Gulf; Gulf states; Gulf States | | |
Arab world | Arab World; Arab states; Arab countries | | Arab | Arabs; Arab
Muslim world | Islamic world; Muslim World | | |
Maghreb | | | Maghrebi |
North Africa | Northern Africa | | North African | North Africans; North African
West Africa | Western Africa | | West African | West Africans; West African
East Africa | Eastern Africa | | East African | East Africans; East African
Southern Africa | | | Southern African | Southern Africans
Central Africa | | | |
Sub-Saharan Africa | sub-Saharan Africa; Black Africa | | sub-Saharan; Sub-Saharan |
Horn of Africa | | | |
Sahel | Sahel region | | Sahelian |
Caribbean | West Indies | | Caribbean; West Indian | West Indians
Andes | | | Andean |
Polynesia | | | Polynesian | Polynesians
Melanesia | | | Melanesian | Melanesians
Arctic | Arctic region | | |
Korean Peninsula | Korean peninsula | | |
Kurdistan | | | Kurdish | Kurds; Kurd
Kashmir | Jammu and Kashmir | | Kashmiri | Kashmiris; Kashmiri
Bengal | | | Bengali | Bengalis; Bengali
`;

/** Parts of states: lands, provinces, peninsulas, breakaway regions. */
export const REGIONS = `
England | | GB | English | Englishman; Englishmen; Englishwoman
Scotland | | GB | Scottish; Scots | Scots; Scot; Scotsman
Wales | | GB | Welsh | Welsh; Welshman
Northern Ireland | Ulster | GB | Northern Irish |
Cornwall | | GB | Cornish |
Wiltshire | | GB | |
Yorkshire | | GB | |
Crimea | Crimean Peninsula; Autonomous Republic of Crimea | UA | Crimean | Crimeans; Crimean
Donbas | Donbass; Donets Basin | UA | |
Donetsk region | Donetsk Oblast; Donetsk oblast; Donetsk Region | UA | |
Luhansk region | Luhansk Oblast; Luhansk oblast; Lugansk region | UA | |
Kharkiv region | Kharkiv Oblast; Kharkiv oblast | UA | |
Kherson region | Kherson Oblast; Kherson oblast | UA | |
Zaporizhzhia region | Zaporizhzhia Oblast; Zaporizhzhia oblast | UA | |
Galicia | | | Galician | Galicians
Chechnya | Chechen Republic; Ichkeria | RU | Chechen | Chechens; Chechen
Dagestan | | RU | Dagestani | Dagestanis; Dagestani
Ingushetia | | RU | Ingush | Ingush
North Ossetia | | RU | Ossetian; North Ossetian | Ossetians; Ossetian
Tatarstan | | RU | Tatar | Tatars; Tatar
Bashkortostan | | RU | Bashkir | Bashkirs
Siberia | | RU | Siberian | Siberians; Siberian
Kaliningrad | Kaliningrad region; Kaliningrad Oblast; Kaliningrad oblast; Königsberg | RU | |
Kamchatka | | RU | |
Sakhalin | | RU | |
Kuril Islands | Kurils; Kurile Islands; Northern Territories | | |
Abkhazia | | GE | Abkhaz; Abkhazian | Abkhaz; Abkhazians
South Ossetia | Tskhinvali region | GE | South Ossetian | South Ossetians
Adjara | Ajaria; Adzharia | GE | Adjarian | Adjarians
Nagorno-Karabakh | Nagorno Karabakh; Karabakh; Artsakh | AZ | |
Nakhchivan | Nakhichevan | AZ | |
Transnistria | Transdniestria; Trans-Dniester; Transdniester | MD | Transnistrian | Transnistrians
Gagauzia | | MD | Gagauz | Gagauz
Republika Srpska | Bosnian Serb Republic | BA | Bosnian Serb | Bosnian Serbs; Bosnian Serb
Vojvodina | | RS | |
Sandžak | Sandzak | RS | |
Bavaria | | DE | Bavarian | Bavarians; Bavarian
Saxony | | DE | Saxon | Saxons
Prussia | | DE | Prussian | Prussians
North Rhine-Westphalia | | DE | |
Brandenburg | | DE | |
Thuringia | | DE | |
Hesse | | DE | |
Saarland | | DE | |
Tyrol | South Tyrol | AT | Tyrolean | Tyroleans
Carinthia | | AT | |
Catalonia | | ES | Catalan | Catalans; Catalan
Basque Country | Euskadi | ES | Basque | Basques; Basque
Andalusia | | ES | Andalusian | Andalusians
Castile | | ES | Castilian | Castilians
Canary Islands | Canaries | ES | |
Balearic Islands | | ES | |
Azores | | PT | |
Madeira | | PT | |
Corsica | | FR | Corsican | Corsicans; Corsican
Brittany | | FR | Breton | Bretons
Normandy | | FR | Norman | Normans
Provence | | FR | |
Alsace | Alsace-Lorraine | FR | Alsatian | Alsatians
Burgundy | | FR | Burgundian |
Sicily | | IT | Sicilian | Sicilians; Sicilian
Sardinia | | IT | Sardinian | Sardinians
Lombardy | | IT | Lombard | Lombards
Tuscany | | IT | Tuscan | Tuscans
Veneto | | IT | |
Piedmont | | IT | |
Calabria | | IT | |
Flanders | | BE | Flemish | Flemings
Wallonia | | BE | Walloon | Walloons
Frisia | Friesland | NL | Frisian | Frisians
Lapland | | FI | |
Jutland | | DK | |
Crete | | GR | Cretan | Cretans
Thrace | | | Thracian |
Bohemia | | CZ | Bohemian |
Moravia | | CZ | Moravian | Moravians
Silesia | | PL | Silesian | Silesians
Pomerania | | PL | |
Mazovia | Masovia | PL | |
Transylvania | | RO | Transylvanian |
Dalmatia | | HR | Dalmatian |
Istria | | HR | |
Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC; North Cyprus | CY | Turkish Cypriot | Turkish Cypriots; Turkish Cypriot
Anatolia | Asia Minor | TR | Anatolian | Anatolians
Gaza | Gaza Strip; the Gaza Strip | PS | Gazan | Gazans; Gazan
West Bank | the West Bank; Judea and Samaria | PS | |
East Jerusalem | | PS | |
Golan Heights | Golan | SY | |
Sinai | Sinai Peninsula | EG | |
Idlib province | Idlib Province | SY | |
Rojava | | SY | |
Iraqi Kurdistan | Kurdistan Region | IQ | |
Anbar | Anbar province; Anbar Province; Al Anbar; Al-Anbar | IQ | |
Sunni Triangle | | IQ | |
Khuzestan | | IR | |
Balochistan | Baluchistan; Sistan and Baluchestan | PK | Baloch; Baluch; Balochi | Baloch; Baluchis
Punjab | | IN | Punjabi | Punjabis; Punjabi
Sindh | Sind | PK | Sindhi | Sindhis
Waziristan | | PK | |
North Waziristan | | PK | |
South Waziristan | | PK | |
Khyber Pakhtunkhwa | North-West Frontier Province; North West Frontier Province; NWFP | PK | |
Helmand | Helmand province; Helmand Province | AF | |
Kunduz province | | AF | |
Gujarat | | IN | Gujarati | Gujaratis
Kerala | | IN | Keralite | Keralites
Tamil Nadu | | IN | Tamil | Tamils; Tamil
Maharashtra | | IN | |
Karnataka | | IN | |
Rajasthan | | IN | |
Uttar Pradesh | | IN | |
Madhya Pradesh | | IN | |
Andhra Pradesh | | IN | |
Bihar | | IN | Bihari | Biharis
Assam | | IN | Assamese | Assamese
Manipur | | IN | |
West Bengal | | IN | |
Goa | | IN | Goan | Goans
Ladakh | | IN | Ladakhi | Ladakhis
Arunachal Pradesh | | IN | |
Xinjiang | Xinjiang Uyghur Autonomous Region; East Turkestan; East Turkistan | CN | |
Tibet | Tibet Autonomous Region | CN | Tibetan | Tibetans; Tibetan
Inner Mongolia | | CN | Inner Mongolian | Inner Mongolians
Guangdong | Guangdong Province; Guangdong province; Canton | CN | Cantonese | Cantonese
Sichuan | Sichuan Province; Sichuan province | CN | |
Yunnan | | CN | |
Fujian | | CN | |
Zhejiang | | CN | |
Jiangsu | | CN | |
Hubei | Hubei Province; Hubei province | CN | |
Hunan | | CN | |
Hebei | | CN | |
Henan | | CN | |
Shandong | | CN | |
Shanxi | | CN | |
Shaanxi | | CN | |
Hainan | | CN | |
Guangxi | | CN | |
Manchuria | | CN | Manchurian |
Okinawa | | JP | Okinawan | Okinawans
Hokkaido | | JP | |
Honshu | | JP | |
Kyushu | | JP | |
Fukushima | | JP | |
Senkaku Islands | Senkakus; Diaoyu Islands | JP | |
Spratly Islands | Spratlys; Spratlies | | |
Paracel Islands | Paracels | | |
Scarborough Shoal | | | |
Dokdo | Takeshima | KR | |
Jeju | Jeju Island | KR | |
Mindanao | | PH | |
Luzon | | PH | |
Aceh | | ID | Acehnese | Acehnese
West Papua | Irian Jaya; Papua | ID | Papuan |
Java | | ID | Javanese | Javanese
Sumatra | | ID | Sumatran | Sumatrans
Bali | | ID | Balinese | Balinese
Borneo | Kalimantan | | Bornean |
Sulawesi | | ID | |
Rakhine | Rakhine State; Rakhine state; Arakan | MM | Rakhine; Rohingya | Rohingya; Rohingyas
Shan State | Shan state | MM | Shan |
Kachin State | Kachin state | MM | Kachin | Kachins
Bougainville | | PG | |
New South Wales | NSW | AU | |
Queensland | | AU | | Queenslanders
Victoria | | AU | Victorian |
Tasmania | | AU | Tasmanian | Tasmanians
South Australia | | AU | |
Western Australia | | AU | |
Northern Territory | | AU | |
Darfur | | SD | Darfuri | Darfuris
West Darfur | | SD | |
North Darfur | | SD | |
South Darfur | | SD | |
Kordofan | | SD | |
South Kordofan | | SD | |
North Kordofan | | SD | |
Tigray | Tigray region; Tigray Region | ET | Tigrayan | Tigrayans; Tigrayan
Oromia | Oromia Region | ET | Oromo | Oromos; Oromo
Amhara | Amhara region | ET | |
Ogaden | | ET | |
Somaliland | | SO | Somalilander | Somalilanders
Puntland | | SO | |
Jubaland | | SO | |
Zanzibar | | TZ | Zanzibari | Zanzibaris
Kivu | | CD | |
North Kivu | | CD | |
South Kivu | | CD | |
Katanga | | CD | Katangese | Katangese
Ituri | | CD | |
Cabinda | | AO | |
Niger Delta | | NG | |
Borno | Borno State; Borno state | NG | |
Biafra | | NG | Biafran | Biafrans
Casamance | | SN | |
Cabo Delgado | | MZ | |
KwaZulu-Natal | KwaZulu Natal | ZA | |
Gauteng | | ZA | |
Transvaal | | ZA | |
Matabeleland | | ZW | |
Cyrenaica | | LY | |
Tripolitania | | LY | |
Rif | | MA | |
Kabylie | Kabylia | DZ | Kabyle | Kabyles
Quebec | Québec | CA | Quebecois; Québécois | Quebecers; Quebecois; Québécois
Ontario | | CA | Ontarian | Ontarians
British Columbia | | CA | |
Alberta | | CA | Albertan | Albertans
Manitoba | | CA | |
Saskatchewan | | CA | |
Nova Scotia | | CA | |
New Brunswick | | CA | |
Newfoundland | Newfoundland and Labrador; Labrador | CA | | Newfoundlanders
Yukon | | CA | |
Nunavut | | CA | |
Alabama | | US | Alabaman | Alabamans
Alaska | | US | Alaskan | Alaskans
Arizona | Ariz. | US | Arizonan | Arizonans
Arkansas | Ark. | US | Arkansan | Arkansans
Southern California | | US | |
Northern California | | US | |
California | Calif. | US | Californian | Californians; Californian
Colorado | Colo. | US | Coloradan | Coloradans
Connecticut | Conn. | US | |
Delaware | Del. | US | |
Florida | Fla. | US | Floridian | Floridians
Georgia, US | Ga. | US | |
Hawaii | Hawai'i | US | Hawaiian | Hawaiians
Idaho | | US | Idahoan | Idahoans
Illinois | Ill. | US | Illinoisan | Illinoisans
Indiana | Ind. | US | Hoosier | Hoosiers
Iowa | | US | Iowan | Iowans
Kansas | Kan. | US | Kansan | Kansans
Kentucky | Ky. | US | Kentuckian | Kentuckians
Louisiana | La. | US | Louisianan | Louisianans
Maine | | US | |
Maryland | Md. | US | | Marylanders
Massachusetts | Mass. | US | |
Michigan | Mich. | US | | Michiganders
Minnesota | Minn. | US | Minnesotan | Minnesotans
Mississippi | Miss. | US | Mississippian | Mississippians
Missouri | | US | Missourian | Missourians
Montana | Mont. | US | Montanan | Montanans
Nebraska | Neb. | US | Nebraskan | Nebraskans
Nevada | Nev. | US | Nevadan | Nevadans
New Hampshire | N.H.; NH | US | |
New Jersey | N.J.; NJ | US | |
New Mexico | N.M.; NM | US | |
New York State | N.Y.; NY; New York state; Upstate New York | US | |
North Carolina | N.C.; NC | US | |
North Dakota | N.D. | US | |
Ohio | | US | Ohioan | Ohioans
Oklahoma | Okla. | US | Oklahoman | Oklahomans
Oregon | Ore. | US | Oregonian | Oregonians
Pennsylvania | Pa.; Penn. | US | Pennsylvanian | Pennsylvanians
Rhode Island | R.I. | US | |
South Carolina | S.C.; SC | US | |
South Dakota | S.D. | US | |
Tennessee | Tenn. | US | Tennessean | Tennesseans
Texas | Tex.; TX | US | Texan | Texans; Texan
Utah | | US | Utahn | Utahns
Vermont | Vt. | US | | Vermonters
Virginia | Va. | US | Virginian | Virginians
Washington state | Washington State; State of Washington | US | |
West Virginia | W.Va. | US | |
Wisconsin | Wis. | US | | Wisconsinites
Wyoming | Wyo. | US | |
District of Columbia | D.C.; DC | US | |
New England | | US | | New Englanders
Midwest | | US | Midwestern | Midwesterners
Silicon Valley | | US | |
Guantánamo Bay | Guantanamo Bay; Guantánamo; Guantanamo; Gitmo | CU | |
Chiapas | | MX | |
Sinaloa | | MX | |
Baja California | | MX | |
Jalisco | | MX | |
Michoacán | Michoacan | MX | |
Oaxaca | | MX | |
Amazonas | | BR | |
Amazon | Amazonia | | Amazonian |
Bahia | | BR | |
Minas Gerais | | BR | |
Patagonia | | AR | Patagonian |
Tierra del Fuego | | AR | |
Essequibo | | GY | |
Atlantic | Atlantic Ocean | | |
South Pacific | | | |
Pacific | Pacific Ocean | | |
Indian Ocean | | | |
Arctic Ocean | | | |
Baltic Sea | | | |
Black Sea | | | |
Caspian Sea | Caspian | | |
North Sea | | | |
Red Sea | | | |
Dead Sea | | | |
Mediterranean Sea | | | |
Sea of Azov | | | |
Sea of Japan | | | |
South China Sea | | | |
East China Sea | | | |
Yellow Sea | | | |
Taiwan Strait | Taiwan Straits | | |
Strait of Hormuz | | | |
English Channel | | | |
Gulf of Aden | | | |
Gulf of Mexico | | | |
Suez Canal | Suez | EG | |
Panama Canal | | PA | |
Bosphorus | Bosporus | TR | |
Dardanelles | | TR | |
Danube | | | |
Rhine | | | |
Volga | | RU | |
Dnieper | Dnipro River | UA | |
Nile | Blue Nile; White Nile | | |
Congo River | | | |
Euphrates | | | |
Tigris | | | |
Jordan River | River Jordan | | |
Ganges | | | |
Indus | | | |
Mekong | | | |
Yangtze | | CN | |
Mississippi River | | US | |
Thames | River Thames | GB | |
Himalayas | Himalaya | | Himalayan |
Alps | | | Alpine |
Urals | Ural; Ural Mountains | RU | |
Sahara | Sahara Desert | | Saharan |
Mount Everest | Everest | | |
Chernobyl | Chornobyl | UA | |
Three Gorges | | CN | |
`;

/** Cities that are no capital of a state: name | aliases | country | adjectives | people. */
export const CITIES = `
Birmingham | | GB | |
Manchester | | GB | Mancunian | Mancunians
Liverpool | | GB | Liverpudlian | Liverpudlians
Leeds | | GB | |
Sheffield | | GB | |
Bristol | | GB | |
Newcastle | | GB | |
Nottingham | | GB | |
Leicester | | GB | |
Coventry | | GB | |
Salisbury | | GB | |
Amesbury | | GB | |
Oxford | | GB | |
Cambridge | | GB | |
Southampton | | GB | |
Portsmouth | | GB | |
Plymouth | | GB | |
Brighton | | GB | |
Edinburgh | | GB | |
Glasgow | | GB | Glaswegian | Glaswegians
Aberdeen | | GB | |
Dundee | | GB | |
Lockerbie | | GB | |
Cardiff | | GB | |
Swansea | | GB | |
Belfast | | GB | |
Londonderry | Derry | GB | |
Cork | | IE | |
Galway | | IE | |
Limerick | | IE | |
Marseille | Marseilles | FR | |
Lyon | Lyons | FR | |
Toulouse | | FR | |
Nice | | FR | |
Nantes | | FR | |
Strasbourg | | FR | |
Bordeaux | | FR | |
Lille | | FR | |
Rennes | | FR | |
Calais | | FR | |
Cannes | | FR | |
Grenoble | | FR | |
Versailles | | FR | |
Antwerp | | BE | |
Ghent | | BE | |
Bruges | | BE | |
Liège | Liege | BE | |
Mons | | BE | |
Rotterdam | | NL | |
Utrecht | | NL | |
Eindhoven | | NL | |
Maastricht | | NL | |
Hamburg | | DE | |
Munich | München | DE | |
Cologne | Köln | DE | |
Frankfurt | Frankfurt am Main | DE | |
Stuttgart | | DE | |
Düsseldorf | Duesseldorf; Dusseldorf | DE | |
Leipzig | | DE | |
Dresden | | DE | |
Hanover | Hannover | DE | |
Nuremberg | Nürnberg | DE | |
Bremen | | DE | |
Dortmund | | DE | |
Essen | | DE | |
Potsdam | | DE | |
Karlsruhe | | DE | |
Heidelberg | | DE | |
Kiel | | DE | |
Ramstein | | DE | |
Geneva | | CH | |
Zurich | Zürich | CH | |
Basel | | CH | |
Lausanne | | CH | |
Lugano | | CH | |
Davos | | CH | |
Spiez | | CH | |
Salzburg | | AT | |
Graz | | AT | |
Linz | | AT | |
Innsbruck | | AT | |
Milan | Milano | IT | Milanese | Milanese
Naples | Napoli | IT | Neapolitan | Neapolitans
Turin | Torino | IT | |
Florence | Firenze | IT | Florentine | Florentines
Venice | Venezia | IT | Venetian | Venetians
Genoa | Genova | IT | Genoese | Genoese
Bologna | | IT | |
Palermo | | IT | |
Trieste | | IT | |
Bari | | IT | |
Lampedusa | | IT | |
Barcelona | | ES | |
Valencia | | ES | |
Seville | Sevilla | ES | |
Bilbao | | ES | |
Málaga | Malaga | ES | |
Granada | | ES | |
Zaragoza | | ES | |
Ceuta | | ES | |
Melilla | | ES | |
Porto | Oporto | PT | |
Kraków | Krakow; Cracow | PL | |
Łódź | Lodz | PL | |
Wrocław | Wroclaw | PL | |
Poznań | Poznan | PL | |
Gdańsk | Gdansk; Danzig | PL | |
Gdynia | | PL | |
Szczecin | | PL | |
Lublin | | PL | |
Katowice | | PL | |
Rzeszów | Rzeszow | PL | |
Smolensk | | RU | |
Białystok | Bialystok | PL | |
Brno | | CZ | |
Ostrava | | CZ | |
Vrbětice | Vrbetice | CZ | |
Plzeň | Plzen; Pilsen | CZ | |
Karlovy Vary | | CZ | |
Košice | Kosice | SK | |
Debrecen | | HU | |
Szeged | | HU | |
Cluj-Napoca | Cluj | RO | |
Timișoara | Timisoara | RO | |
Constanța | Constanta | RO | |
Iași | Iasi | RO | |
Varna | | BG | |
Plovdiv | | BG | |
Burgas | | BG | |
Thessaloniki | Salonika; Salonica | GR | |
Piraeus | | GR | |
Patras | | GR | |
Split | | HR | |
Dubrovnik | | HR | |
Rijeka | | HR | |
Vukovar | | HR | |
Maribor | | SI | |
Mostar | | BA | |
Banja Luka | | BA | |
Srebrenica | | BA | |
Tuzla | | BA | |
Novi Sad | | RS | |
Niš | Nis | RS | |
Mitrovica | Kosovska Mitrovica | XK | |
Prizren | | XK | |
Tetovo | | MK | |
Durrës | Durres | AL | |
Gothenburg | Göteborg | SE | |
Malmö | Malmo | SE | |
Uppsala | | SE | |
Gotland | | SE | |
Bergen | | NO | |
Trondheim | | NO | |
Tromsø | Tromso | NO | |
Kirkenes | | NO | |
Svalbard | Spitsbergen | NO | |
Aarhus | Århus | DK | |
Odense | | DK | |
Bornholm | | DK | |
Turku | | FI | |
Tampere | | FI | |
Tartu | | EE | |
Narva | | EE | |
Daugavpils | | LV | |
Kaunas | | LT | |
Klaipėda | Klaipeda | LT | |
Brest | | BY | |
Grodno | Hrodna | BY | |
Gomel | Homel; Homyel | BY | |
Vitebsk | Vitsebsk | BY | |
Mogilev | Mahilyow | BY | |
Kharkiv | Kharkov | UA | |
Odesa | Odessa | UA | |
Dnipro | Dnipropetrovsk; Dnepropetrovsk | UA | |
Donetsk | | UA | |
Luhansk | Lugansk | UA | |
Lviv | Lvov; Lwów | UA | |
Mariupol | | UA | |
Zaporizhzhia | Zaporizhia; Zaporozhye | UA | |
Kherson | | UA | |
Mykolaiv | Nikolaev; Mykolayiv | UA | |
Sevastopol | | UA | |
Simferopol | | UA | |
Kerch | Kerch Strait | UA | |
Yalta | | UA | |
Bakhmut | Artemivsk | UA | |
Avdiivka | | UA | |
Bucha | | UA | |
Irpin | | UA | |
Izium | Izyum | UA | |
Kramatorsk | | UA | |
Sloviansk | Slovyansk; Slavyansk | UA | |
Pokrovsk | | UA | |
Melitopol | | UA | |
Enerhodar | Energodar | UA | |
Chernihiv | Chernigov | UA | |
Sumy | | UA | |
Poltava | | UA | |
Vinnytsia | | UA | |
Uzhhorod | | UA | |
Saint Petersburg | St. Petersburg; St Petersburg; Leningrad; Petrograd | RU | |
Novosibirsk | | RU | |
Yekaterinburg | Ekaterinburg; Sverdlovsk | RU | |
Nizhny Novgorod | Gorky | RU | |
Kazan | | RU | |
Samara | | RU | |
Omsk | | RU | |
Tomsk | | RU | |
Chelyabinsk | | RU | |
Rostov-on-Don | Rostov | RU | |
Ufa | | RU | |
Perm | | RU | |
Volgograd | Stalingrad | RU | |
Voronezh | | RU | |
Krasnodar | | RU | |
Krasnoyarsk | | RU | |
Saratov | | RU | |
Belgorod | | RU | |
Kursk | | RU | |
Bryansk | | RU | |
Pskov | | RU | |
Murmansk | | RU | |
Arkhangelsk | Archangel | RU | |
Sochi | | RU | |
Grozny | | RU | |
Beslan | | RU | |
Makhachkala | | RU | |
Vladivostok | | RU | |
Khabarovsk | | RU | |
Irkutsk | | RU | |
Magadan | | RU | |
Norilsk | | RU | |
Yakutsk | | RU | |
Tula | | RU | |
Tver | | RU | |
Batumi | | GE | |
Gori | | GE | |
Tskhinvali | | GE | |
Sukhumi | Sokhumi | GE | |
Stepanakert | Khankendi | AZ | |
Ganja | | AZ | |
Gyumri | | AM | |
Tiraspol | | MD | |
Istanbul | Constantinople | TR | |
Izmir | İzmir | TR | |
Antalya | | TR | |
Adana | | TR | |
Incirlik | | TR | |
Diyarbakir | Diyarbakır | TR | |
Gaziantep | | TR | |
Trabzon | | TR | |
Aleppo | | SY | |
Homs | | SY | |
Hama | | SY | |
Idlib | | SY | |
Raqqa | | SY | |
Latakia | | SY | |
Deir ez-Zor | Deir al-Zor; Deir Ezzor | SY | |
Douma | | SY | |
Ghouta | Eastern Ghouta | SY | |
Daraa | Deraa | SY | |
Kobani | Kobane | SY | |
Palmyra | | SY | |
Sidon | | LB | |
Tyre | | LB | |
Bekaa | Bekaa Valley | LB | |
Haifa | | IL | |
Beersheba | | IL | |
Ashkelon | | IL | |
Ashdod | | IL | |
Sderot | | IL | |
Eilat | | IL | |
Nazareth | | IL | |
Hebron | | PS | |
Nablus | | PS | |
Jenin | | PS | |
Bethlehem | | PS | |
Jericho | | PS | |
Gaza City | | PS | |
Khan Younis | Khan Yunis | PS | |
Rafah | | PS | |
Aqaba | | JO | |
Irbid | | JO | |
Basra | Basrah | IQ | |
Mosul | | IQ | |
Kirkuk | | IQ | |
Erbil | Irbil; Arbil; Hewler | IQ | |
Sulaymaniyah | Sulaimaniya; Suleimaniya | IQ | |
Fallujah | Falluja; Fallouja | IQ | |
Ramadi | | IQ | |
Tikrit | | IQ | |
Samarra | | IQ | |
Najaf | | IQ | |
Karbala | Kerbala | IQ | |
Baqubah | Baquba; Baqouba | IQ | |
Sadr City | | IQ | |
Tal Afar | | IQ | |
Abu Ghraib | | IQ | |
Isfahan | Esfahan | IR | |
Mashhad | Mashad | IR | |
Shiraz | | IR | |
Tabriz | | IR | |
Qom | Qum | IR | |
Natanz | | IR | |
Bushehr | | IR | |
Fordow | Fordo | IR | |
Arak | | IR | |
Bandar Abbas | | IR | |
Jeddah | Jiddah | SA | |
Mecca | Makkah | SA | |
Medina | | SA | |
Dhahran | | SA | |
Dubai | | AE | |
Sharjah | | AE | |
Fujairah | | AE | |
Hodeidah | Hudaydah; Hodeida | YE | |
Taiz | Taizz | YE | |
Marib | | YE | |
Kandahar | Qandahar | AF | |
Herat | | AF | |
Mazar-i-Sharif | Mazar-e-Sharif; Mazar-e Sharif | AF | |
Jalalabad | | AF | |
Kunduz | | AF | |
Bagram | | AF | |
Tora Bora | | AF | |
Karachi | | PK | |
Lahore | | PK | |
Peshawar | | PK | |
Quetta | | PK | |
Faisalabad | | PK | |
Multan | | PK | |
Abbottabad | | PK | |
Swat Valley | Swat | PK | |
Gwadar | | PK | |
Mumbai | Bombay | IN | |
Kolkata | Calcutta | IN | |
Chennai | Madras | IN | |
Bangalore | Bengaluru | IN | |
Hyderabad | | IN | |
Ahmedabad | | IN | |
Pune | | IN | |
Srinagar | | IN | |
Amritsar | | IN | |
Lucknow | | IN | |
Varanasi | | IN | |
Ayodhya | | IN | |
Bhopal | | IN | |
Chandigarh | | IN | |
Dharamsala | Dharamshala | IN | |
Jaffna | | LK | |
Kandy | | LK | |
Trincomalee | | LK | |
Chittagong | Chattogram | BD | |
Cox's Bazar | | BD | |
Pokhara | | NP | |
Mandalay | | MM | |
Chiang Mai | | TH | |
Phuket | | TH | |
Pattani | | TH | |
Ho Chi Minh City | | VN | |
Da Nang | Danang | VN | |
Haiphong | | VN | |
Hue | | VN | |
Siem Reap | | KH | |
Penang | | MY | |
Johor | Johor Bahru | MY | |
Sabah | | MY | |
Sarawak | | MY | |
Surabaya | | ID | |
Bandung | | ID | |
Banda Aceh | | ID | |
Cebu | Cebu City | PH | |
Davao | Davao City | PH | |
Quezon City | | PH | |
Marawi | | PH | |
Shanghai | | CN | |
Guangzhou | | CN | |
Shenzhen | | CN | |
Tianjin | Tientsin | CN | |
Chongqing | | CN | |
Chengdu | | CN | |
Wuhan | | CN | |
Nanjing | Nanking | CN | |
Xi'an | Xian | CN | |
Hangzhou | | CN | |
Shenyang | | CN | |
Harbin | | CN | |
Qingdao | | CN | |
Dalian | | CN | |
Xiamen | | CN | |
Kunming | | CN | |
Lhasa | | CN | |
Urumqi | Ürümqi | CN | |
Kashgar | | CN | |
Tiananmen Square | Tiananmen | CN | |
Kaohsiung | | TW | |
Taichung | | TW | |
Tainan | | TW | |
Kinmen | Quemoy | TW | |
Busan | Pusan | KR | |
Incheon | Inchon | KR | |
Daegu | | KR | |
Daejeon | | KR | |
Gwangju | Kwangju | KR | |
Pyeongchang | | KR | |
Panmunjom | | KR | |
Kaesong | | KP | |
Yongbyon | | KP | |
Osaka | | JP | |
Kyoto | | JP | |
Yokohama | | JP | |
Nagoya | | JP | |
Kobe | | JP | |
Sapporo | | JP | |
Fukuoka | | JP | |
Sendai | | JP | |
Hiroshima | | JP | |
Nagasaki | | JP | |
Nara | | JP | |
Sydney | | AU | |
Melbourne | | AU | |
Brisbane | | AU | |
Perth | | AU | |
Adelaide | | AU | |
Darwin | | AU | |
Hobart | | AU | |
Auckland | | NZ | |
Christchurch | | NZ | |
Dunedin | | NZ | |
Alexandria | | EG | |
Port Said | | EG | |
Giza | | EG | |
Luxor | | EG | |
Sharm el-Sheikh | Sharm el Sheikh | EG | |
Benghazi | | LY | |
Misrata | Misurata | LY | |
Sirte | | LY | |
Tobruk | | LY | |
Sfax | | TN | |
Sousse | | TN | |
Oran | | DZ | |
Constantine | | DZ | |
Casablanca | | MA | |
Marrakesh | Marrakech | MA | |
Tangier | | MA | |
Fez | Fes | MA | |
Tindouf | | DZ | |
Timbuktu | Tombouctou | ML | |
Gao | | ML | |
Kidal | | ML | |
Agadez | | NE | |
Diffa | | NE | |
Lagos | | NG | |
Kano | | NG | |
Ibadan | | NG | |
Kaduna | | NG | |
Maiduguri | | NG | |
Jos | | NG | |
Port Harcourt | | NG | |
Chibok | | NG | |
Kumasi | | GH | |
Bouaké | Bouake | CI | |
Douala | | CM | |
Pointe-Noire | | CG | |
Goma | | CD | |
Bukavu | | CD | |
Lubumbashi | | CD | |
Kisangani | | CD | |
Mbuji-Mayi | | CD | |
Beni | | CD | |
Entebbe | | UG | |
Mombasa | | KE | |
Kisumu | | KE | |
Garissa | | KE | |
Arusha | | TZ | |
El Fasher | Al-Fashir; El-Fasher; al-Fashir | SD | |
Port Sudan | | SD | |
Omdurman | | SD | |
Nyala | | SD | |
Malakal | | SS | |
Bentiu | | SS | |
Mekelle | Mekele | ET | |
Kismayo | Kismayu | SO | |
Hargeisa | | SO | |
Beledweyne | | SO | |
Massawa | | ER | |
Beira | | MZ | |
Pemba | | MZ | |
Bulawayo | | ZW | |
Johannesburg | Joburg | ZA | |
Cape Town | | ZA | |
Durban | | ZA | |
Soweto | | ZA | |
Port Elizabeth | Gqeberha | ZA | |
Bloemfontein | | ZA | |
Marikana | | ZA | |
Sharpeville | | ZA | |
New York | New York City; NYC | US | New Yorker | New Yorkers; New Yorker
Manhattan | | US | |
Brooklyn | | US | |
Queens | | US | |
Bronx | the Bronx | US | |
Staten Island | | US | |
Harlem | | US | |
Hollywood | | US | |
Beverly Hills | | US | |
Fort Worth | | US | |
Pearl Harbor | | US | |
Los Angeles | L.A.; LA | US | Angeleno | Angelenos
Chicago | | US | Chicagoan | Chicagoans
Houston | | US | Houstonian | Houstonians
Philadelphia | | US | Philadelphian | Philadelphians
Phoenix | | US | |
San Antonio | | US | |
San Diego | | US | |
San Francisco | | US | San Franciscan | San Franciscans
Dallas | | US | |
Austin | | US | |
Seattle | | US | |
Boston | | US | Bostonian | Bostonians
Detroit | | US | |
Denver | | US | |
Atlanta | | US | |
Miami | | US | |
Minneapolis | | US | |
Cleveland | | US | |
Pittsburgh | | US | |
Baltimore | | US | |
Las Vegas | Vegas | US | |
Portland | | US | |
Sacramento | | US | |
Oakland | | US | |
Berkeley | | US | |
Palo Alto | | US | |
St. Louis | St Louis; Saint Louis | US | |
Kansas City | | US | |
Memphis | | US | |
Nashville | | US | |
New Orleans | | US | |
Baton Rouge | | US | |
Charlotte | | US | |
Charlottesville | | US | |
Raleigh | | US | |
Orlando | | US | |
Tampa | | US | |
Salt Lake City | | US | |
Albuquerque | | US | |
Santa Fe | | US | |
Honolulu | | US | |
Anchorage | | US | |
Buffalo | | US | |
Albany | | US | |
Newark | | US | |
Cincinnati | | US | |
Columbus | | US | |
Indianapolis | | US | |
Milwaukee | | US | |
Omaha | | US | |
Oklahoma City | | US | |
Tulsa | | US | |
El Paso | | US | |
Uvalde | | US | |
Ferguson | | US | |
Quantico | | US | |
Arlington | | US | |
Alexandria, Virginia | | US | |
Annapolis | | US | |
Cambridge, Massachusetts | | US | |
Fort Bragg | | US | |
Fort Hood | | US | |
Guadalajara | | MX | |
Monterrey | | MX | |
Tijuana | | MX | |
Ciudad Juárez | Ciudad Juarez; Juárez; Juarez | MX | |
Acapulco | | MX | |
Cancún | Cancun | MX | |
Veracruz | | MX | |
Culiacán | Culiacan | MX | |
Toronto | | CA | |
Montreal | Montréal | CA | |
Vancouver | | CA | |
Calgary | | CA | |
Edmonton | | CA | |
Winnipeg | | CA | |
Quebec City | | CA | |
Halifax | | CA | |
San Pedro Sula | | HN | |
León | | NI | |
Colón | Colon | PA | |
Santiago de Cuba | | CU | |
Medellín | Medellin | CO | |
Cali | | CO | |
Barranquilla | | CO | |
Cartagena | | CO | |
Cúcuta | Cucuta | CO | |
Maracaibo | | VE | |
Guayaquil | | EC | |
Cuzco | Cusco | PE | |
Callao | | PE | |
Ayacucho | | PE | |
Santa Cruz | | BO | |
Cochabamba | | BO | |
El Alto | | BO | |
São Paulo | Sao Paulo | BR | |
Rio de Janeiro | Rio | BR | |
Salvador | Salvador da Bahia | BR | |
Belo Horizonte | | BR | |
Recife | | BR | |
Fortaleza | | BR | |
Porto Alegre | | BR | |
Curitiba | | BR | |
Manaus | | BR | |
Belém | Belem | BR | |
Córdoba | Cordoba | AR | |
Rosario | | AR | |
Mendoza | | AR | |
Ushuaia | | AR | |
Valparaíso | Valparaiso | CL | |
Almaty | Alma-Ata | KZ | |
Baikonur | Baykonur | KZ | |
Osh | | KG | |
Samarkand | | UZ | |
Andijan | Andizhan | UZ | |
Khujand | | TJ | |
`;
