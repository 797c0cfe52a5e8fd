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
