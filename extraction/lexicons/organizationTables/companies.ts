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
Lockheed Martin | | Lockheed; Lockheed Martin Corp. | US
Raytheon | RTX | Raytheon Technologies | US
Northrop Grumman | | | US
General Electric | GE | | US
General Motors | GM | | US
Ford | | Ford Motor Co.; Ford Motor Company; Ford Motor | US
ExxonMobil | | Exxon Mobil; Exxon | US
Chevron | | Chevron Corp. | US
ConocoPhillips | | | US
Halliburton | KBR | Kellogg Brown & Root | US
Enron | | Enron Corp. | US
Goldman Sachs | | Goldman | US
JPMorgan Chase | JPMorgan | JP Morgan; J.P. Morgan; J.P. Morgan Chase | US
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
Nord Stream | | Nord Stream AG; Nord Stream 2 AG; Nord Stream 2 | CH
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
ZTE | | ZTE Corp. | CN
Alibaba | | Alibaba Group | CN
Tencent | | | CN
ByteDance | | | CN
TikTok | | | CN
CNOOC | | China National Offshore Oil Corporation | CN
PetroChina | CNPC | China National Petroleum Corporation | CN
Evergrande | | | CN
Lenovo | | | CN
TSMC | | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co | TW
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
Samsung | | Samsung Electronics; Samsung Group | KR
Hyundai | | Hyundai Motor | KR
LG | | LG Electronics | KR
Tata | | Tata Group; Tata Motors; Tata Steel | IN
Reliance Industries | | | IN
Infosys | | | IN
Adani Group | | Adani Enterprises | IN
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
X Corp | | X Corp. | US
OpenAI | | | US
Anthropic | | | US
xAI | | | US
Palantir | | Palantir Technologies | US
Oracle | | Oracle Corp. | US
Cisco | | Cisco Systems | US
Dell | | Dell Technologies; Dell Computer | US
Hewlett-Packard | HP | Hewlett Packard | US
Qualcomm | | | US
Micron | | Micron Technology | US
AMD | AMD | Advanced Micro Devices | US
Uber | | Uber Technologies | US
Lyft | | | US
Airbnb | | | US
Snapchat | | Snap Inc. | US
LinkedIn | | | US
Reddit | | | US
Starlink | | | US
Blue Origin | | | US
General Dynamics | | | US
L3Harris | | L3 Technologies | US
Chrysler | | | US
Caterpillar | | | US
Honeywell | | | US
Spirit AeroSystems | | | US
United Airlines | | | US
American Airlines | | | US
Delta Air Lines | | Delta Airlines | US
Wells Fargo | | | US
Merrill Lynch | | | US
Berkshire Hathaway | | | US
American Express | | | US
Western Union | | | US
Moody's | | Moody's Investors Service | US
Standard & Poor's | S&P | Standard and Poor's; S&P Global | US
Fitch Ratings | | Fitch | US
Coinbase | | | US
Kraken | | | US
FTX | FTX | | BS
Alameda Research | | | US
Tether | | Tether Holdings | VG
Binance | | Binance Holdings; Binance.US | KY
Robinhood | | Robinhood Markets | US
Procter & Gamble | P&G | | US
Merck | | Merck & Co. | US
Eli Lilly | | | US
Purdue Pharma | | | US
Walgreens | | | US
Monsanto | | | US
Cargill | | | US
DuPont | | Du Pont | US
Dow Chemical | | | US
Philip Morris | | Philip Morris International | US
Nike | | | US
Warner Bros | | Warner Bros. Discovery; Warner Bros. | US
Paramount | | Paramount Global | US
Comcast | | | US
News Corp | | News Corp.; News Corporation | US
McKinsey | | McKinsey & Company | US
Boston Consulting Group | BCG | | US
PricewaterhouseCoopers | PwC | | GB
KPMG | | | GB
Deloitte | | | GB
Ernst & Young | EY | | GB
Smartmatic | | | GB
Dominion Voting Systems | | | US
Cambridge Analytica | | | GB
CrowdStrike | | | US
SolarWinds | | | US
Mandiant | | FireEye | US
Colonial Pipeline | | | US
Venture Global | | Venture Global LNG | US
Schlumberger | | SLB | US
Occidental Petroleum | | | US
Union Carbide | | | US
Standard Chartered | | | GB
Lloyds | | Lloyds Banking Group | GB
Royal Bank of Scotland | RBS | NatWest | GB
GlaxoSmithKline | GSK | | GB
Unilever | | | GB
Anglo American | | | GB
Tesco | | | GB
BT | | British Telecom | GB
Deliveroo | | | GB
G4S | | | GB
Chelsea FC | | Chelsea Football Club | GB
Crédit Agricole | | Credit Agricole | FR
Lafarge | | LafargeHolcim; Holcim | FR
Thales | | Thales Group | FR
Dassault | | Dassault Aviation | FR
Naval Group | | | FR
Safran | | | FR
Alstom | | | FR
Areva | | Orano | FR
EDF | EDF | Électricité de France; Electricite de France | FR
Engie | | | FR
Sanofi | | | FR
L'Oréal | | L'Oreal | FR
LVMH | LVMH | | FR
Carrefour | | | FR
Michelin | | | FR
Vivendi | | | FR
Vinci | | | FR
Peugeot | | PSA Peugeot Citroen | FR
Stellantis | | | NL
Commerzbank | | | DE
Allianz | | | DE
Bayer | | | DE
BASF | | | DE
BioNTech | | | DE
SAP | SAP | | DE
Porsche | | | DE
Audi | | | DE
Rheinmetall | | | DE
ThyssenKrupp | | Thyssenkrupp | DE
Hensoldt | | | DE
RWE | RWE | | DE
Wintershall | | Wintershall Dea | DE
Adidas | | | DE
Continental AG | | | DE
Novartis | | | CH
Roche | | | CH
Trafigura | | | SG
Vitol | | | CH
Gunvor | | | CH
ABB | ABB | | CH
Zurich Insurance | | | CH
OMV | OMV | | AT
Raiffeisen | | Raiffeisen Bank; Raiffeisen Bank International | AT
ING | ING | | NL
NXP | | NXP Semiconductors | NL
Nexperia | | | NL
KLM | KLM | | NL
Solvay | | | BE
Euroclear | | | BE
SWIFT | | Society for Worldwide Interbank Financial Telecommunication | BE
Anheuser-Busch InBev | | AB InBev | BE
Telecom Italia | | | IT
Fincantieri | | | IT
Intesa Sanpaolo | | | IT
Enel | | | IT
Telefónica | | Telefonica | ES
Santander | | Banco Santander | ES
Iberdrola | | | ES
Inditex | | | ES
Spotify | | | SE
H&M | | | SE
Saab | | | SE
Danske Bank | | | DK
Novo Nordisk | | | DK
Telenor | | | NO
Yara | | | NO
Fortum | | | FI
MOL | | | HU
MVM | MVM | | HU
OTP Bank | OTP | | HU
Avast | | | CZ
CEZ | ČEZ; CEZ | | CZ
Škoda | | Skoda | CZ
PGNiG | | | PL
CD Projekt | | | PL
Gazprombank | | | RU
Gazprom Neft | | | RU
Norilsk Nickel | | Nornickel | RU
Severstal | | | RU
Surgutneftegaz | | | RU
Tatneft | | | RU
Transneft | | | RU
Sovcomflot | | | RU
Alrosa | | | RU
EuroChem | | Eurochem | CH
Uralkali | | | RU
Uralvagonzavod | | | RU
Kalashnikov | | Kalashnikov Concern | RU
Sukhoi | | | RU
Tupolev | | | RU
Wildberries | | | RU
VKontakte | | | RU
Concord Management | | Concord Management and Consulting | RU
Atomstroyexport | | | RU
Belaruskali | | | BY
Motor Sich | | | UA
PrivatBank | | Privatbank | UA
Metinvest | | | UA
Azovstal | | | UA
SOCAR | SOCAR | | AZ
KazMunayGas | | | KZ
Kazatomprom | | | KZ
Halkbank | | Halk Bank | TR
Elbit Systems | | Elbit | IL
Israel Aerospace Industries | IAI | | IL
Check Point | | | IL
Teva | | | IL
SABIC | SABIC | | SA
Binladin Group | | Saudi Binladin Group | SA
DP World | | | AE
Abu Dhabi National Oil Company | ADNOC | Adnoc | AE
Mubadala | | | AE
Etihad | | Etihad Airways | AE
QatarEnergy | | Qatar Petroleum | QA
Kuwait Petroleum Corporation | KPC | | KW
Iran Air | | | IR
Mahan Air | | | IR
Islamic Republic of Iran Shipping Lines | IRISL | | IR
Cham Wings | | Cham Wings Airlines | SY
Middle East Airlines | | | LB
Air India | | | IN
Wipro | | | IN
Bharti Airtel | | Airtel | IN
Serum Institute of India | SII | Serum Institute | IN
Bharat Biotech | | | IN
Rosneft Deutschland | | | DE
Nayara Energy | | | IN
Pakistan International Airlines | PIA | | PK
Singapore Airlines | | | SG
Temasek | | | SG
Grab | | | SG
Malaysia Airlines | | | MY
Petronas | | | MY
AirAsia | | Air Asia | MY
Garuda Indonesia | | | ID
Freeport | | Freeport-McMoRan | US
Pertamina | | | ID
VinFast | | Vingroup | VN
San Miguel Corporation | | | PH
Cathay Pacific | | | HK
CK Hutchison | | Hutchison; CK Hutchison Holdings | HK
Sinopec | | China Petroleum & Chemical Corporation | CN
China Mobile | | | CN
China Telecom | | | CN
China Unicom | | | CN
Bank of China | | | CN
Industrial and Commercial Bank of China | ICBC | | CN
China Construction Bank | CCB | | CN
Norinco | | NORINCO | CN
AVIC | AVIC | Aviation Industry Corporation of China | CN
COMAC | COMAC | Comac | CN
Hikvision | | | CN
Dahua | | Dahua Technology | CN
SenseTime | | | CN
Megvii | | | CN
DJI | DJI | | CN
BYD | BYD | | CN
CATL | CATL | | CN
Xiaomi | | | CN
Baidu | | | CN
JD.com | | | CN
Didi | | Didi Chuxing; Didi Global | CN
Weibo | | Sina Weibo | CN
WeChat | | | CN
SMIC | SMIC | Semiconductor Manufacturing International Corporation | CN
Yangtze Memory Technologies | YMTC | | CN
Geely | | | CN
Cosco | COSCO | | CN
Country Garden | | | CN
Sinovac | | Sinopharm | CN
Ant Group | | Ant Financial | CN
MediaTek | | | TW
EVA Air | | | TW
Nippon Steel | | | JP
Mitsubishi UFJ | MUFG | Mitsubishi UFJ Financial Group | JP
Mizuho | | Mizuho Financial Group | JP
Nomura | | | JP
Sumitomo | | Sumitomo Corporation; Sumitomo Mitsui | JP
Marubeni | | | JP
Itochu | | | JP
Nintendo | | | JP
Panasonic | | | JP
Hitachi | | | JP
Fujitsu | | | JP
Olympus | | | JP
Takeda | | Takeda Pharmaceutical | JP
Japan Airlines | JAL | | JP
All Nippon Airways | | | JP
Renesas | | | JP
SK Hynix | | SK hynix | KR
Korean Air | | | KR
Hanwha | | Hanwha Aerospace; Hanwha Ocean | KR
Naver | | | KR
Kakao | | | KR
Qantas | | | AU
Woodside | | Woodside Energy | AU
Fortescue | | Fortescue Metals | AU
Commonwealth Bank | | | AU
Barrick Gold | | Barrick | CA
First Quantum Minerals | | First Quantum | CA
SNC-Lavalin | | | CA
Air Canada | | | CA
BlackBerry | | Research In Motion | CA
TransCanada | | TC Energy | CA
Enbridge | | | CA
Nortel | | | CA
Odebrecht | | | BR
JBS | JBS | | BR
Itaú | | Itau | BR
Aerolineas Argentinas | | Aerolíneas Argentinas | AR
YPF | YPF | | AR
Cemex | | | MX
América Móvil | | America Movil | MX
Codelco | | | CL
SQM | SQM | | CL
LATAM Airlines | | LATAM | CL
Ecopetrol | | | CO
Citgo | CITGO | | US
Chiquita | | Chiquita Brands | US
MTN | MTN | MTN Group | ZA
De Beers | | | ZA
Naspers | | | ZA
South African Airways | | | ZA
Steinhoff | | | ZA
Ethiopian Airlines | | | ET
Kenya Airways | | | KE
Safaricom | | | KE
Dangote | | Dangote Group | NG
Tullow Oil | | Tullow | GB
Gecamines | | Gécamines | CD
EgyptAir | | Egyptair | EG
Royal Air Maroc | | | MA
OCP Group | OCP | | MA
Academi | | | US
DynCorp | | | US
Bechtel | | | US
Archer Daniels Midland | ADM | | US
United States Steel | | U.S. Steel; US Steel | US
WeWork | | | US
Theranos | | | US
Silicon Valley Bank | SVB | | US
Mossack Fonseca | | | PA
Danaos Shipping | | | GR
Mediterranean Shipping Company | MSC | | CH
Hapag-Lloyd | | | DE
CMA CGM | | | FR
Evergreen Marine | | | TW
`;
