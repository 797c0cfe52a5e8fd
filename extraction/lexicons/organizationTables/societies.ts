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
Oxfam | | Oxfam International |
Save the Children | | |
Norwegian Refugee Council | NRC | | NO
International Rescue Committee | IRC | | US
World Economic Forum | WEF | | CH
International Crisis Group | ICG | Crisis Group | BE
Carnegie Endowment for International Peace | | Carnegie Endowment | US
Council on Foreign Relations | CFR | | US
Brookings Institution | | Brookings | US
RAND Corporation | RAND | Rand Corporation; Rand Corp. | US
Atlantic Council | | | US
Center for Strategic and International Studies | CSIS | | US
Institute for the Study of War | ISW | | US
Heritage Foundation | | | US
Human Rights Center Viasna | | Viasna | BY
Chatham House | RIIA | Royal Institute of International Affairs | GB
International Institute for Strategic Studies | IISS | | GB
Royal United Services Institute | RUSI | | GB
Stockholm International Peace Research Institute | SIPRI | | SE
Syrian Observatory for Human Rights | SOHR | Syrian Observatory | GB
White Helmets | | Syria Civil Defence; Syrian Civil Defense | SY
International Consortium of Investigative Journalists | ICIJ | | US
Open Society Foundations | OSF | Open Society Institute; Open Society Foundation | US
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
World Vision | | |
Mercy Corps | | | US
CARE International | | |
World Central Kitchen | WCK | | US
Islamic Relief | | Islamic Relief Worldwide | GB
ActionAid | | |
Caritas | | Caritas Internationalis |
Catholic Relief Services | CRS | | US
Danish Refugee Council | | | DK
HIAS | HIAS | | US
Open Arms | | Proactiva Open Arms | ES
Sea-Watch | | Sea Watch | DE
SOS Méditerranée | | SOS Mediterranee | FR
Global Witness | | | GB
Freedom House | | | US
Human Rights First | | | US
Southern Poverty Law Center | SPLC | | US
Anti-Defamation League | ADL | | US
Council on American-Islamic Relations | CAIR | | US
American Israel Public Affairs Committee | AIPAC | Aipac | US
J Street | | | US
B'Tselem | | Btselem | IL
Breaking the Silence | | | IL
Peace Now | | | IL
Al-Haq | | al-Haq | PS
Addameer | | | PS
OVD-Info | OVD-Info | | RU
Golos | | | RU
Levada Center | | Levada Centre; Levada | RU
Pussy Riot | | | RU
Conflict Intelligence Team | | | RU
Syrian Network for Human Rights | SNHR | | SY
Airwars | | | GB
Iran Human Rights | IHR | | NO
Human Rights Activists News Agency | HRANA | | US
Access Now | | | US
Citizen Lab | | The Citizen Lab | CA
Electronic Frontier Foundation | | | US
Mozilla Foundation | | Mozilla | US
Wikimedia Foundation | | Wikimedia | US
WikiLeaks | | Wikileaks |
Extinction Rebellion | | | GB
Just Stop Oil | | | GB
Fridays for Future | | |
Last Generation | | Letzte Generation | DE
Sierra Club | | | US
Friends of the Earth | | |
Conservation International | | | US
Sea Shepherd | | Sea Shepherd Conservation Society | US
PETA | PETA | People for the Ethical Treatment of Animals | US
Black Lives Matter | BLM | | US
AFL-CIO | AFL-CIO | | US
United Auto Workers | UAW | | US
Teamsters | | International Brotherhood of Teamsters | US
Service Employees International Union | SEIU | | US
American Federation of Teachers | AFT | | US
American Medical Association | AMA | | US
American Bar Association | ABA | | US
American Enterprise Institute | AEI | | US
Cato Institute | | | US
Hudson Institute | | | US
Wilson Center | | | US
Rockefeller Foundation | | | US
Ford Foundation | | | US
National Endowment for Democracy | | | US
Trump Organization | | | US
Clinton Foundation | | | US
European Council on Foreign Relations | ECFR | |
German Marshall Fund | | German Marshall Fund of the United States | US
Konrad Adenauer Foundation | KAS | | DE
Trades Union Congress | TUC | | GB
Royal Society | | | GB
British Medical Association | BMA | | GB
Rail, Maritime and Transport Union | RMT | | GB
Confederation of British Industry | | | GB
General Confederation of Labour | CGT | General Confederation of Labor | FR
IG Metall | | | DE
Ver.di | | | DE
Ukrainian Orthodox Church | UOC | | UA
Serbian Orthodox Church | | | RS
Greek Orthodox Church | | Church of Greece | GR
Coptic Orthodox Church | | Coptic Church | EG
Holy See | | | VA
Church of Scientology | | Scientology | US
Unification Church | | | KR
Jehovah's Witnesses | | | US
Falun Gong | | |
World Uyghur Congress | WUC | | DE
Tunisian General Labour Union | UGTT | | TN
Congress of South African Trade Unions | COSATU | Cosatu | ZA
Nigeria Labour Congress | NLC | | NG
Landless Workers' Movement | MST | | BR
Mothers of the Plaza de Mayo | | | AR
Gift of the Givers | | | ZA
Jamaat-ud-Dawa | JuD | | PK
Vishwa Hindu Parishad | VHP | | IN
Bharatiya Kisan Union | | | IN
Nihon Hidankyo | | | JP
Yad Vashem | | | IL
Simon Wiesenthal Center | | Simon Wiesenthal Centre | US
World Jewish Congress | WJC | | US
Muslim World League | MWL | | SA
Court of Arbitration for Sport | | | CH
World Athletics | IAAF | | MC
CONMEBOL | CONMEBOL | |
Confederation of African Football | CAF | |
International Cricket Council | | |
National Hockey League | NHL | | US
Premier League | | English Premier League | GB
Real Madrid | | | ES
FC Barcelona | | Barcelona FC | ES
Manchester United | | | GB
Manchester City | | | GB
Bayern Munich | | | DE
Paris Saint-Germain | PSG | | FR
Juventus | | | IT
Columbia University | | | US
University of California | | | US
Johns Hopkins University | | Johns Hopkins | US
Georgetown University | | | US
New York University | NYU | | US
Carnegie Mellon University | | Carnegie Mellon | US
Imperial College London | | Imperial College | GB
Sciences Po | | | FR
Humboldt University | | | DE
Higher School of Economics | HSE | | RU
Central European University | CEU | | AT
Tel Aviv University | | | IL
Hebrew University | | Hebrew University of Jerusalem | IL
American University of Beirut | AUB | | LB
Al-Azhar University | | Al-Azhar; al-Azhar | EG
University of Tokyo | | Tokyo University | JP
National University of Singapore | NUS | | SG
University of Hong Kong | HKU | | HK
Australian National University | ANU | | AU
McGill University | | McGill | CA
University of Toronto | | | CA
`;
