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
Kryvyi Rih | Krivoy Rog | UA | |
Berdyansk | | UA | |
Hostomel | | UA | |
Kupiansk | Kupyansk | UA | |
Vuhledar | Ugledar | UA | |
Toretsk | | UA | |
Chasiv Yar | | UA | |
Soledar | | UA | |
Sievierodonetsk | Severodonetsk | UA | |
Lysychansk | | UA | |
Balakliia | | UA | |
Chuhuiv | | UA | |
Vovchansk | | UA | |
Konotop | | UA | |
Kremenchuk | | UA | |
Cherkasy | | UA | |
Zhytomyr | | UA | |
Rivne | | UA | |
Lutsk | | UA | |
Ternopil | | UA | |
Khmelnytskyi | | UA | |
Ivano-Frankivsk | | UA | |
Mukachevo | | UA | |
Chernivtsi | | UA | |
Nikopol | | UA | |
Pavlohrad | | UA | |
Nova Kakhovka | | UA | |
Kakhovka | | UA | |
Snake Island | Zmiinyi Island | UA | |
Zaporizhzhia nuclear power plant | | UA | |
Debaltseve | | UA | |
Ilovaisk | | UA | |
Horlivka | | UA | |
Makiivka | | UA | |
Yevpatoria | | UA | |
Huliaipole | | UA | |
Orikhiv | | UA | |
Robotyne | | UA | |
Marinka | | UA | |
Volnovakha | | UA | |
Kurakhove | | UA | |
Kostiantynivka | | UA | |
Druzhkivka | | UA | |
Taganrog | | RU | |
Novorossiysk | | RU | |
Ryazan | | RU | |
Kaluga | | RU | |
Lipetsk | | RU | |
Tambov | | RU | |
Severomorsk | | RU | |
Veliky Novgorod | | RU | |
Sudzha | | RU | |
Shebekino | | RU | |
Derbent | | RU | |
Nazran | | RU | |
Vladikavkaz | | RU | |
Izhevsk | | RU | |
Magnitogorsk | | RU | |
Petropavlovsk-Kamchatsky | | RU | |
Yuzhno-Sakhalinsk | | RU | |
Nizhny Tagil | | RU | |
Astrakhan | | RU | |
Ulyanovsk | | RU | |
Ivanovo | | RU | |
Kharp | | RU | |
Sarov | | RU | |
Dzerzhinsk | | RU | |
Ussuriysk | | RU | |
Nakhodka | | RU | |
Blagoveshchensk | | RU | |
Barnaul | | RU | |
Kemerovo | | RU | |
Novokuznetsk | | RU | |
Tyumen | | RU | |
Surgut | | RU | |
Vyborg | | RU | |
Ust-Luga | | RU | |
Baranovichi | | BY | |
Mozyr | | BY | |
Machulishchy | | BY | |
Przewodow | | PL | |
Bydgoszcz | | PL | |
Przemysl | Przemyśl | PL | |
Redzikowo | | PL | |
Siauliai | | LT | |
Medininkai | | LT | |
Liepaja | Liepāja | LV | |
Ventspils | | LV | |
Pärnu | | EE | |
Balti | Bălți | MD | |
Comrat | | MD | |
Deveselu | | RO | |
Brasov | Brașov | RO | |
Lesbos | | GR | |
Pylos | | GR | |
Alexandroupolis | | GR | |
Kos | | GR | |
Samos | | GR | |
Chios | | GR | |
Kragujevac | | RS | |
Presevo | | RS | |
Zvecan | | XK | |
Banjska | | XK | |
Peja | | XK | |
Leposavic | | XK | |
Gorazde | | BA | |
Brcko | | BA | |
Zenica | | BA | |
Bihac | | BA | |
Osijek | | HR | |
Vlora | | AL | |
Shkoder | | AL | |
Kumanovo | | MK | |
Bitola | | MK | |
Ohrid | | MK | |
Handlova | | SK | |
Pecs | | HU | |
Paks | | HU | |
Chemnitz | | DE | |
Cottbus | | DE | |
Magdeburg | | DE | |
Erfurt | | DE | |
Solingen | | DE | |
Mannheim | | DE | |
Grafenwoehr | | DE | |
Wiesbaden | | DE | |
Bochum | | DE | |
Duisburg | | DE | |
Kassel | | DE | |
Hanau | | DE | |
Rostock | | DE | |
Lubmin | | DE | |
Wilhelmshaven | | DE | |
Büchel | | DE | |
Aachen | | DE | |
Freiburg | | DE | |
Augsburg | | DE | |
Regensburg | | DE | |
Dunkirk | | FR | |
Le Havre | | FR | |
Montpellier | | FR | |
Nîmes | | FR | |
Saint-Denis | | FR | |
Nanterre | | FR | |
Dijon | | FR | |
Mulhouse | | FR | |
Evian | | FR | |
Biarritz | | FR | |
Charleroi | | BE | |
Molenbeek | | BE | |
Zeebrugge | | BE | |
Veldhoven | | NL | |
Groningen | | NL | |
Leiden | | NL | |
Delft | | NL | |
Schiphol | | NL | |
Catania | | IT | |
Verona | | IT | |
Padua | | IT | |
Aviano | | IT | |
Sigonella | | IT | |
Taranto | | IT | |
Brindisi | | IT | |
Cagliari | | IT | |
Modena | | IT | |
Crotone | | IT | |
Cutro | | IT | |
Siracusa | | IT | |
Algeciras | | ES | |
Alicante | | ES | |
Murcia | | ES | |
Las Palmas | | ES | |
Pamplona | | ES | |
San Sebastian | | ES | |
Girona | | ES | |
Braga | | PT | |
Coimbra | | PT | |
Lajes | | PT | |
Inverness | | GB | |
Faslane | | GB | |
Aldermaston | | GB | |
Lakenheath | | GB | |
Southport | | GB | |
Rochdale | | GB | |
Felixstowe | | GB | |
Sellafield | | GB | |
Orebro | Örebro | SE | |
Sodertalje | | SE | |
Kiruna | | SE | |
Lulea | | SE | |
Linköping | Linkoping | SE | |
Stavanger | | NO | |
Bodo | | NO | |
Narvik | | NO | |
Lillehammer | | NO | |
Espoo | | FI | |
Oulu | | FI | |
Rovaniemi | | FI | |
Lappeenranta | | FI | |
Hamina | | FI | |
Vaasa | | FI | |
Loviisa | | FI | |
Aalborg | | DK | |
Esbjerg | | DK | |
Skrydstrup | | DK | |
Hatay | | TR | |
Antakya | | TR | |
Kahramanmaras | Kahramanmaraş | TR | |
Sanliurfa | Şanlıurfa | TR | |
Mersin | | TR | |
Hakkari | | TR | |
Sirnak | | TR | |
Cizre | | TR | |
Mardin | | TR | |
Suruc | | TR | |
Kilis | | TR | |
Edirne | | TR | |
Erzurum | | TR | |
Konya | | TR | |
Bursa | | TR | |
Bodrum | | TR | |
Sivas | | TR | |
Silivri | | TR | |
Imrali | | TR | |
Suwayda | Sweida | SY | |
Tartus | Tartous | SY | |
Hmeimim | Khmeimim | SY | |
Manbij | | SY | |
Afrin | | SY | |
Qamishli | | SY | |
Hasakah | Hasaka | SY | |
Al-Bab | al-Bab | SY | |
Jarablus | | SY | |
Tal Abyad | Tel Abyad | SY | |
Ras al-Ain | | SY | |
Khan Sheikhoun | | SY | |
Saraqib | | SY | |
Maarat al-Numan | | SY | |
Abu Kamal | Al-Bukamal | SY | |
Al-Tanf | al-Tanf | SY | |
Quneitra | | SY | |
Baniyas | | SY | |
Jableh | | SY | |
Azaz | | SY | |
Zabadani | | SY | |
Madaya | | SY | |
Yarmouk | | SY | |
Sayyida Zeinab | | SY | |
Nasiriyah | Nassiriya | IQ | |
Sinjar | | IQ | |
Hawija | | IQ | |
Dohuk | | IQ | |
Amarah | | IQ | |
Hillah | Hilla | IQ | |
Haditha | | IQ | |
Taji | | IQ | |
Baiji | | IQ | |
Al-Qaim | Qaim | IQ | |
Ain al-Asad | Al-Asad | IQ | |
Umm Qasr | | IQ | |
Rutba | | IQ | |
Samawah | | IQ | |
Kufa | | IQ | |
Iskandariya | | IQ | |
Makhmur | | IQ | |
Jurf al-Sakhar | | IQ | |
Ahvaz | Ahwaz | IR | |
Zahedan | | IR | |
Sanandaj | | IR | |
Kerman | | IR | |
Karaj | | IR | |
Parchin | | IR | |
Saravan | | IR | |
Chabahar | | IR | |
Urmia | | IR | |
Abadan | | IR | |
Kermanshah | | IR | |
Saqez | | IR | |
Netanya | | IL | |
Kiryat Shmona | | IL | |
Metula | | IL | |
Dimona | | IL | |
Be'eri | Beeri | IL | |
Kfar Aza | | IL | |
Nir Oz | | IL | |
Re'im | | IL | |
Majdal Shams | | IL | |
Nahariya | | IL | |
Ramat Gan | | IL | |
Herzliya | | IL | |
Tulkarm | Tulkarem | PS | |
Qalqilya | | PS | |
Deir al-Balah | | PS | |
Jabalia | Jabaliya | PS | |
Beit Hanoun | | PS | |
Beit Lahia | Beit Lahiya | PS | |
Nuseirat | | PS | |
Maghazi | | PS | |
Bureij | | PS | |
Huwara | | PS | |
Sheikh Jarrah | | PS | |
Beit Jala | | PS | |
Shati | | PS | |
Baalbek | | LB | |
Nabatieh | Nabatiyeh | LB | |
Zahle | | LB | |
Naqoura | | LB | |
Bint Jbeil | | LB | |
Dahiyeh | | LB | |
Khiam | | LB | |
Ain al-Hilweh | | LB | |
Qana | | LB | |
Marjayoun | | LB | |
Shebaa | | LB | |
Zarqa | | JO | |
Mafraq | | JO | |
Zaatari | | JO | |
Dammam | | SA | |
Abqaiq | | SA | |
Khobar | | SA | |
Jazan | Jizan | SA | |
Najran | | SA | |
Abha | | SA | |
Yanbu | | SA | |
Qatif | | SA | |
Awamiya | | SA | |
Neom | | SA | |
Mukalla | | YE | |
Saada | Saadah | YE | |
Dhamar | | YE | |
Zinjibar | | YE | |
Ataq | | YE | |
Lahij | | YE | |
Ras Isa | | YE | |
Salif | | YE | |
Seiyun | | YE | |
Al Dhafra | | AE | |
Ras al-Khaimah | | AE | |
Jebel Ali | | AE | |
Salalah | | OM | |
Duqm | | OM | |
Sohar | | OM | |
Ismailia | | EG | |
El-Arish | al-Arish | EG | |
Aswan | | EG | |
Minya | | EG | |
Asyut | Assiut | EG | |
Mansoura | | EG | |
Tanta | | EG | |
New Cairo | | EG | |
Sheikh Zuweid | | EG | |
El Alamein | | EG | |
Derna | | LY | |
Sabha | Sebha | LY | |
Zawiya | | LY | |
Zintan | | LY | |
Bani Walid | | LY | |
Brega | | LY | |
Tarhuna | | LY | |
Kufra | | LY | |
Zuwara | | LY | |
Sabratha | | LY | |
Ajdabiya | | LY | |
Al Jufra | | LY | |
Gharyan | | LY | |
Es Sider | | LY | |
Kasserine | | TN | |
Gafsa | | TN | |
Djerba | | TN | |
Bizerte | | TN | |
Kairouan | | TN | |
Zarzis | | TN | |
Annaba | | DZ | |
Tizi Ouzou | | DZ | |
Tamanrasset | | DZ | |
Ghardaia | | DZ | |
In Amenas | | DZ | |
Agadir | | MA | |
Al Hoceima | | MA | |
Tetouan | | MA | |
Dakhla | | EH | |
Smara | | EH | |
Guerguerat | | EH | |
El Geneina | Geneina | SD | |
El Obeid | | SD | |
Kassala | | SD | |
Wad Madani | Wad Medani | SD | |
Kadugli | | SD | |
Merowe | | SD | |
Khartoum North | Bahri | SD | |
Zalingei | | SD | |
Gedaref | | SD | |
Atbara | | SD | |
Sennar | | SD | |
Zamzam | | SD | |
Ardamata | | SD | |
Dilling | | SD | |
Babanusa | | SD | |
Kutum | | SD | |
Singa | | SD | |
Yei | | SS | |
Rumbek | | SS | |
Torit | | SS | |
Pibor | | SS | |
Gondar | | ET | |
Bahir Dar | | ET | |
Lalibela | | ET | |
Dessie | | ET | |
Kombolcha | | ET | |
Adwa | | ET | |
Adigrat | | ET | |
Humera | | ET | |
Alamata | | ET | |
Korem | | ET | |
Jijiga | | ET | |
Dire Dawa | | ET | |
Hawassa | | ET | |
Jimma | | ET | |
Nekemte | | ET | |
Debre Birhan | | ET | |
Weldiya | Woldiya | ET | |
Badme | | ET | |
Mai Kadra | | ET | |
Gambella | | ET | |
Harar | | ET | |
Bishoftu | | ET | |
Assab | | ER | |
Keren | | ER | |
Baidoa | | SO | |
Bosaso | Bossaso | SO | |
Galkayo | | SO | |
Garowe | | SO | |
Jowhar | | SO | |
Afgooye | Afgoye | SO | |
Barawe | | SO | |
Dhusamareb | | SO | |
Las Anod | Laascaanood | SO | |
Berbera | | SO | |
Buloburde | | SO | |
El Ade | | SO | |
Lower Shabelle | | SO | |
Mandera | | KE | |
Wajir | | KE | |
Lamu | | KE | |
Nakuru | | KE | |
Eldoret | | KE | |
Dadaab | | KE | |
Kakuma | | KE | |
Naivasha | | KE | |
Malindi | | KE | |
Kibera | | KE | |
Mathare | | KE | |
Gulu | | UG | |
Mpondwe | | UG | |
Kasese | | UG | |
Jinja | | UG | |
Masaka | | UG | |
Gisenyi | | RW | |
Butare | | RW | |
Rumonge | | BI | |
Mwanza | | TZ | |
Mtwara | | TZ | |
Ngorongoro | | TZ | |
Bunia | | CD | |
Butembo | | CD | |
Uvira | | CD | |
Kolwezi | | CD | |
Kananga | | CD | |
Rutshuru | | CD | |
Masisi | | CD | |
Bunagana | | CD | |
Kanyabayonga | | CD | |
Minova | | CD | |
Walikale | | CD | |
Kalemie | | CD | |
Mbandaka | | CD | |
Likasi | | CD | |
Tshikapa | | CD | |
Kishishe | | CD | |
Kibumba | | CD | |
Nyiragongo | | CD | |
Kitchanga | Kitshanga | CD | |
Rubaya | | CD | |
Kasindi | | CD | |
Oicha | | CD | |
Bambari | | CF | |
Bossangoa | | CF | |
Kaga-Bandoro | | CF | |
Birao | | CF | |
Berberati | | CF | |
Bamenda | | CM | |
Buea | | CM | |
Maroua | | CM | |
Kumba | | CM | |
Garoua | | CM | |
Kolofata | | CM | |
Moundou | | TD | |
Abeche | Abéché | TD | |
Faya-Largeau | | TD | |
Adre | Adré | TD | |
Baga Sola | | TD | |
Sarh | | TD | |
Dapchi | | NG | |
Damaturu | | NG | |
Gwoza | | NG | |
Konduga | | NG | |
Monguno | | NG | |
Sokoto | | NG | |
Katsina | | NG | |
Gusau | | NG | |
Kankara | | NG | |
Makurdi | | NG | |
Enugu | | NG | |
Owerri | | NG | |
Onitsha | | NG | |
Benin City | | NG | |
Calabar | | NG | |
Yola | | NG | |
Bauchi | | NG | |
Zaria | | NG | |
Kuriga | | NG | |
Ilorin | | NG | |
Abeokuta | | NG | |
Akure | | NG | |
Kagara | | NG | |
Jangebe | | NG | |
Chikun | | NG | |
Mubi | | NG | |
Zamfara | | NG | |
Mambilla | | NG | |
Tillaberi | Tillabéri | NE | |
Zinder | | NE | |
Maradi | | NE | |
Tahoua | | NE | |
Arlit | | NE | |
Dosso | | NE | |
Inates | | NE | |
Chinegodar | | NE | |
Dirkou | | NE | |
Mopti | | ML | |
Menaka | Ménaka | ML | |
Sevare | Sévaré | ML | |
Kati | | ML | |
Tessalit | | ML | |
Tinzaouaten | | ML | |
Bandiagara | | ML | |
Sikasso | | ML | |
Segou | Ségou | ML | |
Ogossagou | | ML | |
Djenne | Djenné | ML | |
Aguelhok | | ML | |
Konna | | ML | |
Boulkessi | | ML | |
Farabougou | | ML | |
Kayes | | ML | |
Bobo-Dioulasso | | BF | |
Djibo | | BF | |
Fada N'Gourma | | BF | |
Solhan | | BF | |
Barsalogho | | BF | |
Ouahigouya | | BF | |
Arbinda | | BF | |
Inata | | BF | |
Thies | Thiès | SN | |
Saint-Louis | | SN | |
Ziguinchor | | SN | |
Touba | | SN | |
Nzerekore | Nzérékoré | GN | |
Kenema | | SL | |
Makeni | | SL | |
Gbarnga | | LR | |
Korhogo | | CI | |
San Pedro | | CI | |
Grand-Bassam | | CI | |
Bawku | | GH | |
Takoradi | | GH | |
Cape Coast | | GH | |
Sokode | | TG | |
Parakou | | BJ | |
Mocimboa da Praia | Mocímboa da Praia | MZ | |
Nampula | | MZ | |
Macomia | | MZ | |
Nacala | | MZ | |
Quelimane | | MZ | |
Gorongosa | | MZ | |
Afungi | | MZ | |
Matola | | MZ | |
Mueda | | MZ | |
Montepuez | | MZ | |
Blantyre | | MW | |
Mzuzu | | MW | |
Ndola | | ZM | |
Kitwe | | ZM | |
Mutare | | ZW | |
Gweru | | ZW | |
Chitungwiza | | ZW | |
Pietermaritzburg | | ZA | |
Sandton | | ZA | |
Khayelitsha | | ZA | |
Polokwane | | ZA | |
Nkandla | | ZA | |
Umlazi | | ZA | |
Benguela | | AO | |
Huambo | | AO | |
Lobito | | AO | |
Lubango | | AO | |
Walvis Bay | | NA | |
Swakopmund | | NA | |
Toamasina | | MG | |
Antsirabe | | MG | |
Lashkar Gah | | AF | |
Ghazni | | AF | |
Khost | | AF | |
Bamiyan | Bamyan | AF | |
Gardez | | AF | |
Faizabad | | AF | |
Taloqan | | AF | |
Sangin | | AF | |
Marjah | Marja | AF | |
Musa Qala | | AF | |
Panjshir Valley | | AF | |
Spin Boldak | | AF | |
Nangarhar | | AF | |
Zaranj | | AF | |
Tarin Kot | | AF | |
Pul-e-Khumri | | AF | |
Shindand | | AF | |
Torkham | | AF | |
Islam Qala | | AF | |
Baghlan | | AF | |
Mingora | | PK | |
Sialkot | | PK | |
Sargodha | | PK | |
Bannu | | PK | |
Dera Ismail Khan | | PK | |
Miranshah | | PK | |
Parachinar | | PK | |
Muzaffarabad | | PK | |
Muridke | | PK | |
Kohat | | PK | |
Mardan | | PK | |
Turbat | | PK | |
Panjgur | | PK | |
Gilgit | | PK | |
Sehwan | | PK | |
Jaranwala | | PK | |
Chilas | | PK | |
Khuzdar | | PK | |
Nankana Sahib | | PK | |
Bahawalpur | | PK | |
Murree | | PK | |
Jammu | | IN | |
Pulwama | | IN | |
Pahalgam | | IN | |
Pathankot | | IN | |
Imphal | | IN | |
Guwahati | | IN | |
Kargil | | IN | |
Hathras | | IN | |
Godhra | | IN | |
Muzaffarnagar | | IN | |
Meerut | | IN | |
Nagpur | | IN | |
Indore | | IN | |
Jaipur | | IN | |
Kochi | | IN | |
Thiruvananthapuram | | IN | |
Visakhapatnam | | IN | |
Vadodara | | IN | |
Dehradun | | IN | |
Shimla | | IN | |
Gurgaon | Gurugram | IN | |
Noida | | IN | |
Kanpur | | IN | |
Agra | | IN | |
Patna | | IN | |
Ranchi | | IN | |
Raipur | | IN | |
Bhubaneswar | | IN | |
Siliguri | | IN | |
Sukma | | IN | |
Gadchiroli | | IN | |
Dantewada | | IN | |
Churachandpur | | IN | |
Moreh | | IN | |
Anantnag | | IN | |
Baramulla | | IN | |
Kupwara | | IN | |
Poonch | | IN | |
Rajouri | | IN | |
Handwara | | IN | |
Haldwani | | IN | |
Sambhal | | IN | |
Prayagraj | Allahabad | IN | |
Mysuru | Mysore | IN | |
Panaji | | IN | |
Sylhet | | BD | |
Khulna | | BD | |
Rajshahi | | BD | |
Gazipur | | BD | |
Narayanganj | | BD | |
Savar | | BD | |
Gopalganj | | BD | |
Rangpur | | BD | |
Bhasan Char | | BD | |
Comilla | Cumilla | BD | |
Kutupalong | | BD | |
Hambantota | | LK | |
Batticaloa | | LK | |
Kilinochchi | | LK | |
Negombo | | LK | |
Galle | | LK | |
Mullaitivu | | LK | |
Birgunj | | NP | |
Biratnagar | | NP | |
Janakpur | | NP | |
Myawaddy | | MM | |
Lashio | | MM | |
Sittwe | | MM | |
Myitkyina | | MM | |
Loikaw | | MM | |
Laukkai | Laukkaing | MM | |
Kyaukphyu | | MM | |
Maungdaw | | MM | |
Bago | | MM | |
Monywa | | MM | |
Hakha | | MM | |
Thantlang | | MM | |
Pazigyi | | MM | |
Buthidaung | | MM | |
Kawkareik | | MM | |
Mogok | | MM | |
Bhamo | | MM | |
Shwe Kokko | | MM | |
Taunggyi | | MM | |
Myebon | | MM | |
Mrauk U | | MM | |
Chiang Rai | | TH | |
Pattaya | | TH | |
Yala | | TH | |
Narathiwat | | TH | |
Mae Sot | | TH | |
Hat Yai | | TH | |
Khon Kaen | | TH | |
Korat | | TH | |
Songkhla | | TH | |
Surin | | TH | |
Sihanoukville | | KH | |
Battambang | | KH | |
Poipet | | KH | |
Ream | | KH | |
Preah Vihear | | KH | |
Cam Ranh Bay | Cam Ranh | VN | |
Can Tho | | VN | |
Vung Tau | | VN | |
Nha Trang | | VN | |
Dien Bien Phu | | VN | |
Luang Prabang | | LA | |
Pakse | | LA | |
Kota Kinabalu | | MY | |
Kuching | | MY | |
Lahad Datu | | MY | |
Ipoh | | MY | |
Malacca | | MY | |
Medan | | ID | |
Makassar | | ID | |
Denpasar | | ID | |
Yogyakarta | | ID | |
Semarang | | ID | |
Palembang | | ID | |
Poso | | ID | |
Jayapura | | ID | |
Wamena | | ID | |
Timika | | ID | |
Palu | | ID | |
Manado | | ID | |
Ambon | | ID | |
Nduga | | ID | |
Batam | | ID | |
Banyuwangi | | ID | |
Nusantara | | ID | |
Zamboanga | | PH | |
Cotabato | | PH | |
Jolo | | PH | |
Baguio | | PH | |
Subic Bay | | PH | |
Iloilo | | PH | |
Tacloban | | PH | |
General Santos | | PH | |
Puerto Princesa | | PH | |
Dumaguete | | PH | |
Basilan | | PH | |
Masbate | | PH | |
Baucau | | TL | |
Suzhou | | CN | |
Fuzhou | | CN | |
Zhengzhou | | CN | |
Changsha | | CN | |
Guiyang | | CN | |
Nanning | | CN | |
Hefei | | CN | |
Jinan | | CN | |
Taiyuan | | CN | |
Hohhot | | CN | |
Lanzhou | | CN | |
Yinchuan | | CN | |
Dandong | | CN | |
Sanya | | CN | |
Zhuhai | | CN | |
Dongguan | | CN | |
Foshan | | CN | |
Ningbo | | CN | |
Wenzhou | | CN | |
Hotan | | CN | |
Aksu | | CN | |
Ghulja | | CN | |
Sanhe | | CN | |
Wukan | | CN | |
Yining | | CN | |
Shantou | | CN | |
Wenchang | | CN | |
Jiuquan | | CN | |
Boao | | CN | |
Beidaihe | | CN | |
Hsinchu | | TW | |
Hualien | | TW | |
Keelung | | TW | |
Matsu | | TW | |
Taoyuan | | TW | |
Penghu | | TW | |
Niigata | | JP | |
Naha | | JP | |
Yonaguni | | JP | |
Ishigaki | | JP | |
Miyakojima | | JP | |
Yokosuka | | JP | |
Sasebo | | JP | |
Kadena | | JP | |
Misawa | | JP | |
Iwakuni | | JP | |
Hakodate | | JP | |
Akishima | | JP | |
Ise-Shima | | JP | |
Karuizawa | | JP | |
Maizuru | | JP | |
Kanazawa | | JP | |
Wajima | | JP | |
Kumamoto | | JP | |
Kagoshima | | JP | |
Tsukuba | | JP | |
Narita | | JP | |
Chitose | | JP | |
Nemuro | | JP | |
Wakkanai | | JP | |
Henoko | | JP | |
Futenma | | JP | |
Okuma | | JP | |
Tokai | | JP | |
Kashiwazaki | | JP | |
Ulsan | | KR | |
Pyeongtaek | Pyongtaek | KR | |
Pohang | | KR | |
Paju | | KR | |
Seongju | | KR | |
Gangneung | | KR | |
Suwon | | KR | |
Sejong | | KR | |
Itaewon | | KR | |
Gyeongju | | KR | |
Cheorwon | | KR | |
Wonsan | | KP | |
Hamhung | | KP | |
Sinuiju | | KP | |
Rason | | KP | |
Punggye-ri | | KP | |
Chongjin | | KP | |
Nampo | | KP | |
Sinpo | | KP | |
Sohae | | KP | |
Tongchang-ri | | KP | |
Kanggye | | KP | |
Rajin | | KP | |
Erdenet | | MN | |
Darkhan | | MN | |
Aktau | | KZ | |
Zhanaozen | | KZ | |
Karaganda | | KZ | |
Aktobe | | KZ | |
Shymkent | | KZ | |
Atyrau | | KZ | |
Semey | Semipalatinsk | KZ | |
Oskemen | | KZ | |
Kostanay | | KZ | |
Pavlodar | | KZ | |
Jalal-Abad | | KG | |
Batken | | KG | |
Karakol | | KG | |
Manas | | KG | |
Isfana | | KG | |
Tokmok | | KG | |
Bukhara | | UZ | |
Namangan | | UZ | |
Fergana | | UZ | |
Nukus | | UZ | |
Termez | | UZ | |
Khiva | | UZ | |
Karshi | | UZ | |
Khorog | | TJ | |
Kulob | | TJ | |
Isfara | | TJ | |
Kulyab | | TJ | |
Danghara | | TJ | |
Tursunzoda | | TJ | |
Turkmenbashi | | TM | |
Dashoguz | | TM | |
Shusha | Shushi | AZ | |
Lachin | | AZ | |
Agdam | Aghdam | AZ | |
Fuzuli | | AZ | |
Jabrayil | | AZ | |
Sumgait | Sumqayit | AZ | |
Kalbajar | | AZ | |
Mingachevir | | AZ | |
Goris | | AM | |
Vanadzor | | AM | |
Jermuk | | AM | |
Vardenis | | AM | |
Sotk | | AM | |
Meghri | | AM | |
Ijevan | | AM | |
Kornidzor | | AM | |
Tavush | | AM | |
Kutaisi | | GE | |
Zugdidi | | GE | |
Rustavi | | GE | |
Ochamchire | | GE | |
Anaklia | | GE | |
Akhalgori | | GE | |
Limassol | | CY | |
Larnaca | | CY | |
Famagusta | | CY | |
Paphos | | CY | |
Akrotiri | | CY | |
Dhekelia | | CY | |
Varosha | | CY | |
Pyla | | CY | |
Matamoros | | MX | |
Reynosa | | MX | |
Nuevo Laredo | | MX | |
Iguala | | MX | |
Ayotzinapa | | MX | |
Tapachula | | MX | |
Chilpancingo | | MX | |
Puebla | | MX | |
Mazatlan | Mazatlán | MX | |
Mexicali | | MX | |
Celaya | | MX | |
Uruapan | | MX | |
Torreon | | MX | |
Queretaro | | MX | |
Zacatecas | | MX | |
Badiraguato | | MX | |
Teuchitlan | | MX | |
San Cristobal de las Casas | | MX | |
Salamanca | | MX | |
Fresnillo | | MX | |
Morelia | | MX | |
Quetzaltenango | | GT | |
Coban | | GT | |
Huehuetenango | | GT | |
Antigua Guatemala | | GT | |
La Ceiba | | HN | |
Choluteca | | HN | |
Comayagua | | HN | |
Palmerola | | HN | |
Soyapango | | SV | |
Tecoluca | | SV | |
Masaya | | NI | |
Esteli | | NI | |
Bluefields | | NI | |
Matagalpa | | NI | |
Puntarenas | | CR | |
Darien Gap | | PA | |
Balboa | | PA | |
Holguin | | CU | |
Matanzas | | CU | |
Camaguey | | CU | |
Mariel | | CU | |
Pinar del Rio | | CU | |
San Antonio de los Banos | | CU | |
Cap-Haitien | Cap-Haïtien | HT | |
Cite Soleil | Cité Soleil | HT | |
Les Cayes | | HT | |
Petion-Ville | Pétion-Ville | HT | |
Gonaives | | HT | |
Jacmel | | HT | |
Croix-des-Bouquets | | HT | |
Martissant | | HT | |
Pont-Sonde | | HT | |
Kenscoff | | HT | |
Solino | | HT | |
La Saline | | HT | |
Mirebalais | | HT | |
Artibonite | | HT | |
Punta Cana | | DO | |
Dajabon | | DO | |
Montego Bay | | JM | |
Barquisimeto | | VE | |
Ciudad Guayana | | VE | |
San Cristobal | | VE | |
Maturin | | VE | |
Barinas | | VE | |
Maiquetia | | VE | |
Puerto Cabello | | VE | |
El Callao | | VE | |
Apure | | VE | |
Fuerte Tiuna | | VE | |
La Guaira | | VE | |
Punto Fijo | | VE | |
Petare | | VE | |
Buenaventura | | CO | |
Popayan | | CO | |
Bucaramanga | | CO | |
Tumaco | | CO | |
Quibdo | | CO | |
Catatumbo | | CO | |
Villavicencio | | CO | |
Soacha | | CO | |
Jamundi | | CO | |
Santa Marta | | CO | |
Necocli | | CO | |
Tibu | | CO | |
Apartado | | CO | |
Neiva | | CO | |
Esmeraldas | | EC | |
Ambato | | EC | |
Machala | | EC | |
Portoviejo | | EC | |
Santo Domingo de los Tsachilas | | EC | |
Latacunga | | EC | |
Montañita | | EC | |
Arequipa | | PE | |
Juliaca | | PE | |
Iquitos | | PE | |
Chancay | | PE | |
Bagua | | PE | |
Pataz | | PE | |
Piura | | PE | |
Huancayo | | PE | |
Tacna | | PE | |
Potosi | | BO | |
Oruro | | BO | |
Tarija | | BO | |
Sacaba | | BO | |
Senkata | | BO | |
Uyuni | | BO | |
Concepcion | | CL | |
Temuco | | CL | |
Antofagasta | | CL | |
Iquique | | CL | |
Vina del Mar | | CL | |
Punta Arenas | | CL | |
Arica | | CL | |
Calama | | CL | |
Colchane | | CL | |
Atacama | | CL | |
La Plata | | AR | |
Mar del Plata | | AR | |
Bariloche | | AR | |
Tucuman | | AR | |
Neuquen | | AR | |
Ezeiza | | AR | |
Jujuy | | AR | |
Rio Gallegos | | AR | |
Vaca Muerta | | AR | |
Goiania | | BR | |
Campinas | | BR | |
Florianopolis | | BR | |
Brumadinho | | BR | |
Boa Vista | | BR | |
Altamira | | BR | |
Itaituba | | BR | |
Atalaia do Norte | | BR | |
Joao Pessoa | | BR | |
Maceio | | BR | |
Foz do Iguacu | | BR | |
Sao Luis | | BR | |
Cuiaba | | BR | |
Niteroi | | BR | |
Rio Branco | | BR | |
Porto Velho | | BR | |
Jacarezinho | | BR | |
Complexo da Penha | | BR | |
Ciudad del Este | | PY | |
Encarnacion | | PY | |
Pedro Juan Caballero | | PY | |
Punta del Este | | UY | |
Lethem | | GY | |
Nieuw Nickerie | | SR | |
Kamloops | | CA | |
Saskatoon | | CA | |
Fort McMurray | | CA | |
Kananaskis | | CA | |
Iqaluit | | CA | |
Gander | | CA | |
Lac-Megantic | Lac-Mégantic | CA | |
Charlevoix | | CA | |
Kitimat | | CA | |
Alice Springs | | AU | |
Cairns | | AU | |
Townsville | | AU | |
Geelong | | AU | |
Pine Gap | | AU | |
Bondi | | AU | |
Woomera | | AU | |
Wagga Wagga | | AU | |
Christmas Island | | AU | |
Ballarat | | AU | |
Rotorua | | NZ | |
Waitangi | | NZ | |
Manus Island | Manus | PG | |
Mount Hagen | | PG | |
Porgera | | PG | |
Lautoka | | FJ | |
Auki | | SB | |
Malaita | | SB | |
Fairbanks | | US | |
Camp Lejeune | | US | |
Camp David | | US | |
West Point | | US | |
Los Alamos | | US | |
Oak Ridge | | US | |
Parkland | | US | |
Sandy Hook | | US | |
Mar-a-Lago | | US | |
Palm Beach | | US | |
Martha's Vineyard | | US | |
Eagle Pass | | US | |
Brownsville | | US | |
McAllen | | US | |
Laredo | | US | |
Del Rio | | US | |
San Ysidro | | US | |
Flint | | US | |
East Palestine | | US | |
Kenosha | | US | |
Boulder | | US | |
Roswell | | US | |
Waco | | US | |
Lahaina | | US | |
Maui | | US | |
Standing Rock | | US | |
Dearborn | | US | |
Ann Arbor | | US | |
Wichita | | US | |
Des Moines | | US | |
Boise | | US | |
Spokane | | US | |
Cupertino | | US | |
Menlo Park | | US | |
Mountain View | | US | |
Redmond | | US | |
Cheyenne | | US | |
Norfolk | | US | |
Trenton | | US | |
Hartford | | US | |
Providence | | US | |
Syracuse | | US | |
Louisville | | US | |
Knoxville | | US | |
Charleston | | US | |
Tallahassee | | US | |
Little Rock | | US | |
`;
