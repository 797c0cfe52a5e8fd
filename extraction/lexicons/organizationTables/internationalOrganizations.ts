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
Bank for International Settlements | | |
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
Alliance of Sahel States | AES | Sahel Alliance |
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
Economic Community of Central African States | ECCAS | Eccas |
G5 Sahel | | G5 Sahel Force |
African Court on Human and Peoples' Rights | | African Court |
European Public Prosecutor's Office | EPPO | European Public Prosecutor; European Prosecutor's Office |
European Anti-Fraud Office | | |
European Court of Auditors | | |
European People's Party | EPP | |
European Broadcasting Union | EBU | |
European Defence Agency | | European Defense Agency |
European Political Community | | |
Three Seas Initiative | | |
Lublin Triangle | | |
Weimar Triangle | | |
Joint Expeditionary Force | JEF | |
Economic Cooperation Organization | | |
Indian Ocean Rim Association | IORA | |
Islamic Development Bank | IsDB | |
Mekong River Commission | | |
Inter-Parliamentary Union | IPU | |
UN Women | | |
UN-Habitat | | |
UNAIDS | | |
United Nations Mission in South Sudan | UNMISS | |
United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA | Minusma |
United Nations Stabilization Mission in Haiti | MINUSTAH | Minustah |
United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO | Monusco |
United Nations Peacekeeping Force in Cyprus | UNFICYP | |
United Nations Disengagement Observer Force | UNDOF | |
United Nations Truce Supervision Organization | UNTSO | |
United Nations Support Mission in Libya | UNSMIL | |
United Nations Verification Mission in Colombia | | UN Verification Mission |
African Union Mission in Somalia | AMISOM | Amisom; ATMIS |
Southern African Development Community Mission in Mozambique | SAMIM | |
Multinational Joint Task Force | MNJTF | |
Special Tribunal for Lebanon | STL | |
Extraordinary Chambers in the Courts of Cambodia | ECCC | Khmer Rouge tribunal |
Special Court for Sierra Leone | SCSL | |
Kosovo Specialist Chambers | KSC | |
International Residual Mechanism for Criminal Tribunals | IRMCT | |
International Tribunal for the Law of the Sea | ITLOS | |
International Whaling Commission | IWC | |
International Renewable Energy Agency | | |
Green Climate Fund | GCF | |
Global Fund | | Global Fund to Fight AIDS, Tuberculosis and Malaria |
Gavi | GAVI | Vaccine Alliance |
Wassenaar Arrangement | | |
Missile Technology Control Regime | MTCR | |
Egmont Group | | |
Rio Group | | |
Contact Group | | |
Middle East Quartet | | |
International Contact Group | | |
Ukraine Defense Contact Group | | Ramstein Group; Ukraine Defence Contact Group |
Combined Joint Task Force | CJTF | Combined Joint Task Force-Operation Inherent Resolve |
Gulf of Guinea Commission | | |
Pan American Health Organization | PAHO | |
Africa Centres for Disease Control and Prevention | | Africa CDC |
European Centre for Disease Prevention and Control | ECDC | |
Codex Alimentarius Commission | | |
World Customs Organization | WCO | World Customs Organisation |
World Tourism Organization | UNWTO | |
Universal Postal Union | UPU | |
International Organization for Standardization | | |
International Air Transport Association | IATA | |
International Chamber of Commerce | | |
Multinational Force and Observers | MFO | |
Neutral Nations Supervisory Commission | NNSC | |
United Nations Command | | |
Central American Integration System | SICA | |
`;
