/** Where a country lies: about its middle, in degrees, east and north positive. */
export interface CountryPlace {
  readonly longitude: number;
  readonly latitude: number;
}

/** ISO 3166-1 code, longitude, latitude of the middle of states and territories, to about a degree; former states by their ISO 3166-3 code. */
const TABLE = `
AD 1.5 42.5; AE 54 24; AF 66 34; AG -61.8 17; AI -63 18; AL 20 41; AM 45 40; AO 17 -12; AR -65 -35; AS -170 -14; AT 14 47.5; AU 134 -25;
AW -70 12.5; AX 20 60.2; AZ 47.5 40.3; BA 17.8 44.2; BB -59.5 13.2; BD 90 24; BE 4.6 50.6; BF -1.6 12.3; BG 25 42.7; BH 50.5 26; BI 30 -3.4;
BJ 2.3 9.6; BM -64.8 32.3; BN 114.7 4.5; BO -64.7 -16.7; BR -53 -10.8; BS -76 24; BT 90.4 27.4; BW 23.8 -22.2; BY 28 53.5; BZ -88.7 17.2;
CA -98 60; CD 23.6 -2.9; CF 20.5 6.6; CG 15.2 -0.8; CH 8.2 46.8; CI -5.6 7.6; CK -160 -21; CL -71 -36; CM 12.7 5.7; CN 104 36; CO -73 4;
CR -84 10; CS 18 49.5; CU -79 21.6; CV -24 16; CW -69 12.2; CY 33.2 35; CZ 15.3 49.8; DD 12.5 52.2; DE 10.4 51.1; DJ 42.6 11.7; DK 9.8 56;
DM -61.4 15.4; DO -70.5 18.9; DZ 2.6 28.2; EC -78.4 -1.4; EE 25.5 58.7; EG 29.9 26.5; EH -13 24.2; ER 38.8 15.4; ES -3.6 40.2; ET 39.6 8.6;
FI 26 64.5; FJ 178 -17.8; FK -59.4 -51.7; FM 158 6.9; FO -6.9 62; FR 2.5 46.6; GA 11.8 -0.6; GB -2.5 54; GD -61.7 12.1; GE 43.5 42.2;
GF -53 4; GG -2.6 49.5; GH -1.2 7.9; GI -5.4 36.1; GL -41 74; GM -15.4 13.4; GN -11 10.4; GP -61.5 16.2; GQ 10.5 1.7; GR 22.6 39.3;
GT -90.4 15.7; GU 144.8 13.4; GW -15 12; GY -59 4.8; HK 114.1 22.4; HN -86.6 14.8; HR 16.4 45.3; HT -72.7 18.9; HU 19.4 47.2; ID 117 -2;
IE -8 53.2; IL 35 31.4; IM -4.5 54.2; IN 79.6 22.9; IQ 43.7 33; IR 54.3 32.6; IS -18.6 65; IT 12.5 42.8; JE -2.1 49.2; JM -77.3 18.1;
JO 36.8 31.2; JP 138 36.5; KE 37.8 0.5; KG 74.5 41.5; KH 105 12.7; KI 173 1.4; KM 43.7 -12; KN -62.7 17.3; KP 127.2 40.2; KR 127.8 36.3;
KW 47.6 29.3; KY -81 19.4; KZ 67.3 48.2; LA 103.8 18.5; LB 35.9 33.9; LC -61 13.9; LI 9.5 47.1; LK 80.7 7.6; LR -9.3 6.5; LS 28.2 -29.6;
LT 23.9 55.3; LU 6.1 49.8; LV 24.9 56.9; LY 18 27; MA -6.3 31.9; MC 7.4 43.7; MD 28.5 47.2; ME 19.3 42.8; MG 46.7 -19.4; MH 171 7.1;
MK 21.7 41.6; ML -3.5 17.4; MM 96.5 21.2; MN 103 46.8; MO 113.5 22.2; MP 145.7 15.2; MQ -61 14.6; MR -10.3 20.3; MS -62.2 16.7; MT 14.4 35.9;
MU 57.6 -20.3; MV 73.2 3.2; MW 34.3 -13.2; MX -102.5 23.9; MY 109.7 3.8; MZ 35.5 -17.3; NA 17.2 -22.1; NC 165.6 -21.3; NE 9.4 17.4; NG 8.1 9.6;
NI -85 12.8; NL 5.3 52.1; NO 9 61.5; NP 84 28.2; NR 166.9 -0.5; NU -169.9 -19; NZ 172 -41.5; OM 56.1 20.6; PA -80.1 8.5; PE -74.4 -9.2;
PF -149.4 -17.7; PG 145.2 -6.5; PH 122.9 11.8; PK 69.3 29.9; PL 19.4 52.1; PR -66.5 18.2; PS 35.2 31.9; PT -8.5 39.6; PW 134.4 7.3;
PY -58.4 -23.2; QA 51.2 25.3; RE 55.5 -21.1; RO 25 45.9; RS 20.8 44.2; RU 60 58; RW 29.9 -2; SA 44.5 24.1; SB 160 -8.9; SC 55.5 -4.7;
SD 29.9 16; SE 15 61; SG 103.8 1.4; SI 14.8 46.1; SK 19.5 48.7; SL -11.8 8.6; SM 12.5 43.9; SN -14.5 14.4; SO 45.7 4.8; SR -55.9 4.1;
SS 30.2 7.3; ST 6.7 0.4; SU 60 58; SV -88.9 13.7; SX -63.1 18; SY 38.5 35; SZ 31.5 -26.6; TC -71.8 21.8; TD 18.6 15.3; TG 1 8.5; TH 101 15.1;
TJ 71 38.5; TL 125.8 -8.8; TM 59.4 39.1; TN 9.6 34.1; TO -175.2 -21.2; TR 35.2 39.1; TT -61.3 10.5; TV 179.2 -8.5; TW 121 23.8; TZ 34.8 -6.3;
UA 31.4 49; UG 32.4 1.3; US -98 39.5; UY -56 -32.8; UZ 63.1 41.8; VA 12.4 41.7; VC -61.2 13.2; VD 107 13; VE -66.2 7.1; VG -64.5 18.5;
VI -64.8 18.1; VN 106.3 16.6; VU 167.7 -16.2; WS -172.2 -13.8; XK 20.9 42.6; YD 47 14.8; YE 47.6 15.9; YT 45.1 -12.8; YU 20 44; ZA 25.1 -29;
ZM 27.8 -13.5; ZW 29.9 -19
`;

export const COUNTRY_PLACES: ReadonlyMap<string, CountryPlace> = new Map(
  TABLE.split(';').map((entry): [string, CountryPlace] => {
    const [code = '', longitude, latitude] = entry.trim().split(' ');
    return [code, { longitude: Number(longitude), latitude: Number(latitude) }];
  }),
);
