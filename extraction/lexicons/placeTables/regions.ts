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
Transcarpathia | Zakarpattia | UA | |
Bukovina | | UA | |
Belgorod region | | RU | |
Kursk region | | RU | |
Buryatia | | RU | |
Tuva | | RU | |
Kabardino-Balkaria | | RU | |
Kalmykia | | RU | |
Sakha | Yakutia | RU | |
Kola Peninsula | | RU | |
Chukotka | | RU | |
Karelia | | RU | |
Adygea | | RU | |
Khanty-Mansi | | RU | |
Primorye | | RU | |
Sverdlovsk Oblast | | RU | |
Nineveh | | IQ | |
Diyala | | IQ | |
Babil | | IQ | |
Dhi Qar | | IQ | |
Maysan | | IQ | |
Salahuddin | Salaheddin | IQ | |
Kurdistan Province | | IR | |
Mazandaran | | IR | |
Gilan | | IR | |
Hormozgan | | IR | |
Hadramawt | Hadhramaut | YE | |
Shabwa | | YE | |
Abyan | | YE | |
Al-Jawf | | YE | |
Al Bayda | | YE | |
Socotra | | YE | |
Mahra | | YE | |
Hejaz | | SA | |
Asir | | SA | |
Eastern Province | | SA | |
Central Darfur | | SD | |
Gezira | Al Jazirah | SD | |
Nuba Mountains | | SD | |
Abyei | | SD | |
Jonglei | | SS | |
Upper Nile | | SS | |
Equatoria | | SS | |
Central Equatoria | | SS | |
Warrap | | SS | |
Afar | | ET | |
Benishangul-Gumuz | | ET | |
Sidama | | ET | |
Wollega | Wellega | ET | |
Somali region | | ET | |
Konso | | ET | |
Wolkait | Welkait | ET | |
Galmudug | | SO | |
Hirshabelle | | SO | |
Hiran | Hiraan | SO | |
South West State | | SO | |
Middle Shabelle | | SO | |
Gedo | | SO | |
Kasai | | CD | |
Haut-Katanga | | CD | |
Equateur | | CD | |
Maniema | | CD | |
Kasaï | | CD | |
Yobe | | NG | |
Adamawa | | NG | |
Zamfara State | | NG | |
Benue | | NG | |
Plateau State | | NG | |
Rivers State | | NG | |
Bayelsa | | NG | |
Ogun | | NG | |
Anambra | | NG | |
Taraba | | NG | |
Kebbi | | NG | |
Nasarawa | | NG | |
Ebonyi | | NG | |
Katsina State | | NG | |
Kaduna State | | NG | |
Tillaberi region | | NE | |
Diffa region | | NE | |
Azawad | | ML | |
Dogon country | | ML | |
Soum | | BF | |
Ambazonia | | CM | |
Sofala | | MZ | |
Manica | | MZ | |
Niassa | | MZ | |
Nampula Province | | MZ | |
Rift Valley | | KE | |
Lamu County | | KE | |
North Eastern Province | | KE | |
Laikipia | | KE | |
Turkana | | KE | |
Western Cape | | ZA | |
Eastern Cape | | ZA | |
Limpopo | | ZA | |
Mpumalanga | | ZA | |
Bajaur | | PK | |
Gilgit-Baltistan | | PK | |
Azad Kashmir | | PK | |
Kurram | | PK | |
Orakzai | | PK | |
Mohmand | | PK | |
Khyber | | PK | |
Nagaland | | IN | |
Jharkhand | | IN | |
Chhattisgarh | | IN | |
Haryana | | IN | |
Odisha | Orissa | IN | |
Telangana | | IN | |
Mizoram | | IN | |
Tripura | | IN | |
Meghalaya | | IN | |
Sikkim | | IN | |
Uttarakhand | | IN | |
Himachal Pradesh | | IN | |
Delhi NCR | | IN | |
Galwan Valley | | IN | |
Doklam | | IN | |
Bastar | | IN | |
Uruzgan | | AF | |
Nuristan | | AF | |
Kunar | | AF | |
Paktia | | AF | |
Paktika | | AF | |
Panjshir | | AF | |
Badakhshan | | AF | |
Nimroz | | AF | |
Zabul | | AF | |
Wardak | | AF | |
Logar | | AF | |
Laghman | | AF | |
Badghis | | AF | |
Ghor | | AF | |
Faryab | | AF | |
Balkh | | AF | |
Takhar | | AF | |
Samangan | | AF | |
Parwan | | AF | |
Kapisa | | AF | |
Kachin | | MM | |
Kayah | | MM | |
Chin State | | MM | |
Karen State | Kayin | MM | |
Sagaing | | MM | |
Magway | | MM | |
Mon State | | MM | |
Kokang | | MM | |
Wa State | | MM | |
Tanintharyi | | MM | |
Guizhou | | CN | |
Gansu | | CN | |
Qinghai | | CN | |
Ningxia | | CN | |
Jilin | | CN | |
Liaoning | | CN | |
Heilongjiang | | CN | |
Anhui | | CN | |
Jiangxi | | CN | |
Central Sulawesi | | ID | |
Maluku | | ID | |
Natuna Islands | Natuna | ID | |
East Nusa Tenggara | | ID | |
West Java | | ID | |
Riau | | ID | |
Bangsamoro | | PH | |
Palawan | | PH | |
Visayas | | PH | |
Sulu | | PH | |
Negros Occidental | | PH | |
Batanes | | PH | |
Cagayan | | PH | |
Maguindanao | | PH | |
Lanao del Sur | | PH | |
Cotabato Province | | PH | |
Mindoro | | PH | |
Selangor | | MY | |
Kelantan | | MY | |
Terengganu | | MY | |
Kedah | | MY | |
Isan | | TH | |
Mekong Delta | | VN | |
Central Highlands | | VN | |
Shikoku | | JP | |
Tohoku | | JP | |
Ryukyu Islands | | JP | |
Kansai | | JP | |
Pankisi Gorge | | GE | |
Samegrelo | | GE | |
Nakhchivan Autonomous Republic | | AZ | |
Lachin Corridor | Lachin corridor | AZ | |
Zangezur corridor | | AZ | |
Syunik | | AM | |
Gegharkunik | | AM | |
Valencia region | | ES | |
Navarre | | ES | |
Aragon | | ES | |
Campania | | IT | |
Puglia | | IT | |
Liguria | | IT | |
Emilia-Romagna | | IT | |
Reunion | | FR | |
Lower Saxony | | DE | |
Schleswig-Holstein | | DE | |
Saxony-Anhalt | | DE | |
Baden-Württemberg | | DE | |
Rhineland-Palatinate | | DE | |
Lancashire | | GB | |
Chagos Islands | | GB | |
Diego Garcia | | GB | |
Guerrero | | MX | |
Tamaulipas | | MX | |
Sonora | | MX | |
Guanajuato | | MX | |
Coahuila | | MX | |
Nuevo Leon | | MX | |
Durango | | MX | |
Zacatecas state | | MX | |
Tabasco | | MX | |
Yucatan | | MX | |
Quintana Roo | | MX | |
Chihuahua | | MX | |
Cauca | | CO | |
Antioquia | | CO | |
Choco | Chocó | CO | |
Nariño | | CO | |
Putumayo | | CO | |
Norte de Santander | | CO | |
Guaviare | | CO | |
Caqueta | | CO | |
Valle del Cauca | | CO | |
La Guajira | | CO | |
Zulia | | VE | |
Bolivar state | | VE | |
Tachira | Táchira | VE | |
Amazonas state | | VE | |
Carabobo | | VE | |
Mato Grosso | | BR | |
Rondonia | | BR | |
Goias | | BR | |
Parana | | BR | |
Rio Grande do Sul | | BR | |
Pernambuco | | BR | |
Ceara | | BR | |
Santa Catarina | | BR | |
Araucania | | CL | |
Biobio | | CL | |
Guayas | | EC | |
Galapagos | | EC | |
Los Rios | | EC | |
Manabi | | EC | |
Galápagos Islands | | EC | |
VRAEM | | PE | |
Loreto | | PE | |
Ucayali | | PE | |
Santa Cruz Department | | BO | |
Chapare | | BO | |
Northwest Territories | | CA | |
Prince Edward Island | | CA | |
Torres Strait | | AU | |
Hakkari Province | | TR | |
Izmir Province | | TR | |
Akkar | | LB | |
Shebaa Farms | | LB | |
Southern Lebanon | | LB | |
South Lebanon | | LB | |
Masafer Yatta | | PS | |
Jordan Valley | | PS | |
Philadelphi Corridor | | PS | |
Netzarim Corridor | | PS | |
North Sinai | | EG | |
Upper Egypt | | EG | |
Fezzan | | LY | |
Oil Crescent | | LY | |
Aland | | FI | |
Finnmark | | NO | |
Jan Mayen | | NO | |
Bougainville Island | | PG | |
Guadalcanal | | SB | |
`;
